-- What every migration together makes. Written by the tests; change a migration, never this file.

CREATE SCHEMA access;

CREATE SCHEMA chronology;

CREATE SCHEMA demo;

CREATE SCHEMA inbox;

CREATE SCHEMA intake;

CREATE SCHEMA learning;

CREATE SCHEMA matching;

CREATE SCHEMA migrations;

CREATE SCHEMA people;

CREATE SCHEMA pictures;

CREATE FUNCTION access.keep_looks() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'The record of looking is only ever added to';
end
$$;

CREATE FUNCTION access.opens(child uuid, viewer text) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
begin
  return exists (select from access.professional where id = viewer and left_at is null)
     and not exists (select from access.tie where child_id = child and professional = viewer and kind = 'own-family')
     and (access.tied(child, viewer)
          or exists (select from access.glass where child_id = child and professional = viewer and ends_at > now()));
end
$$;

CREATE FUNCTION access.read_child() RETURNS uuid
    LANGUAGE sql STABLE
    AS $$
  select nullif(current_setting('wholepicture.child', true), '')::uuid
$$;

CREATE FUNCTION access.reader() RETURNS text
    LANGUAGE sql STABLE
    AS $$
  select coalesce(current_setting('wholepicture.reader', true), '')
$$;

CREATE FUNCTION access.shut_own_family(viewer text, person uuid) RETURNS void
    LANGUAGE sql
    AS $$
  insert into access.tie (child_id, professional, kind)
  select distinct child_id, viewer, 'own-family' from pictures.member where person_id = person
  on conflict do nothing
$$;

CREATE FUNCTION access.tied(child uuid, viewer text) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
begin
  return exists (select from access.tie where child_id = child and professional = viewer and kind in ('involved', 'told'))
      or exists (select from access.professional where id = viewer and duties && array['front-door', 'out-of-hours'])
      or exists (select from access.tie join access.professional on professional.id = tie.professional
                  where child_id = child and kind = 'involved' and manager = viewer);
end
$$;

CREATE FUNCTION chronology.keep_what_was_said() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'The stream is only ever added to';
end
$$;

CREATE FUNCTION chronology.kept_from(child uuid, viewer text) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
declare
  viewers_agency text := (select professional.agency from access.professional where id = viewer);
  viewer_as_person uuid := (select person_id from access.own_person where professional = viewer);
  among uuid[] := (select drawn.versions from pictures.child drawn where drawn.child_id = child);
  -- These named people only, or this agency only
  kept uuid[] := array(
    select entry_id
      from chronology.version
     where entry_id = any(among)
       and (coalesce(jsonb_typeof(handling -> 'onlyFor'), 'null') <> 'null' or handling ->> 'onlyThisAgency' = 'true')
       and ((coalesce(jsonb_typeof(handling -> 'onlyFor'), 'null') <> 'null' and not handling -> 'onlyFor' ? viewer)
            or (handling ->> 'onlyThisAgency' = 'true' and agency is distinct from viewers_agency)));
begin
  -- What somebody must never learn, they do not
  if viewer_as_person is not null then
    kept := kept || array(
      select version.entry_id
        from chronology.version
        join chronology.mention using (entry_id)
       where version.entry_id = any(among) and person_id = viewer_as_person and version.handling -> 'neverLearntBy' ? (version.refs ->> place));
  end if;

  return chronology.with_versions(kept);
end
$$;

CREATE TABLE chronology.entry (
    id uuid NOT NULL,
    agency text NOT NULL,
    reference text NOT NULL,
    kind text NOT NULL,
    version integer NOT NULL,
    happened_from timestamp without time zone NOT NULL,
    happened_until timestamp without time zone NOT NULL,
    known_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    corrects text,
    given jsonb NOT NULL
);

ALTER TABLE ONLY chronology.entry FORCE ROW LEVEL SECURITY;

CREATE FUNCTION chronology.lets_by_every_name(one chronology.entry) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
declare
  viewer text := access.reader();
begin
  return not exists (select from access.own_person where professional = viewer)
    or not exists (
      select from (select one.id as version_id union select entry_id from chronology.versions(one.agency, one.reference, one.corrects)) version
        left join chronology.version handled on handled.entry_id = version_id
       where exists (select from chronology.kept where kept.entry_id = version_id
                        and person_id in (select own_person.person_id from access.own_person where professional = viewer
                                          union select also_self.person_id from access.also_self where professional = viewer))
          or exists (select from chronology.mention where mention.entry_id = version_id and handled.handling -> 'neverLearntBy' ? (handled.refs ->> place)
                        and (person_id is null or person_id in (select also_self.person_id from access.also_self where professional = viewer)))
    );
end
$$;

CREATE FUNCTION chronology.named_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if (new.entry_id, new.place, new.role) is distinct from (old.entry_id, old.place, old.role) or coalesce(current_setting('wholepicture.deciding', true), '') <> 'yes' then
    raise exception 'The stream is only ever added to';
  end if;
  return new;
