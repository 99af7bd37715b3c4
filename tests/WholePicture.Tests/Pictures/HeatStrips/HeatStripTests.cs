using System.Xml.Linq;
using WholePicture.Access;
using WholePicture.Access.Rights;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.HeatStrips;
using WholePicture.Pictures.HeatStrips.Ink;
using WholePicture.Pictures.HeatStrips.Reading;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;
using Piece = WholePicture.Tests.Cast.Piece;
using TextWidth = WholePicture.Pictures.Drawing.Layout.TextWidth;

namespace WholePicture.Tests.Pictures.HeatStrips;

/// <summary>How harm has built up: what is counted, what is not known, and that the drawing says no more and no less than the text.</summary>
public class HeatStripTests
{
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_name_has_its_room(HarmKind kind)
    {
        var (name, count) = (TextWidth.Of(kind.InWords(), bold: true, size: 15), TextWidth.Of("99 in all", bold: true));

        Assert.InRange(name, 0, StripFrame.Lying(Strip([])).Left - 6);
        Assert.InRange(name + count, 0, StripFrame.Standing.Width);
    }

    public static TheoryData<HarmKind> Kinds => [.. HarmKinds.InOrder];

    [Fact]
    public void Of_any_stream_both_drawings_say_what_the_text_says() => Always.Holds(AnyStream.Any, told =>
    {
        var strip = Strip(told.Entries);
        if (strip.Rows.Count > 0)
        {
            var says = strip.Rows.SelectMany(row => row.Stretches.Select(stretch => (stretch.Id, stretch.Says)).Append((row.Id, row.InWords))).Order().ToList();

            Assert.Equal(says, Says(HeatStripSvg.Lying(strip)).Order());
            Assert.Equal(says, Says(HeatStripSvg.Standing(strip)).Order());
        }
    }, times: 120);

    [Fact]
    public void Of_any_stream_no_week_is_left_out_nor_there_twice() => Always.Holds(AnyStream.Any, told =>
    {
        var strip = Strip(told.Entries);

        Assert.InRange(strip.Weeks, 13, 52);
        Assert.All(strip.Rows, row =>
        {
            Assert.Equal(Enumerable.Range(0, strip.Weeks), row.Stretches.SelectMany(stretch => Enumerable.Range(stretch.Week, stretch.Weeks)));
            Assert.Equal(row.Total, row.Before + row.Stretches.Where(stretch => stretch.State is WeekState.Recorded).Sum(stretch => stretch.Entries.Count));
        });
    });

    [Fact]
    public void Whatever_a_reader_may_not_read_leaves_no_trace_not_even_a_gap() => Always.Holds(AnyStream.Any, told =>
    {
        // Each entry in turn is kept from everybody but its writer; the strip must then be the one of a stream without it
        var kept = told.Entries[^1];
        var closed = kept with { Given = kept.Given with { Handling = new(OnlyFor: ["nobody"]) } };
        var reader = new Reader(Nia, Ground.Told, Wall.None);
        var shown = Shown.Of(Drawn([.. told.Entries[..^1], closed]), reader);
        var without = Shown.Of(Fold.Picture(Amara.Key, shown.Picture.Entries, Today.At(30), Eastmere, LocalSettings.National), reader);

        Assert.DoesNotContain(HeatStripReader.Read(shown.Picture).Rows.SelectMany(row => row.Stretches).SelectMany(stretch => stretch.Entries), entry => entry.Id == kept.Id);
        Assert.Equal(Written(HeatStripReader.Read(without.Picture)), Written(HeatStripReader.Read(shown.Picture)));
    }, times: 120);

    [Fact]
    public void A_week_says_how_many_from_whom()
    {
        var row = Row(HarmKind.Violence, Police.CalledOut(-30, Behaviour.Physical), Police.CalledOut(-30, Behaviour.Physical), Surgery.WasTold(-29, Behaviour.Strangulation));

        Assert.Equal((3, 2), (row.Total, row.Agencies));
        Assert.Equal("Violence, week of 19 October: three entries. Police call-out: physical assault, police, 19 October; Police call-out: physical assault, police, 19 October; Told of strangling, GP, 20 October.",
            Assert.Single(row.Stretches, stretch => stretch.State is WeekState.Recorded).Says);
    }

