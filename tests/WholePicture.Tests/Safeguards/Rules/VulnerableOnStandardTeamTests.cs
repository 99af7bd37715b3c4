using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class VulnerableOnStandardTeamTests
{
    private static readonly Stories<VulnerableOnStandardTeam> stories = new()
    {
        { "arrested", Says.Now, Midwives.Expects(40), Police.Records(new Arrest(ArrestFor.Drugs), -9), Team(MaternityTeam.Standard) },
        { "corrected away", Says.Nothing, Midwives.Expects(40), Police.Records(new Arrest(ArrestFor.Drugs), -9), Team(MaternityTeam.Standard).TakenBack() },
        { "social care at work", Says.Now, Midwives.Expects(40), SocialCare.Assesses(-9), Team(MaternityTeam.Standard) },
        { "nothing known", Says.Nothing, Midwives.Expects(40), Team(MaternityTeam.Standard) },
        { "with the specialist team", Says.Nothing, Midwives.Expects(40), SocialCare.Assesses(-9), Team(MaternityTeam.Specialist) },
        { "no team recorded", Says.Nothing, Midwives.Expects(40), SocialCare.Assesses(-9) },
        { "born", Says.Nothing, SocialCare.Assesses(-9), Team(MaternityTeam.Standard), Midwives.Delivered(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_midwives()
    {
        var (work, team) = (SocialCare.Assesses(-9), Team(MaternityTeam.Standard));

        Concern<VulnerableOnStandardTeam>(Midwives.Expects(40), work, team).RestsOn(work, team).IsFor(Role.MaternitySafeguarding, Role.Midwife);
    }

    private static Piece Team(MaternityTeam team) => Midwives.Records(new MaternityPathway(team), -3);
}