end
$$;

CREATE FUNCTION chronology.never_learnt(child uuid) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
declare
  among uuid[] := (select drawn.versions from pictures.child drawn where drawn.child_id = child);
begin
  return chronology.with_versions(array(
    select entry_id from chronology.version where entry_id = any(among) and coalesce(jsonb_typeof(handling -> 'neverLearntBy'), 'null') <> 'null'));
end
$$;

CREATE TABLE chronology.version (
    entry_id uuid NOT NULL,
    agency text NOT NULL,
    reference text NOT NULL,
    corrects text,
    handling jsonb,
    refs jsonb NOT NULL
);

CREATE FUNCTION chronology.versions(of_agency text, of_reference text, of_corrects text) RETURNS SETOF chronology.version
    LANGUAGE sql STABLE
    AS $$
  with recursive named as (
    select name from unnest(array[of_reference, of_corrects]) name where name is not null
    union
    select other.name
      from named
      cross join lateral (
        select corrects as name from chronology.version where agency = of_agency and reference = named.name
        union all
        select reference from chronology.version where agency = of_agency and corrects = named.name
      ) other
     where other.name is not null
  )
  select * from chronology.version where agency = of_agency and reference = any(array(select name from named))
$$;

CREATE FUNCTION chronology.versions_in(child uuid) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
  return chronology.with_versions(array(select distinct entry_id from chronology.mention join pictures.member using (person_id) where child_id = child));
end
$$;

CREATE FUNCTION chronology.with_versions(entries uuid[]) RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
  if entries = '{}' then
    return entries;
  end if;

  return array(
    with recursive linked as (
      select entry_id, agency, reference, corrects from chronology.version where entry_id = any(entries)
      union
      select other.*
        from linked
        cross join lateral (
          select entry_id, agency, reference, corrects from chronology.version where agency = linked.agency and corrects = linked.reference
          union all
          select entry_id, agency, reference, corrects from chronology.version where agency = linked.agency and reference = linked.corrects
          union all
          select entry_id, agency, reference, corrects from chronology.version where agency = linked.agency and corrects = linked.corrects
        ) other
    )
    select entry_id from linked);
end
$$;

CREATE FUNCTION inbox.is_challenged(concern uuid) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
  select exists (
    select from inbox.act asked
     where asked.concern_id = concern and asked.kind = 'challenged'
       and not exists (
         select from inbox.act reply
          where reply.concern_id = concern and reply.kind not in ('read', 'acknowledged') and reply.replies_to = asked.id
            and not exists (select from inbox.act undone where undone.concern_id = concern and undone.kind = 'undone' and undone.replies_to = reply.id)
            and (reply.handed_to is null or exists (select from inbox.act seen where seen.concern_id = concern and seen.professional = reply.handed_to and seen.at > reply.at))))
$$;

CREATE FUNCTION inbox.keep_acts() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'What was done is only ever added to';
end
$$;

CREATE FUNCTION matching.keep_what_was_decided() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'What was decided is only ever added to';
end
$$;

CREATE TABLE access.account (
    professional text NOT NULL,
    password text NOT NULL,
    seed bytea NOT NULL,
    last_step bigint NOT NULL,
    failed integer NOT NULL,
    shut_until timestamp with time zone,
    made_at timestamp with time zone NOT NULL
);

CREATE TABLE access.agency (
    id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    area text
);

CREATE TABLE access.agency_subject (
    issuer text NOT NULL,
    subject text NOT NULL,
    professional text NOT NULL
);

CREATE TABLE access.also_self (
    professional text NOT NULL,
    person_id uuid NOT NULL
);

CREATE TABLE access.client (
    id uuid NOT NULL,
    agency text NOT NULL,
    name text NOT NULL,
    key_hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);

CREATE TABLE access.form_key (
    id bigint NOT NULL,
    xml text NOT NULL
);

ALTER TABLE access.form_key ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME access.form_key_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE access.glass (
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    professional text NOT NULL,
    reason text NOT NULL,
    broken_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    reviewer text,
    review_by timestamp with time zone NOT NULL,
    reviewed_at timestamp with time zone,
    reviewed_by text,
    was_right boolean,
    review text,
    CONSTRAINT glass_check CHECK (((reviewed_at IS NULL) = (review IS NULL)))
);

CREATE TABLE access.look (
    sequence bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    professional text NOT NULL,
    agency text NOT NULL,
    about uuid,
    what text NOT NULL,
    why text NOT NULL,
    door text NOT NULL,
    hash bytea NOT NULL,
    words text
);

CREATE TABLE access.look_head (
    only_one boolean DEFAULT true NOT NULL,
    sequence bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT look_head_only_one_check CHECK (only_one)
);

CREATE TABLE access.own_person (
    professional text NOT NULL,
    person_id uuid NOT NULL
);

CREATE TABLE access.partnership_version (
    version bigint NOT NULL
);

