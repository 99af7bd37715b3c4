using FsCheck;
using FsCheck.Fluent;
using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Casework.Involvement;
using WholePicture.Chronology;
using WholePicture.Intake.Placing;
using WholePicture.Intake.Sweeping;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Intake.Placing;

/// <summary>
/// Whatever arrives, in whatever order, with looks in between: the inbox says what folding the whole stream from nothing says at that moment.
/// With every safeguard there is.
/// </summary>
public sealed class InWhateverOrder : CorridorTest
{
    private static readonly DateOnly due = new(2026, 7, 27);
    private int family;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Partnership.Save(AmarasPieces.Partnership, CancellationToken.None);
    }

    [Fact]
    public async Task The_inbox_says_what_holds()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20).WithEndSize(20), Prop.ForAll<int[]>(pieces => Says(pieces).GetAwaiter().GetResult()));
        Assert.NotEmpty(await Inbox());
    }

    /// <summary>The half of the rules was there when the pieces came; a sweep brings in what the others say, and a second finds nothing to change.</summary>
    [Fact]
    public async Task A_sweep_says_what_the_live_path_would_have_said()
    {
        var fewer = new Corridor(App, Partnership, new(), rules: [.. Rules.Where((_, number) => number % 2 == 0)]);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(12).WithEndSize(16), Prop.ForAll<int[]>(pieces => Says(pieces, fewer).GetAwaiter().GetResult()));
        Assert.NotEmpty(await Inbox());
    }

    private async Task<SweepSums> Sweeps(DateTimeOffset now)
    {
        var (sweep, _) = await SweepStore.BeginOrGoOn(App, $"{now}", afresh: true, now, CancellationToken.None);

        return (await new Sweep(App, Partnership, LocalSettings.National, new FixedTime(now), Rules).Run(sweep, _ => Task.CompletedTask, CancellationToken.None))!;
    }

    private async Task<bool> Says(int[] pieces, Corridor? older = null)
    {
        family += 10;
        var now = AmarasPieces.Monday.AddDays(400 * (family / 10));
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            var random = new Random((pieces[piece] * 1009) + piece);
            now = now.AddHours(random.Next(1, 24 * 14));
            await Until(now);
            await Arrives(Piece(random, $"{family}-{piece}", $"{family}-{random.Next(Math.Max(1, pieces.Length))}", now.AddHours(-random.Next(1, 24 * 60))), now);
            Assert.All(await PlaceAll(now, older), placed => Assert.NotEqual(ArrivalState.Waiting, placed.State));
        }

        await Until(now.AddDays(30));
        Assert.Empty(await Lines("select problems::text from intake.arrival where state in ('refused', 'failed')"));
        if (older is not null)
        {
            await Sweeps(now.AddDays(30));
            Assert.Equal(0, (await Sweeps(now.AddDays(30).AddMinutes(1))).Differed);
        }

        Assert.Equal(await FromNothing(now.AddDays(30)), await Inbox());

        return true;
    }

    private EntryDraft Piece(Random random, string reference, string corrects, DateTimeOffset known)
    {
        var entry = random.Next(10) switch
        {
            0 => AmarasPieces.Entry("pregnancy", AmarasPieces.Midwifery, reference, known, new Pregnancy(20), Mother, Unborn),
            1 => AmarasPieces.Entry("said", AmarasPieces.Midwifery, reference, known, new Said("home"), Mother, Father) with { Statements = [new("mother", Question.CoupleWith, Couple(random), With: "father")] },
            2 => AmarasPieces.Entry("said", "social-care", reference, known, new Said("parents"), Father, Unborn, Mother) with { Statements = [new("father", Question.ParentOf, "father", With: "amara")] },
            3 => AmarasPieces.CallOut(reference, known, Father with { As = PersonRole.AllegedPerpetrator }, Partner with { As = PersonRole.Victim }),
            4 => AmarasPieces.CallOut(reference, known, Mother with { As = PersonRole.Victim }, Father with { As = PersonRole.AllegedPerpetrator }),
            5 => AmarasPieces.Entry("said", AmarasPieces.Police, reference, known, new Said("home"), Father, Partner) with { Statements = [new("father", Question.LivesWith, "yes", With: "partner"), new("father", Question.LivesInArea, "Northgate")] },
            6 => AmarasPieces.Entry("checks-asked", "social-care", reference, known, new ChecksAsked(["estuary"]), Father with { As = PersonRole.Subject }),
            7 => AmarasPieces.Entry("assessment-started", "social-care", reference, known, new AssessmentStarted(), Unborn, Mother),
            8 => AmarasPieces.Entry("assessment-ended", "social-care", reference, known, new AssessmentEnded(AssessmentOutcome.ChildInNeed, [], []), Unborn, Mother),
            _ => AmarasPieces.Entry("involved", "social-care", reference, known, new Involved(Role.SocialWorker), Mother, Unborn),
        };

        return random.Next(6) > 0 || corrects == reference ? entry : entry with { Corrects = corrects, Withdrawn = random.Next(2) == 0 ? "Another family" : null };
    }

    private static string Couple(Random random) => random.Next(2) == 0 ? "together" : "over";

    private PersonGiven Mother => AmarasPieces.Mother with { NhsNumber = AmarasPieces.Nhs(1000 + family) };

    private PersonGiven Father => AmarasPieces.Father with { NhsNumber = AmarasPieces.Nhs(1001 + family) };

    private PersonGiven Partner => new(PersonRole.Partner, "partner", AmarasPieces.Nhs(1002 + family));

    private static PersonGiven Unborn => AmarasPieces.Unborn with { Expected = When.On(due) };
}
