using WholePicture.Access;
using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

public class SightsTests
{
    private static readonly Handling none = new();

    public static TheoryData<string, Handling?, Sight> Handlings => new()
    {
        { "nia", null, Sight.Content },
        { "nia", none, Sight.Content },
        { "nia", none with { OnlyThisAgency = true }, Sight.Existence },
        { "supervisor", none with { OnlyThisAgency = true }, Sight.Content },
        { "nia", none with { OnlyFor = ["nia"] }, Sight.Content },
        { "supervisor", none with { OnlyFor = ["nia"] }, Sight.Existence },
        { "nia", none with { OnlyFor = ["nia"], OnlyThisAgency = true }, Sight.Existence },
        { "nia", none with { OnlyFor = [] }, Sight.Existence },
        { "nia", none with { NeverLearntBy = ["daniel"] }, Sight.Content },
    };

    [Theory]
    [MemberData(nameof(Handlings))]
    public void What_an_agency_keeps_is_only_known_to_exist(string reader, Handling? handling, Sight sight) =>
        Assert.Equal(sight, Sights.Of(Told(handling), Reads(reader)));

    [Theory]
    [InlineData("supervisor", Ground.Involved)]
    [InlineData("front-door", Ground.Duty)]
    [InlineData("nia", Ground.BrokeGlass)]
    public void Whoever_must_never_learn_it_does_not_see_that_it_exists(string reader, Ground ground)
    {
        var him = Reads(reader, ground);
        him = him with { Professional = him.Professional with { Person = Daniel.Id } };

        Assert.Equal(Sight.Hidden, Sights.Of(Told(none with { NeverLearntBy = [Daniel.Ref], OnlyFor = [reader] }), him));
    }

    [Fact]
    public void Whoever_is_said_to_have_hurt_somebody_never_sees_who_said_so()
    {
        var him = Reads("nia") with { Professional = Nia with { Person = Daniel.Id } };

        Assert.Equal(Sight.Hidden, Sights.Of(Police.CalledOut(-3).About(InHarm).Entry, him));
    }

    [Theory]
    [InlineData(Ground.BrokeGlass, Question.LivesAt, Sight.Existence)]
    [InlineData(Ground.BrokeGlass, Question.LivesInArea, Sight.Existence)]
    [InlineData(Ground.BrokeGlass, Question.Telephone, Sight.Existence)]
    [InlineData(Ground.BrokeGlass, Question.English, Sight.Content)]
    [InlineData(Ground.Involved, Question.LivesAt, Sight.Content)]
    public void Broken_glass_shows_no_safe_address(Ground ground, Question question, Sight sight)
    {
        var entry = Police.CalledOut(-3).About(InHarm).Stating(Ife, question, "14 Quay Row").Entry;
        entry = entry with { Given = entry.Given with { Handling = new([Daniel.Ref]) } };

        Assert.Equal(sight, Sights.Of(entry, Reads("nia", ground)));
    }

    [Fact]
    public void What_PostgreSQL_refuses_is_refused_whatever_else_would_let_it_through()
    {
        var entry = Told(none);

        Assert.Equal(Sight.Existence, Sights.Of(entry, Reads("nia") with { Wall = new(1, new HashSet<EntryId>()) }));
        Assert.Equal(Sight.Content, Sights.Of(entry, Reads("nia") with { Wall = new(1, new HashSet<EntryId> { entry.Id }) }));
    }

    [Fact]
    public void What_is_held_back_shapes_nothing_else_that_is_shown()
    {
        var kept = Police.CalledOut(-3).About(InHarm).Stating(Ife, Question.LivesAt, "14 Quay Row").Entry;
        kept = kept with { Given = kept.Given with { Handling = none with { OnlyThisAgency = true } } };
        var seen = Police.CalledOut(-30).About(InHarm).Entry;
        var whole = Fold.Picture(Amara.Key, [kept, seen], Today.Now, Eastmere, WholePicture.Words.Settings.LocalSettings.National);

        var shown = Shown.Of(whole, Reads("nia"));

        Assert.Equal([kept], shown.HeldBack);
        Assert.Equal([seen], shown.Picture.Entries);
        Assert.Empty(shown.Picture.Statements);
    }

    private static Entry Told(Handling? handling)
    {
        var entry = Police.CalledOut(-3).About(InHarm).Entry;

        return entry with { Given = entry.Given with { Handling = handling } };
    }

    private static Reader Reads(string who, Ground ground = Ground.Involved) => new(Eastmere.Professional(who)!, ground, Wall.None);
}