CREATE TABLE access.professional (
    id text NOT NULL,
    agency text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    title text,
    duties text[] NOT NULL,
    manager text,
    telephone text,
    left_at timestamp with time zone
);

CREATE TABLE access.session (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    professional text NOT NULL,
    way text NOT NULL,
    began_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);

CREATE TABLE access.tie (
    child_id uuid NOT NULL,
    professional text NOT NULL,
    kind text NOT NULL
);

CREATE TABLE access.unsent (
    id uuid NOT NULL,
    professional text NOT NULL,
    path text NOT NULL,
    fields jsonb NOT NULL,
    caught_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone
);

CREATE TABLE chronology.kept (
    entry_id uuid NOT NULL,
    person_id uuid NOT NULL
);

CREATE SEQUENCE chronology.naming
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE chronology.mention (
    entry_id uuid NOT NULL,
    place integer NOT NULL,
    person_id uuid,
    role text NOT NULL,
    placed_as uuid,
    named bigint DEFAULT nextval('chronology.naming'::regclass)
);

CREATE TABLE demo.invented (
    since timestamp with time zone NOT NULL
);

CREATE TABLE inbox.act (
    id uuid NOT NULL,
    concern_id uuid NOT NULL,
    professional text NOT NULL,
    kind text NOT NULL,
    answer text,
    words text,
    handed_to text,
    at timestamp with time zone NOT NULL,
    replies_to uuid
);

CREATE TABLE inbox.concern (
    id uuid NOT NULL,
    child_id uuid,
    arrival_id uuid,
    code text NOT NULL,
    about text NOT NULL,
    because text NOT NULL,
    asks text NOT NULL,
    quiet_when text NOT NULL,
    rests_on uuid[] NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    grown_at timestamp with time zone,
    holds_from timestamp with time zone NOT NULL,
    answer_by timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closed_because text,
    quiet_at timestamp with time zone,
    CONSTRAINT concern_check CHECK (((child_id IS NULL) <> (arrival_id IS NULL)))
);

CREATE TABLE inbox.cover (
    id uuid NOT NULL,
    professional text NOT NULL,
    covered_by text NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL,
    CONSTRAINT cover_check CHECK (((until_at >= from_at) AND (professional <> covered_by)))
);

CREATE TABLE inbox.digest (
    professional text NOT NULL,
    day date NOT NULL,
    message_id text NOT NULL,
    address text NOT NULL,
    families integer NOT NULL,
    today integer NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    try_after timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    given_up text,
    reviews integer DEFAULT 0 NOT NULL
);

CREATE TABLE inbox.digest_wish (
    professional text NOT NULL,
    address text NOT NULL,
    at_hour smallint NOT NULL,
    CONSTRAINT digest_wish_at_hour_check CHECK (((at_hour >= 0) AND (at_hour <= 23)))
);

CREATE TABLE inbox.draft (
    professional text NOT NULL,
    concern_id uuid NOT NULL,
    fields jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL
);

CREATE TABLE inbox.request (
    id uuid NOT NULL,
    form uuid NOT NULL,
    child_id uuid NOT NULL,
    asked_by text NOT NULL,
    asked text NOT NULL,
    about text[] NOT NULL,
    question text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    chased_at timestamp with time zone[] DEFAULT '{}'::timestamp with time zone[] NOT NULL,
    holds text,
    answer text,
    answered_by text,
    answered_at timestamp with time zone,
    people uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    only_asker boolean DEFAULT false NOT NULL,
    CONSTRAINT request_check CHECK ((num_nonnulls(holds, answered_by, answered_at) = ANY (ARRAY[0, 3])))
);

CREATE TABLE inbox.told (
    concern_id uuid NOT NULL,
    role text NOT NULL,
    agency text,
    professional text,
    told_at timestamp with time zone NOT NULL,
    not_reached text,
    closed_at timestamp with time zone
);

CREATE TABLE intake.arrival (
    id uuid NOT NULL,
    agency text,
    received_at timestamp with time zone NOT NULL,
    raw bytea NOT NULL,
    state text NOT NULL,
    problems jsonb,
    attempts integer DEFAULT 0 NOT NULL,
    try_after timestamp with time zone,
    placed_at timestamp with time zone,
    CONSTRAINT arrival_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'placed'::text, 'asking'::text, 'refused'::text, 'failed'::text])))
);

CREATE TABLE intake.draft (
    professional text NOT NULL,
    child_id uuid NOT NULL,
    kind text NOT NULL,
    fields jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL
);

CREATE TABLE intake.idempotency (
    client text NOT NULL,
    key text NOT NULL,
    body_hash bytea NOT NULL,
    arrival_id uuid NOT NULL,
    received_at timestamp with time zone NOT NULL
);

CREATE TABLE intake.sweep (
    id uuid NOT NULL,
    rules text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone
);

