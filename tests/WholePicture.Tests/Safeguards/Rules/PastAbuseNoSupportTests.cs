using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class PastAbuseNoSupportTests
{
    private static readonly Piece wrong = Tells(-14);

    private static readonly Piece known = Surgery.Remembers(-90);
    private static readonly Stories<PastAbuseNoSupport> stories = new()
    {
        { "two weeks gone", Says.Now, Midwives.Expects(60), known, Tells(-14) },
        { "yesterday", Says.Later, Midwives.Expects(60), known, Tells(-1) },
        { "told again yesterday", Says.Now, Midwives.Expects(60), known, Tells(-14), Tells(-1) },
        { "somebody supports her", Says.Nothing, Midwives.Expects(60), known, Tells(-14), EarlyHelp.Joins(-9, Role.DomesticAbuseWorker) },
        { "she said no", Says.Nothing, Midwives.Expects(60), Midwives.Records(new RoutineEnquiry(Now: false, Earlier: false, Alone: true), -14) },
        { "only she has said so", Says.Nothing, Midwives.Expects(60), Tells(-14) },
        { "not pregnant", Says.Nothing, Midwives.Delivered(-90), Tells(-14) },
        { "withdrawn", Says.Nothing, Midwives.Expects(60), known, wrong, Midwives.HeardSaid(-1).Withdrawing(wrong) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_midwife()
    {
        var tells = Tells(-14);

        Concern<PastAbuseNoSupport>(Midwives.Expects(60), known, tells).RestsOn(known, tells).IsFor(Role.Midwife);
    }

    private static Piece Tells(int day) => Midwives.Records(new RoutineEnquiry(Now: false, Earlier: true, Alone: true), day);
}
