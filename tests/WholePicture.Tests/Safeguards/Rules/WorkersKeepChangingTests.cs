using WholePicture.Casework.Involvement;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class WorkersKeepChangingTests
{
    private static readonly Stories<WorkersKeepChanging> stories = new()
    {
        { "three in a week", Says.Now, Began(-8, "nia"), Began(-5, "sam"), Began(-2, "mo") },
        { "corrected away", Says.Nothing, Began(-8, "nia"), Began(-5, "sam"), Began(-2, "mo").TakenBack() },
        { "three in two weeks", Says.Nothing, Began(-12, "nia"), Began(-5, "sam"), Began(-2, "mo") },
        { "set to two weeks", Says.Now, ("days", 14), Began(-12, "nia"), Began(-5, "sam"), Began(-2, "mo") },
        { "two", Says.Nothing, Began(-5, "sam"), Began(-2, "mo") },
        { "one of them twice", Says.Nothing, Began(-8, "sam"), Began(-5, "mo"), Began(-2, "sam") },
        { "in different roles", Says.Nothing, Began(-8, "nia"), Began(-5, "sam"), HealthVisitors.Joins(-2, Role.Other, "mo") },
        { "a handover accepted since", Says.Nothing, Began(-8, "nia"), Began(-5, "sam"), Began(-2, "mo"), HealthVisitors.Records(new Handover(Role.HealthVisitor, [], true), -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_their_lead()
    {
        Piece[] began = [Began(-8, "nia"), Began(-5, "sam"), Began(-2, "mo")];

        Concern<WorkersKeepChanging>(began).RestsOn(began).IsFor(Role.HealthVisitingSafeguarding, Role.FrontDoor);
    }

    private static Piece Began(int day, string worker) => HealthVisitors.Joins(day, Role.HealthVisitor, worker);
}