CREATE TABLE intake.sweep_part (
    sweep uuid NOT NULL,
    from_child uuid NOT NULL,
    until_child uuid,
    done_at timestamp with time zone,
    children integer,
    entries integer,
    differed integer
);

CREATE TABLE learning.replay (
    id uuid NOT NULL,
    case_name text NOT NULL,
    ran_at timestamp with time zone NOT NULL,
    result jsonb NOT NULL
);

CREATE TABLE matching.decision (
    id uuid NOT NULL,
    kind text NOT NULL,
    people uuid[] NOT NULL,
    entries uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    places integer[] DEFAULT '{}'::integer[] NOT NULL,
    undoes uuid,
    because text NOT NULL,
    decided_by text NOT NULL,
    agency text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    named bigint NOT NULL
);

CREATE TABLE matching.keyed (
    only_one boolean DEFAULT true NOT NULL,
    version integer NOT NULL,
    until uuid NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT keyed_only_one_check CHECK (only_one)
);

CREATE UNLOGGED TABLE matching.listed_key (
    key integer NOT NULL,
    "row" integer NOT NULL
);

CREATE UNLOGGED TABLE matching.listed_row (
    "row" integer NOT NULL,
    rec_id text NOT NULL,
    said bytea NOT NULL
);

CREATE TABLE matching.person_key (
    key integer NOT NULL,
    person_id uuid NOT NULL
);

CREATE TABLE matching.question (
    id uuid NOT NULL,
    arrival_id uuid NOT NULL,
    place integer NOT NULL,
    why text NOT NULL,
    candidates uuid[] NOT NULL,
    keys text[] NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    person_id uuid,
    answered_by text
);

CREATE TABLE matching.same (
    person_id uuid NOT NULL,
    now uuid NOT NULL
);

