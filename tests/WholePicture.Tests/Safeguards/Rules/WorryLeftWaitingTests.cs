using WholePicture.Casework.Contacts;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class WorryLeftWaitingTests
{
    private static readonly Stories<WorryLeftWaiting> stories = new()
    {
        { "no answer by five on the next working day", Says.Now, SocialCare.Assesses(-30), Worried(-2) },
        { "corrected away", Says.Nothing, SocialCare.Assesses(-30), Worried(-2).TakenBack() },
        { "it is not yet five on the next working day", Says.Later, SocialCare.Assesses(-30), Worried(-1) },
        { "a weekend between", Says.Now, SocialCare.Assesses(-30), Worried(-5) },
        { "contact today, three days on", Says.Later, SocialCare.Assesses(-30), Worried(-3), Answer(-2, next: 0) },
        { "contact three days on, and the day has passed", Says.Now, SocialCare.Assesses(-30), Worried(-4), Answer(-3, next: -1) },
        { "contact three days on, and social care went", Says.Nothing, SocialCare.Assesses(-30), Worried(-4), Answer(-3, next: -1), SocialCare.Visited(-1) },
        { "contact four days on", Says.Now, SocialCare.Assesses(-30), Worried(-5), Answer(-4, next: -1) },
        { "contact put off, then brought forward", Says.Later, SocialCare.Assesses(-30), Worried(-3), Answer(-2, next: 9), Answer(-1, next: 0) },
        { "contact soon, then put off", Says.Now, SocialCare.Assesses(-30), Worried(-5), Answer(-4, next: -2), Answer(-3, next: 9) },
        { "answered without a day", Says.Now, SocialCare.Assesses(-30), Worried(-5), SocialCare.Wrote(-4, HealthVisitors) },
        { "answered to somebody else", Says.Now, SocialCare.Assesses(-30), Worried(-5), SocialCare.Wrote(-4, Midwives).Having<Letter>(letter => letter with { NextContact = Today.Day(-3) }) },
        { "social care has been", Says.Nothing, SocialCare.Assesses(-30), Worried(-5), SocialCare.Visited(-4) },
        { "social care went and did not see the child", Says.Now, SocialCare.Assesses(-30), Worried(-5), SocialCare.Records(new Visit(VisitPlace.Home, ChildSeen.NotSeen), -4) },
        { "social care rang", Says.Now, SocialCare.Assesses(-30), Worried(-5), SocialCare.Records(new Visit(VisitPlace.Telephone, ChildSeen.NotBorn), -4) },
        { "social care saw the mother before the birth", Says.Nothing, SocialCare.Assesses(-30), Worried(-5), SocialCare.Records(new Visit(VisitPlace.Home, ChildSeen.NotBorn), -4) },
        { "somebody else has been", Says.Now, SocialCare.Assesses(-30), Worried(-5), Midwives.Visited(-4) },
        { "social care had been before", Says.Now, SocialCare.Assesses(-30), SocialCare.Visited(-6), Worried(-5) },
        { "not worried", Says.Nothing, SocialCare.Assesses(-30), HealthVisitors.Wrote(-5, SocialCare) },
        { "worried, to another agency", Says.Nothing, SocialCare.Assesses(-30), HealthVisitors.Wrote(-5, Midwives).Having<Letter>(letter => letter with { Worried = true }) },
        { "no work is open", Says.Nothing, Worried(-5) },
        { "set to a week", Says.Later, ("days", 7), SocialCare.Assesses(-30), Worried(-5), Answer(-4, next: 2) },
        { "set to six days", Says.Now, ("days", 6), SocialCare.Assesses(-30), Worried(-5), Answer(-4, next: 2) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Tells_the_manager_and_rests_on_the_letter_and_its_answer()
    {
        var (letter, answer) = (Worried(-5), Answer(-4, next: 2));
        var concern = Concern<WorryLeftWaiting>(SocialCare.Assesses(-30), letter, answer);

        concern.RestsOn(letter, answer).IsFor(Role.TeamManager);
        Assert.EndsWith("The answer puts the next contact at 20 November 2026.", concern.Because, StringComparison.Ordinal);
    }

    private static Piece Worried(int day) => HealthVisitors.Wrote(day, SocialCare).Having<Letter>(letter => letter with { Worried = true });

    private static Piece Answer(int day, int next) => SocialCare.Wrote(day, HealthVisitors).Having<Letter>(letter => letter with { NextContact = Today.Day(next) });
}
