using WholePicture.Access;
using WholePicture.Access.Rights;
using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Inbox;
using WholePicture.Inbox.Acts;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Web.Pages.Inbox;
using WholePicture.Words;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Web;

/// <summary>A concern that rests on what its reader may not read arrives all the same, and says nothing that came from there (design: "Existence, then content").</summary>
public class HeldBackTests
{
    private static readonly Entry open = Police.CalledOut(-30).Entry;

    public static TheoryData<Handling> Kept => [new() { OnlyThisAgency = true }, new() { OnlyFor = ["mo"] }, new() { OnlyFor = [] }];

    [Theory]
    [MemberData(nameof(Kept))]
    public void It_says_that_something_is_held_by_whom_and_whom_to_ring(Handling handling)
    {
        var item = Seen(Nia, open, Under(handling));

        Assert.DoesNotContain("marker", $"{item.Title} {item.Because} {item.More} {Decided.Facts(item, Rung)} {string.Join(' ', Step.Of(item).Select(step => step.Words))}", StringComparison.Ordinal);
        Assert.Contains("held by Harbour midwives and not shared with you", item.Because, StringComparison.Ordinal);
        Assert.Contains("Ring Mo Byrne, midwife, 01632 960999", item.Because, StringComparison.Ordinal);
        Assert.Equal("Police are called to a home with an unborn child or a child under one. Part of what this rests on is held by Harbour midwives and not shared with you.", item.Title);
        Assert.Single(item.HeldBack);
    }

    [Fact]
    public void Whoever_may_read_it_all_reads_why()
    {
        var item = Seen(Mo, open, Under(new() { OnlyThisAgency = true }));

        Assert.Equal("Because of the marker.", item.Because);
        Assert.Empty(item.Keepers);
    }

    /// <summary>Of what was withdrawn nobody can be asked any more who might read it, and a sentence made from it stays kept.</summary>
    [Fact]
    public void When_what_was_held_back_is_withdrawn_what_was_said_of_it_is_still_not_shown()
    {
        var held = Under(new() { OnlyThisAgency = true });
        var picture = Fold.Picture(Amara.Key, [open], Today.Now, Rung, LocalSettings.National);
        var item = new ItemView(Raised([open, held], Amara.Key), new(new(Nia, Ground.Told, Wall.None), "nia", Rung), picture, picture.Entries, Today.Now);

        Assert.DoesNotContain("marker", $"{item.Title} {item.Because} {item.More}", StringComparison.Ordinal);
        Assert.Contains("has since been withdrawn", item.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void What_rests_on_an_entry_that_was_put_right_rests_on_what_stands_in_its_place()
    {
        var right = Police.CalledOut(-1).Entry with { Others = [open] };
        var picture = Fold.Picture(Amara.Key, [right], Today.Now, Rung, LocalSettings.National);
        var item = new ItemView(Raised([open], Amara.Key), new(new(Nia, Ground.Told, Wall.None), "nia", Rung), picture, [right], Today.Now);

        Assert.Equal([right], item.Rests);
        Assert.Equal("Because of the marker.", item.Because);
    }

    /// <summary>What has waited longest is never below what is due next week, and what interrupts is above both.</summary>
    [Fact]
    public void What_was_due_stands_above_what_is_due_later_and_what_interrupts_above_both()
    {
        var (late, later, urgent) = (By("many-agencies-no-meeting", -3), By("many-agencies-no-meeting", 5), By("grave-violence-again", 0));

        Assert.Equal([urgent, late, later], new[] { later, late, urgent }.OrderBy(item => item.Turn));

        static ItemView By(string code, int day)
        {
            var picture = Fold.Picture(Amara.Key, [open], Today.Now, Rung, LocalSettings.National);
            var concern = new OpenConcern(Guid.NewGuid(), new(code, Amara.Key, null, ""), "Because.", "Read it", "Done", [open.Id], Today.Now, Today.At(day, 17), []);

            return new(new(concern, Today.Now, Today.Now, null, null, [], []), new(new(Nia, Ground.Told, Wall.None), "nia", Rung), picture, picture.Entries, Today.Now);
        }
    }

    [Fact]
    public void A_challenge_opens_with_nothing_that_only_some_of_those_told_may_read() =>
        Assert.DoesNotContain("marker", Decided.Facts(Seen(Mo, open, Under(new() { OnlyThisAgency = true })), Rung), StringComparison.Ordinal);

    [Fact]
    public void A_piece_about_nobody_known_yet_is_held_back_as_any_other()
    {
        var piece = Under(new() { OnlyThisAgency = true }) with { People = [null, null] };
        var item = new ItemView(Raised([piece], null), new(new(Nia, Ground.Told, Wall.None), "nia", Rung), null, [piece], Today.Now);

        Assert.DoesNotContain("marker", item.Because, StringComparison.Ordinal);
        Assert.Contains("held by Harbour midwives", item.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void What_came_since_an_answer_is_said_to_be_new()
    {
        Act answered = new(Guid.NewGuid(), Guid.NewGuid(), "nia", ActKind.Answered, Today.At(-10), AnswerKind.WillDo, "Today");
        var later = Police.CalledOut(-2).Entry;
        var item = Seen(Nia, [answered], open, later);

        Assert.Equal([later], item.NewSince);
        Assert.Equal([false, false, true], Step.Of(item).Select(step => step.IsNew));
    }

    private static Partnership Rung { get; } = new(Eastmere.Agencies, Eastmere.Professionals.Select(person => person.Id == "mo" ? person with { Telephone = "01632 960999" } : person));

    private static Entry Under(Handling handling)
    {
        var entry = Midwives.HeardSaid(-20).Having<Said>(_ => new("the marker")).Entry;

        return entry with { Given = entry.Given with { Handling = handling } };
    }

    private static ItemView Seen(Professional reader, params Entry[] rests) => Seen(reader, [], rests);

    private static ItemView Seen(Professional reader, IReadOnlyList<Act> acts, params Entry[] rests)
    {
        var picture = Fold.Picture(Amara.Key, rests, Today.Now, Rung, LocalSettings.National);

        return new(Raised(rests, Amara.Key, acts), new(new(reader, Ground.Told, Wall.None), reader.Id, Rung), picture, picture.Entries, Today.Now);
    }

    private static Raised Raised(IEnumerable<Entry> rests, PersonId? child, IReadOnlyList<Act>? acts = null)
    {
        var key = new ConcernKey("call-out-near-child", child, child is null ? rests.First().Id : null, "");
        var concern = new OpenConcern(Guid.NewGuid(), key, "Because of the marker.", "Read it", "Done", [.. rests.Select(entry => entry.Id)], Today.Now, Today.At(1), []);

        return new(concern, Today.Now, Today.Now, null, null, [], acts ?? []);
    }
}