CREATE TABLE migrations.applied (
    path text NOT NULL,
    fingerprint text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE people.identifier (
    kind text NOT NULL,
    value text NOT NULL,
    person_id uuid NOT NULL
);

CREATE TABLE people.person (
    id uuid NOT NULL
);

CREATE TABLE pictures.child (
    child_id uuid NOT NULL,
    next_look timestamp with time zone,
    looked_at timestamp with time zone,
    version bigint DEFAULT 0 NOT NULL,
    handled uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    versions uuid[] DEFAULT '{}'::uuid[] NOT NULL
);

ALTER TABLE ONLY pictures.child FORCE ROW LEVEL SECURITY;

CREATE TABLE pictures.find_key (
    key text NOT NULL COLLATE pg_catalog."C",
    person_id uuid NOT NULL
);

CREATE TABLE pictures.find_read (
    only_one boolean DEFAULT true NOT NULL,
    version integer NOT NULL,
    until uuid NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT find_read_only_one_check CHECK (only_one)
);

CREATE TABLE pictures.find_word (
    near text NOT NULL COLLATE pg_catalog."C",
    word text NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE pictures.member (
    child_id uuid NOT NULL,
    person_id uuid NOT NULL
);

ALTER TABLE ONLY access.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (professional);

ALTER TABLE ONLY access.agency
    ADD CONSTRAINT agency_pkey PRIMARY KEY (id);

ALTER TABLE ONLY access.agency_subject
    ADD CONSTRAINT agency_subject_pkey PRIMARY KEY (issuer, subject);

ALTER TABLE ONLY access.also_self
    ADD CONSTRAINT also_self_pkey PRIMARY KEY (professional, person_id);

ALTER TABLE ONLY access.client
    ADD CONSTRAINT client_key_hash_key UNIQUE (key_hash);

ALTER TABLE ONLY access.client
    ADD CONSTRAINT client_pkey PRIMARY KEY (id);

ALTER TABLE ONLY access.form_key
    ADD CONSTRAINT form_key_pkey PRIMARY KEY (id);

ALTER TABLE ONLY access.glass
    ADD CONSTRAINT glass_pkey PRIMARY KEY (id);

ALTER TABLE ONLY access.look_head
    ADD CONSTRAINT look_head_pkey PRIMARY KEY (only_one);

ALTER TABLE ONLY access.look
    ADD CONSTRAINT look_pkey PRIMARY KEY (sequence);

ALTER TABLE ONLY access.own_person
    ADD CONSTRAINT own_person_pkey PRIMARY KEY (professional);

ALTER TABLE ONLY access.professional
    ADD CONSTRAINT professional_pkey PRIMARY KEY (id);

ALTER TABLE ONLY access.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);

ALTER TABLE ONLY access.session
    ADD CONSTRAINT session_token_hash_key UNIQUE (token_hash);

ALTER TABLE ONLY access.tie
    ADD CONSTRAINT tie_pkey PRIMARY KEY (child_id, professional, kind);

ALTER TABLE ONLY access.unsent
    ADD CONSTRAINT unsent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY chronology.entry
    ADD CONSTRAINT entry_agency_reference_key UNIQUE (agency, reference);

ALTER TABLE ONLY chronology.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY chronology.kept
    ADD CONSTRAINT kept_pkey PRIMARY KEY (entry_id, person_id);

ALTER TABLE ONLY chronology.mention
    ADD CONSTRAINT mention_pkey PRIMARY KEY (entry_id, place);

ALTER TABLE ONLY chronology.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (entry_id);

ALTER TABLE ONLY inbox.act
    ADD CONSTRAINT act_pkey PRIMARY KEY (id);

ALTER TABLE ONLY inbox.concern
    ADD CONSTRAINT concern_pkey PRIMARY KEY (id);

ALTER TABLE ONLY inbox.cover
    ADD CONSTRAINT cover_pkey PRIMARY KEY (id);

ALTER TABLE ONLY inbox.digest
    ADD CONSTRAINT digest_message_id_key UNIQUE (message_id);

ALTER TABLE ONLY inbox.digest
    ADD CONSTRAINT digest_pkey PRIMARY KEY (professional, day);

ALTER TABLE ONLY inbox.digest_wish
    ADD CONSTRAINT digest_wish_pkey PRIMARY KEY (professional);

ALTER TABLE ONLY inbox.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (professional, concern_id);

ALTER TABLE ONLY inbox.request
    ADD CONSTRAINT request_form_asked_key UNIQUE (form, asked);

ALTER TABLE ONLY inbox.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (id);

ALTER TABLE ONLY intake.arrival
    ADD CONSTRAINT arrival_pkey PRIMARY KEY (id);

ALTER TABLE ONLY intake.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (professional, child_id, kind);

ALTER TABLE ONLY intake.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (client, key);

ALTER TABLE ONLY intake.sweep_part
    ADD CONSTRAINT sweep_part_pkey PRIMARY KEY (sweep, from_child);

ALTER TABLE ONLY intake.sweep
    ADD CONSTRAINT sweep_pkey PRIMARY KEY (id);

ALTER TABLE ONLY learning.replay
    ADD CONSTRAINT replay_pkey PRIMARY KEY (id);

ALTER TABLE ONLY matching.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY matching.decision
    ADD CONSTRAINT decision_undoes_key UNIQUE (undoes);

ALTER TABLE ONLY matching.keyed
    ADD CONSTRAINT keyed_pkey PRIMARY KEY (only_one);

ALTER TABLE ONLY matching.listed_row
    ADD CONSTRAINT listed_row_pkey PRIMARY KEY ("row");

ALTER TABLE ONLY matching.person_key
    ADD CONSTRAINT person_key_pkey PRIMARY KEY (key, person_id);

ALTER TABLE ONLY matching.question
    ADD CONSTRAINT question_arrival_id_place_key UNIQUE (arrival_id, place);

ALTER TABLE ONLY matching.question
    ADD CONSTRAINT question_pkey PRIMARY KEY (id);

ALTER TABLE ONLY matching.same
    ADD CONSTRAINT same_pkey PRIMARY KEY (person_id);

ALTER TABLE ONLY migrations.applied
    ADD CONSTRAINT applied_pkey PRIMARY KEY (path);

ALTER TABLE ONLY people.identifier
    ADD CONSTRAINT identifier_pkey PRIMARY KEY (kind, value, person_id);

ALTER TABLE ONLY people.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);

ALTER TABLE ONLY pictures.child
    ADD CONSTRAINT child_pkey PRIMARY KEY (child_id);

ALTER TABLE ONLY pictures.find_key
    ADD CONSTRAINT find_key_pkey PRIMARY KEY (key, person_id);

ALTER TABLE ONLY pictures.find_read
    ADD CONSTRAINT find_read_pkey PRIMARY KEY (only_one);

ALTER TABLE ONLY pictures.find_word
    ADD CONSTRAINT find_word_pkey PRIMARY KEY (near, word);

ALTER TABLE ONLY pictures.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (child_id, person_id);

CREATE INDEX glass_about ON access.glass USING btree (child_id, ends_at);

CREATE INDEX glass_of ON access.glass USING btree (professional, ends_at);

CREATE INDEX glass_to_review ON access.glass USING btree (reviewer, review_by) WHERE (reviewed_at IS NULL);

CREATE INDEX look_about ON access.look USING btree (about, sequence) WHERE (about IS NOT NULL);

CREATE INDEX look_by ON access.look USING btree (professional, sequence);

CREATE INDEX look_last ON access.look USING btree (professional, about, at) WHERE (what = ANY (ARRAY['picture'::text, 'as-text'::text]));

CREATE INDEX look_shut ON access.look USING btree (professional, at) INCLUDE (about) WHERE (what = ANY (ARRAY['refused'::text, 'found-shut'::text]));

CREATE INDEX own_person_who ON access.own_person USING btree (person_id);

CREATE INDEX session_of ON access.session USING btree (professional, began_at);

CREATE INDEX tie_of ON access.tie USING btree (professional, kind, child_id);

