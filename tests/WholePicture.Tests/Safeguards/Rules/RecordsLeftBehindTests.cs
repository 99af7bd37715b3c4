using WholePicture.Casework.Housing;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class RecordsLeftBehindTests
{
    private static readonly Stories<RecordsLeftBehind> stories = new()
    {
        { "a working day gone at five", Says.Now, Moved(-2) },
        { "corrected away", Says.Nothing, Moved(-2).TakenBack() },
        { "moved yesterday", Says.Later, Moved(-1) },
        { "within the area", Says.Nothing, Housing.Records(new Moved("Eastmere", "eastmere"), -9) },
        { "both received", Says.Nothing, Moved(-9), Got(RecordsOf.SocialCareRecord), Got(RecordsOf.HealthRecord) },
        { "one received", Says.Now, Moved(-9), Got(RecordsOf.SocialCareRecord) },
        { "sent, not received", Says.Now, Moved(-9), Got(RecordsOf.SocialCareRecord), Got(RecordsOf.HealthRecord, RecordsStage.Sent) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_social_care_and_health()
    {
        var (moved, asked) = (Moved(-9), Got(RecordsOf.HealthRecord, RecordsStage.AskedFor));

        Concern<RecordsLeftBehind>(moved, asked).RestsOn(moved, asked).IsFor(Role.FrontDoor, Role.TeamManager, Role.HealthVisitor);
    }

    private static Piece Moved(int day) => Housing.Records(new Moved("Westford", "Eastmere"), day);

    private static Piece Got(RecordsOf records, RecordsStage stage = RecordsStage.Received) => HealthVisitors.Records(new RecordsMoved(records, stage), -3);
}
