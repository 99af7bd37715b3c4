using WholePicture.Web.Pages.Inbox;

namespace WholePicture.Tests.Web;

public class HeadlineTests
{
    private static readonly string long1 = new string('a', 158) + ".";

    public static TheoryData<string, string, string, string> Told => new()
    {
        { "one sentence", "Nobody has met.", "Nobody has met.", "" },
        { "one without its full stop", "Nobody has met", "Nobody has met.", "" },
        { "what there was, and what is missing", "The plan began on 15 October. Nobody has seen the child since.", "The plan began on 15 October. Nobody has seen the child since.", "" },
        { "two short ones and a third", "The plan began. Nobody has seen the child. Ask who will.", "The plan began. Nobody has seen the child.", "Ask who will." },
        { "a second that is too much", $"The plan began. {long1} Ask who will.", "The plan began.", $"{long1} Ask who will." },
        { "a first that is too much", $"{long1} Ask who will.", long1, "Ask who will." },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void The_first_words_say_what_is_wrong_and_nothing_is_lost(string story, string because, string title, string more) => Assert.Equal((story, title, more), (story, Headline.Of(because).Title, Headline.Of(because).More));
}