CREATE INDEX unsent_of ON access.unsent USING btree (professional) WHERE (done_at IS NULL);

CREATE INDEX entry_corrects ON chronology.entry USING btree (agency, corrects) WHERE (corrects IS NOT NULL);

CREATE INDEX mention_of_person ON chronology.mention USING btree (person_id, entry_id) WHERE (person_id IS NOT NULL);

CREATE INDEX version_corrects ON chronology.version USING btree (agency, corrects);

CREATE INDEX version_for_some ON chronology.version USING btree (entry_id) WHERE ((COALESCE(jsonb_typeof((handling -> 'onlyFor'::text)), 'null'::text) <> 'null'::text) OR ((handling ->> 'onlyThisAgency'::text) = 'true'::text));

CREATE INDEX version_reference ON chronology.version USING btree (agency, reference);

CREATE INDEX act_deciding ON inbox.act USING btree (concern_id) WHERE (kind <> ALL (ARRAY['read'::text, 'acknowledged'::text]));

CREATE INDEX act_of_concern ON inbox.act USING btree (concern_id, at);

CREATE INDEX concern_of_child ON inbox.concern USING btree (child_id, raised_at);

CREATE UNIQUE INDEX concern_open ON inbox.concern USING btree (child_id, code, about) WHERE ((closed_at IS NULL) AND (child_id IS NOT NULL));

CREATE UNIQUE INDEX concern_open_about_whom ON inbox.concern USING btree (arrival_id, code, about) WHERE ((closed_at IS NULL) AND (arrival_id IS NOT NULL));

CREATE INDEX concern_raised ON inbox.concern USING btree (raised_at);

CREATE INDEX concern_standing ON inbox.concern USING btree (answer_by) WHERE (closed_at IS NULL);

CREATE INDEX cover_by ON inbox.cover USING btree (covered_by, until_at);

CREATE INDEX cover_of ON inbox.cover USING btree (professional, until_at);

CREATE INDEX digest_to_send ON inbox.digest USING btree (try_after) WHERE ((sent_at IS NULL) AND (given_up IS NULL));

CREATE INDEX request_by ON inbox.request USING btree (asked_by, asked_at);

CREATE INDEX request_of ON inbox.request USING btree (child_id, asked_at);

CREATE INDEX request_to ON inbox.request USING btree (asked) WHERE (answered_at IS NULL);

CREATE UNIQUE INDEX told_once ON inbox.told USING btree (concern_id, role, COALESCE(professional, ''::text), COALESCE(agency, ''::text));

CREATE INDEX told_standing ON inbox.told USING btree (professional, closed_at) WHERE (professional IS NOT NULL);

CREATE INDEX arrival_asking ON intake.arrival USING btree (received_at) WHERE (state = 'asking'::text);

CREATE INDEX arrival_failed ON intake.arrival USING btree (try_after) WHERE (state = 'failed'::text);

CREATE INDEX arrival_placed_late ON intake.arrival USING btree (id) INCLUDE (placed_at) WHERE ((placed_at - received_at) > '00:05:00'::interval);

CREATE INDEX arrival_refused ON intake.arrival USING btree (agency, id) WHERE (state = 'refused'::text);

CREATE INDEX arrival_waiting ON intake.arrival USING btree (received_at, id) WHERE (state = 'waiting'::text);

CREATE INDEX sweep_part_to_do ON intake.sweep_part USING btree (sweep, from_child) WHERE (done_at IS NULL);

CREATE INDEX replay_latest ON learning.replay USING btree (case_name, ran_at DESC);

CREATE INDEX decision_about ON matching.decision USING gin (people);

CREATE INDEX decision_in_order ON matching.decision USING btree (named);

CREATE INDEX listed_key_by_key ON matching.listed_key USING btree (key) INCLUDE ("row");

CREATE INDEX person_key_of ON matching.person_key USING btree (person_id);

CREATE INDEX question_open ON matching.question USING btree (asked_at) WHERE (answered_at IS NULL);

CREATE INDEX question_waits_for ON matching.question USING gin (keys) WHERE (answered_at IS NULL);

CREATE INDEX same_now ON matching.same USING btree (now);

CREATE INDEX identifier_of_person ON people.identifier USING btree (person_id);

CREATE INDEX identifier_unborn ON people.identifier USING btree (kind) WHERE (kind ~~ 'unborn:%'::text);

CREATE INDEX child_next_look ON pictures.child USING btree (next_look) WHERE (next_look IS NOT NULL);

CREATE INDEX find_key_of ON pictures.find_key USING btree (person_id) INCLUDE (key);

CREATE INDEX member_of ON pictures.member USING btree (person_id);

CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON access.look FOR EACH ROW EXECUTE FUNCTION access.keep_looks();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON access.look FOR EACH STATEMENT EXECUTE FUNCTION access.keep_looks();

