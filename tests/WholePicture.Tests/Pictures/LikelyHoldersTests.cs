using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Inbox.Requesting;
using WholePicture.Pictures.Holding;
using WholePicture.Tests.Cast;
using WholePicture.Web.Pages.Requesting;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

/// <summary>Who probably holds something about somebody, and whether they were asked (REQ FP-05, CH-10, CH-14).</summary>
public class LikelyHoldersTests
{
    [Fact]
    public void His_own_surgery_is_looked_for_when_nobody_recorded_it() => Assert.Contains(Of(Daniel, Police.CalledOut(-9)), one => one.Name == "Their own GP");

    [Fact]
    public void A_surgery_that_recorded_something_of_him_is_his() => Assert.DoesNotContain(Of(Daniel, FarSurgery.HeardSaid(-20).About(Daniel.As(PersonRole.Subject)), Police.CalledOut(-9)), one => one.Name == "Their own GP");

    [Fact]
    public void Police_and_social_care_of_each_area_he_is_said_to_have_lived_in_are_named()
    {
        var found = Of(Daniel, Police.CalledOut(-9).Stating(Daniel, Question.LivesInArea, "westford"), Surgery.HeardSaid(-8).And(Daniel.As(PersonRole.Father)).Stating(Daniel, Question.LivesInArea, "hill"));

        Assert.Equal(["Children’s social care of Hill", "Children’s social care of Westford", "Police of Hill", "Police of Westford"], found.Where(one => one.Agency is null && one.Name.Contains(" of ", StringComparison.Ordinal)).Select(one => one.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(-100, "Harbour health visitors")]
    [InlineData(-3000, "Mere primary")]
    public void A_child_has_the_services_of_their_age(int born, string name) => Assert.Contains(Of(Amara, Police.CalledOut(-9).About(Amara.Born(born).As(PersonRole.Child))), one => one.Name == name);

    [Fact]
    public void Checks_that_were_asked_for_are_asked_and_not_answered()
    {
        var gp = Of(Daniel, Police.CalledOut(-9), SocialCare.Checks(-3, Daniel, "westford").Having<WholePicture.Casework.Enquiries.ChecksAsked>(checks => checks with { GpAsked = true })).Single(one => one.Name == "Their own GP");

        Assert.Equal((Today.Day(-3), false), (gp.AskedOn!.Value, gp.HeardSince));
    }

    [Fact]
    public void A_question_put_here_is_waited_for_and_an_answer_ends_it()
    {
        var picture = PictureOf(Police.CalledOut(-9), Surgery.Joins(-8, DrPatel));
        var request = new InformationRequest(Guid.NewGuid(), Guid.NewGuid(), Amara.Key, "nia", Police.Id, [], "What?", Today.At(-2), Today.At(1), []) { People = [Daniel.Key] };
        HoldingState State(params InformationRequest[] requests) => Holding.Of(picture, Daniel.Key, requests, Nia, Today.Now).Lines.Single(line => line.Name == Police.Name).State;

        Assert.Equal(HoldingState.NotAsked, State());
        Assert.Equal(HoldingState.Waiting, State(request));
        Assert.Equal(HoldingState.Answered, State(request with { Given = new(Holds.Nothing, null, "supervisor", Today.At(-1)) }));
        Assert.Equal(HoldingState.NotAsked, State(request with { People = [Ife.Key] }));
    }

    [Fact]
    public void Whoever_can_be_asked_here_can_be_asked_with_one_button()
    {
        var lines = Holding.Of(PictureOf(Police.CalledOut(-9)), Daniel.Key, [], Nia, Today.Now).Lines;

        Assert.Equal($"/children/{Amara.Key}/asked?of={Police.Id}&who={Daniel.Key}#ask", lines.Single(line => line.Name == Police.Name).AskAt);
        Assert.Contains("it cannot be asked here", lines.Single(line => line.Name == "Their own GP").Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_drink_or_drugs_are_said_of_points_to_who_treats_it() => Assert.Contains(
        Of(Daniel, Police.CalledOut(-9).Having<PoliceCallOut>(call => call with { Substances = [Substance.Alcohol] })), one => one.Name == "Drug and alcohol service");

    private static IReadOnlyList<Likely> Of(Someone who, params Piece[] pieces) => LikelyHolders.Of(PictureOf(pieces), who.Key);
}
