using System.Text.Json;
using WholePicture.Casework.Assessments;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Cast;

/// <summary>One entry in the making. It happened, was known and was received at ten on its day, until a test says otherwise.</summary>
internal sealed record Piece(AgencyId Agency, IEntryBody Body, int Day)
{
    private static int number;

    /// <summary>An agency sends what it knows, and not what follows from it.</summary>
    public static JsonSerializerOptions AsSent { get; } = new(HouseJson.Options) { IgnoreReadOnlyProperties = true };

    public EntryId Id { get; } = EntryId.New();

    public required IReadOnlyList<Part> People { get; init; }

    public string? Given { get; init; }

    public int Hour { get; init; } = 10;

    public int Minute { get; init; }

    public DateTimeOffset? KnownAt { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    public string Reference { get; init; } = $"r{Interlocked.Increment(ref number):D6}";

    public string? Corrects { get; init; }

    public string? Withdrawn { get; init; }

    public bool IsTakenBack { get; init; }

    public HowKnown HowKnown { get; init; } = HowKnown.OnRecord;

    public IReadOnlyList<StatementGiven> Statements { get; init; } = [];

    public IReadOnlyList<string>? NeverLearntBy { get; init; }

    /// <summary>Whether it stays within its agency.</summary>
    public bool OnlyThisAgency { get; init; }

    public DateTimeOffset Moment => Today.At(Day, Hour, Minute);

    /// <summary>The entry as the stream holds it.</summary>
    public Entry Entry => new(Id, Agency, ReceivedAt ?? KnownAt ?? Moment, Draft, Body, [.. People.Select(part => part.Who.Id)]);

    public EntryDraft Draft => new(
        EntryKind.All.Single(kind => kind.Body == Body.GetType()).Name,
        Given is null ? When.At(Moment) : WhenText.Read(Given)!.Value,
        KnownAt ?? Moment,
        HowKnown,
        [.. People.Select(part => part.Given)],
        JsonSerializer.SerializeToElement(Body, Body.GetType(), AsSent),
        Agency.Value,
        Reference: Reference,
        Statements: Statements,
        Handling: NeverLearntBy is null && !OnlyThisAgency ? null : new(NeverLearntBy, OnlyThisAgency: OnlyThisAgency),
        Corrects: Corrects,
        Withdrawn: Withdrawn);

    public Piece At(int hour, int minute = 0) => this with { Hour = hour, Minute = minute };

    /// <summary>With a date as uncertain as this.</summary>
    public Piece Sometime(string given) => this with { Given = given };

    /// <summary>Known to its agency, and received, only then.</summary>
    public Piece KnownOn(int day) => this with { KnownAt = Today.At(day) };

    public Piece ReceivedOn(int day) => this with { ReceivedAt = Today.At(day) };

    public Piece About(params Part[] people) => this with { People = people };

    public Piece And(params Part[] people) => this with { People = [.. People, .. people] };

    public Piece Stating(Someone about, Question question, string answer, Someone? with = null, bool settles = false) =>
        this with { Statements = [.. Statements, new(about.Ref, question, answer, with?.Ref, Settles: settles)] };

    /// <summary>Its agency takes it back an hour later: it was about somebody else.</summary>
    public Piece TakenBack() => this with { IsTakenBack = true };

    /// <summary>Itself, and what takes it back.</summary>
    public IEnumerable<Piece> WithWhatFollowed() => IsTakenBack
        ? [this, new Piece(Agency, Body, Day) { People = People, KnownAt = (KnownAt ?? Moment).AddHours(1), ReceivedAt = (ReceivedAt ?? KnownAt ?? Moment).AddHours(1) }.Withdrawing(this)]
        : [this];

    public Piece Correcting(Piece earlier) => this with { Corrects = earlier.Reference };

    public Piece Withdrawing(Piece earlier) => this with { Corrects = earlier.Reference, Withdrawn = "Entered on the wrong record" };

    public Piece KnownBy(HowKnown how) => this with { HowKnown = how };

    /// <summary>With its body changed.</summary>
    public Piece Having<TBody>(Func<TBody, TBody> change) where TBody : IEntryBody => this with { Body = change((TBody)Body) };

    public Piece Deciding(params MeetingDecision[] decisions) => Having<MeetingHeld>(meeting => meeting with { Decisions = decisions });

    public Piece Hearing(params Teller[] agencies) => Body is MeetingHeld
        ? Having<MeetingHeld>(meeting => meeting with { HeardFrom = [.. agencies.Select(agency => agency.Id)] })
        : Having<AssessmentEnded>(ended => ended with { HeardFrom = [.. agencies.Select(agency => agency.Id)] });

    public Piece SpeakingTo(params Someone[] adults) => Having<AssessmentEnded>(ended => ended with { SpokenTo = [.. adults.Select(adult => adult.Ref)] });

    public Piece WithChild(ChildAtScene child) => Having<PoliceCallOut>(call => call with { Child = child });

    public Piece Arresting() => Having<PoliceCallOut>(call => call with { Arrested = true });
}