CREATE TRIGGER named_once BEFORE UPDATE ON chronology.mention FOR EACH ROW WHEN (((old.person_id IS NOT NULL) OR (((new.entry_id IS DISTINCT FROM old.entry_id) OR (new.place IS DISTINCT FROM old.place)) OR (new.role IS DISTINCT FROM old.role)))) EXECUTE FUNCTION chronology.named_once();

CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON chronology.entry FOR EACH ROW EXECUTE FUNCTION chronology.keep_what_was_said();

CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON chronology.kept FOR EACH ROW EXECUTE FUNCTION chronology.keep_what_was_said();

CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON chronology.version FOR EACH ROW EXECUTE FUNCTION chronology.keep_what_was_said();

CREATE TRIGGER never_removed BEFORE DELETE ON chronology.mention FOR EACH ROW EXECUTE FUNCTION chronology.keep_what_was_said();

CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON inbox.act FOR EACH ROW EXECUTE FUNCTION inbox.keep_acts();

CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON matching.decision FOR EACH ROW EXECUTE FUNCTION matching.keep_what_was_decided();

ALTER TABLE ONLY access.account
    ADD CONSTRAINT account_professional_fkey FOREIGN KEY (professional) REFERENCES access.professional(id);

ALTER TABLE ONLY access.agency_subject
    ADD CONSTRAINT agency_subject_professional_fkey FOREIGN KEY (professional) REFERENCES access.professional(id);

ALTER TABLE ONLY access.also_self
    ADD CONSTRAINT also_self_professional_fkey FOREIGN KEY (professional) REFERENCES access.professional(id);

ALTER TABLE ONLY access.glass
    ADD CONSTRAINT glass_professional_fkey FOREIGN KEY (professional) REFERENCES access.professional(id);

ALTER TABLE ONLY access.own_person
    ADD CONSTRAINT own_person_professional_fkey FOREIGN KEY (professional) REFERENCES access.professional(id);

ALTER TABLE ONLY access.professional
    ADD CONSTRAINT professional_agency_fkey FOREIGN KEY (agency) REFERENCES access.agency(id);

ALTER TABLE ONLY access.session
    ADD CONSTRAINT session_professional_fkey FOREIGN KEY (professional) REFERENCES access.professional(id);

ALTER TABLE ONLY access.unsent
    ADD CONSTRAINT unsent_professional_fkey FOREIGN KEY (professional) REFERENCES access.professional(id);

ALTER TABLE ONLY chronology.kept
    ADD CONSTRAINT kept_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES chronology.entry(id);

ALTER TABLE ONLY chronology.mention
    ADD CONSTRAINT mention_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES chronology.entry(id);

ALTER TABLE ONLY chronology.version
    ADD CONSTRAINT version_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES chronology.entry(id);

ALTER TABLE ONLY inbox.act
    ADD CONSTRAINT act_concern_id_fkey FOREIGN KEY (concern_id) REFERENCES inbox.concern(id);

ALTER TABLE ONLY inbox.act
    ADD CONSTRAINT act_replies_to_fkey FOREIGN KEY (replies_to) REFERENCES inbox.act(id);

ALTER TABLE ONLY inbox.draft
    ADD CONSTRAINT draft_concern_id_fkey FOREIGN KEY (concern_id) REFERENCES inbox.concern(id);

ALTER TABLE ONLY inbox.told
    ADD CONSTRAINT told_concern_id_fkey FOREIGN KEY (concern_id) REFERENCES inbox.concern(id);

ALTER TABLE ONLY intake.idempotency
    ADD CONSTRAINT idempotency_arrival_id_fkey FOREIGN KEY (arrival_id) REFERENCES intake.arrival(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY intake.sweep_part
    ADD CONSTRAINT sweep_part_sweep_fkey FOREIGN KEY (sweep) REFERENCES intake.sweep(id);

ALTER TABLE ONLY matching.decision
    ADD CONSTRAINT decision_undoes_fkey FOREIGN KEY (undoes) REFERENCES matching.decision(id);

ALTER TABLE ONLY people.identifier
    ADD CONSTRAINT identifier_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);

CREATE POLICY by_no_other_name ON chronology.entry AS RESTRICTIVE USING (((( SELECT access.reader() AS reader) = ''::text) OR (NOT (EXISTS ( SELECT
   FROM access.own_person
  WHERE (own_person.professional = ( SELECT access.reader() AS reader))))) OR chronology.lets_by_every_name(entry.*)));

ALTER TABLE chronology.entry ENABLE ROW LEVEL SECURITY;

