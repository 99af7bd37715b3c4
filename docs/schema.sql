-- What every migration together makes. Written by the tests; change a migration, never this file.

CREATE SCHEMA access;

CREATE SCHEMA intake;

CREATE SCHEMA migrations;

CREATE TABLE access.client (
    id uuid NOT NULL,
    agency text NOT NULL,
    name text NOT NULL,
    key_hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
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

CREATE TABLE intake.idempotency (
    client text NOT NULL,
    key text NOT NULL,
    body_hash bytea NOT NULL,
    arrival_id uuid NOT NULL,
    received_at timestamp with time zone NOT NULL
);

CREATE TABLE migrations.applied (
    path text NOT NULL,
    fingerprint text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY access.client
    ADD CONSTRAINT client_key_hash_key UNIQUE (key_hash);

ALTER TABLE ONLY access.client
    ADD CONSTRAINT client_pkey PRIMARY KEY (id);

ALTER TABLE ONLY intake.arrival
    ADD CONSTRAINT arrival_pkey PRIMARY KEY (id);

ALTER TABLE ONLY intake.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (client, key);

ALTER TABLE ONLY migrations.applied
    ADD CONSTRAINT applied_pkey PRIMARY KEY (path);

CREATE INDEX arrival_asking ON intake.arrival USING btree (received_at) WHERE (state = 'asking'::text);

CREATE INDEX arrival_refused ON intake.arrival USING btree (agency, id) WHERE (state = 'refused'::text);

CREATE INDEX arrival_waiting ON intake.arrival USING btree (received_at, id) WHERE (state = 'waiting'::text);

ALTER TABLE ONLY intake.idempotency
    ADD CONSTRAINT idempotency_arrival_id_fkey FOREIGN KEY (arrival_id) REFERENCES intake.arrival(id) DEFERRABLE INITIALLY DEFERRED;

GRANT USAGE ON SCHEMA access TO app;

GRANT USAGE ON SCHEMA intake TO app;

GRANT USAGE ON SCHEMA migrations TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE access.client TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE intake.arrival TO app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE intake.idempotency TO app;

GRANT SELECT ON TABLE migrations.applied TO app;

ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT SELECT,USAGE ON SEQUENCES  TO app;

ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT ALL ON FUNCTIONS  TO app;

ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT USAGE ON SCHEMAS  TO app;

ALTER DEFAULT PRIVILEGES FOR ROLE owner GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES  TO app;