    [Fact]
    public void Not_recorded_is_not_nothing()
    {
        var asked = Midwives.Records(new RoutineEnquiry(Now: false, Alone: true), -20);
        var row = Row(HarmKind.Violence, Police.CalledOut(-30, Behaviour.Physical), asked, Midwives.Records(new RoutineEnquiry(Now: false), -40));

        Assert.Equal([asked.Id], Assert.Single(row.Stretches, stretch => stretch.State is WeekState.Nothing).Entries.Select(entry => entry.Id));
        Assert.Equal(11, row.Stretches.Where(stretch => stretch.State is WeekState.NotRecorded).Sum(stretch => stretch.Weeks));
    }

    [Fact]
    public void A_visit_looks_only_for_what_it_saw()
    {
        var strip = Read(SocialCare.Visited(-9), HealthVisitors.Records(new Visit(VisitPlace.Telephone, ChildSeen.Seen), -16));

        Assert.Equal([HarmKind.Body, HarmKind.DailyCare], strip.Rows.Select(row => row.Kind));
        Assert.All(strip.Rows, row => Assert.Single(row.Stretches, stretch => stretch.State is WeekState.Nothing));
        Assert.Contains(HarmKind.DrinkAndDrugs, strip.Nothing);
    }

    [Fact]
    public void A_body_is_not_asked_of_a_child_who_is_not_born()
    {
        var row = Row(HarmKind.Body, Midwives.Delivered(-30), Midwives.Records(new Injury(InjuryView.Unclear), -10, Amara.Born(-30).As(PersonRole.Child)), Police.CalledOut(-80, Behaviour.Physical));

        Assert.Equal((WeekState.NotAsked, 8), (row.Stretches[0].State, row.Stretches[0].Weeks));
        Assert.DoesNotContain(row.Stretches.Skip(1), stretch => stretch.State is WeekState.NotAsked);
    }

    [Fact]
    public void A_month_is_placed_in_no_week()
    {
        var strip = Read(Police.CalledOut(-30, Behaviour.Physical), Surgery.WasTold(-10, Behaviour.Physical).Sometime("2026-09"));

        Assert.Contains("September 2026", Assert.Single(strip.Undated).Says, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(strip.Rows).Total);
    }

    [Fact]
    public void A_year_back_holds_what_came_before_and_the_total_goes_on_from_there()
    {
        Piece[] pieces = [Police.CalledOut(-500, Behaviour.Physical), Police.CalledOut(-10, Behaviour.Physical)];
        var (now, then) = (Read(pieces), HeatStripReader.Read(PictureOf(pieces), yearsBack: 1));

        Assert.Equal((1, 1, 2), (now.Earlier, now.Rows[0].Before, now.Rows[0].Total));
        Assert.Equal((0, 0, 1), (then.Earlier, then.Rows[0].Before, then.Rows[0].Total));
        Assert.Equal(now.First, then.Monday(then.Weeks));
    }

    [Fact]
    public void Somebody_there_who_was_to_keep_away_is_a_kind_of_its_own()
    {
        var strip = Read(Police.Keeps(-40, Daniel), Police.CalledOut(-10, Behaviour.Verbal), SocialCare.Visited(-3));

        Assert.Equal((1, 1), (One(strip, WeekState.Recorded).Count, One(strip, WeekState.Nothing).Count));
    }

    private static List<HarmStretch> One(HeatStrip strip, WeekState state) => [.. Assert.Single(strip.Rows, row => row.Kind is HarmKind.AgainstPlan).Stretches.Where(stretch => stretch.State == state)];

    private static HarmRow Row(HarmKind kind, params Piece[] pieces) => Assert.Single(Read(pieces).Rows, row => row.Kind == kind);

    private static HeatStrip Read(params Piece[] pieces) => HeatStripReader.Read(PictureOf(pieces));

    private static HeatStrip Strip(IReadOnlyList<Entry> entries) => HeatStripReader.Read(Drawn(entries));

    private static Picture Drawn(IEnumerable<Entry> entries) => Fold.Picture(Amara.Key, entries, Today.At(30), Eastmere, LocalSettings.National);

    private static string Written(HeatStrip strip) => strip.Rows.Count == 0 ? strip.Lead : HeatStripSvg.Lying(strip) + strip.Lead;

    private static IEnumerable<(string, string)> Says(string svg) =>
        XElement.Parse(svg).Descendants().Where(mark => mark.Attribute("data-pieces") is not null).Select(mark => (mark.Attribute("data-pieces")!.Value, mark.Element("title")!.Value));
}