CREATE POLICY whoever_may ON chronology.entry USING (((( SELECT access.reader() AS reader) = ''::text) OR (( SELECT access.opens(access.read_child(), access.reader()) AS opens) AND (EXISTS ( SELECT
   FROM (chronology.mention
     JOIN pictures.member USING (person_id))
  WHERE ((mention.entry_id = entry.id) AND (member.child_id = ( SELECT access.read_child() AS read_child))))) AND (id <> ALL (( SELECT chronology.kept_from(access.read_child(), access.reader()) AS kept_from)::uuid[])) AND (( SELECT access.tied(access.read_child(), access.reader()) AS tied) OR (NOT (COALESCE((given -> 'statements'::text), '[]'::jsonb) @? '$[*]?(((@."question" == "lives-at" || @."question" == "lives-in-area") || @."question" == "lives-with") || @."question" == "telephone")'::jsonpath)) OR (id <> ALL (( SELECT chronology.never_learnt(access.read_child()) AS never_learnt)::uuid[]))))));

ALTER TABLE pictures.child ENABLE ROW LEVEL SECURITY;

CREATE POLICY whoever_may ON pictures.child USING (((( SELECT access.reader() AS reader) = ''::text) OR access.opens(child_id, ( SELECT access.reader() AS reader))));

GRANT USAGE ON SCHEMA access TO app;

GRANT USAGE ON SCHEMA chronology TO app;

GRANT USAGE ON SCHEMA demo TO app;

GRANT USAGE ON SCHEMA inbox TO app;

GRANT USAGE ON SCHEMA intake TO app;

GRANT USAGE ON SCHEMA learning TO app;

GRANT USAGE ON SCHEMA matching TO app;

GRANT USAGE ON SCHEMA migrations TO app;

GRANT USAGE ON SCHEMA people TO app;

GRANT USAGE ON SCHEMA pictures TO app;

GRANT ALL ON FUNCTION access.keep_looks() TO app;

GRANT ALL ON FUNCTION access.opens(child uuid, viewer text) TO app;

GRANT ALL ON FUNCTION access.read_child() TO app;

GRANT ALL ON FUNCTION access.reader() TO app;

GRANT ALL ON FUNCTION access.shut_own_family(viewer text, person uuid) TO app;

GRANT ALL ON FUNCTION access.tied(child uuid, viewer text) TO app;

GRANT ALL ON FUNCTION chronology.keep_what_was_said() TO app;

GRANT ALL ON FUNCTION chronology.kept_from(child uuid, viewer text) TO app;

GRANT SELECT,INSERT ON TABLE chronology.entry TO app;

GRANT ALL ON FUNCTION chronology.lets_by_every_name(one chronology.entry) TO app;

GRANT ALL ON FUNCTION chronology.named_once() TO app;

GRANT ALL ON FUNCTION chronology.never_learnt(child uuid) TO app;

GRANT SELECT,INSERT ON TABLE chronology.version TO app;

GRANT ALL ON FUNCTION chronology.versions(of_agency text, of_reference text, of_corrects text) TO app;

GRANT ALL ON FUNCTION chronology.versions_in(child uuid) TO app;

GRANT ALL ON FUNCTION chronology.with_versions(entries uuid[]) TO app;

GRANT ALL ON FUNCTION inbox.is_challenged(concern uuid) TO app;

GRANT ALL ON FUNCTION inbox.keep_acts() TO app;

GRANT ALL ON FUNCTION matching.keep_what_was_decided() TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.account TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.agency TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.agency_subject TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.also_self TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.client TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.form_key TO app;

GRANT SELECT,USAGE ON SEQUENCE access.form_key_id_seq TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.glass TO app;

GRANT SELECT,INSERT ON TABLE access.look TO app;

GRANT SELECT,UPDATE ON TABLE access.look_head TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.own_person TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.partnership_version TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.professional TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.session TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.tie TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.unsent TO app;

GRANT SELECT,INSERT ON TABLE chronology.kept TO app;

GRANT SELECT,USAGE ON SEQUENCE chronology.naming TO app;

GRANT SELECT,INSERT ON TABLE chronology.mention TO app;

GRANT UPDATE(person_id) ON TABLE chronology.mention TO app;

GRANT UPDATE(placed_as) ON TABLE chronology.mention TO app;

GRANT UPDATE(named) ON TABLE chronology.mention TO app;

GRANT SELECT ON TABLE demo.invented TO app;

GRANT SELECT,INSERT ON TABLE inbox.act TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE inbox.concern TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE inbox.cover TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE inbox.digest TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE inbox.digest_wish TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE inbox.draft TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE inbox.request TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE inbox.told TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE intake.arrival TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE intake.draft TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE intake.idempotency TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE intake.sweep TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE intake.sweep_part TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE learning.replay TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matching.decision TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matching.keyed TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matching.listed_key TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matching.listed_row TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matching.person_key TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matching.question TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matching.same TO app;

GRANT SELECT ON TABLE migrations.applied TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.identifier TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.person TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pictures.child TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pictures.find_key TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pictures.find_read TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pictures.find_word TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE pictures.member TO app;

ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT SELECT,USAGE ON SEQUENCES  TO app;

ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT ALL ON FUNCTIONS  TO app;

ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT USAGE ON SCHEMAS  TO app;

ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES  TO app;
