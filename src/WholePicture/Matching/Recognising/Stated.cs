using System.Globalization;
using System.Text;
using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Reading;
using WholePicture.People;

namespace WholePicture.Matching.Recognising;

/// <summary>Somebody with all they were ever stated with, value by value, made ready to be compared as rows of a list are.</summary>
internal sealed class Stated
{
    // Of somebody stated in more ways than this the rest finds nobody further
    private const int MostWays = 48;
    private readonly Desk desk;
    private readonly List<Row> names = [];
    private readonly List<Row> homes = [];
    private readonly List<uint> lines = [];
    private readonly List<int> born = [];
    private readonly List<byte> sexes = [];
    private readonly List<Row> numbers = [];

    private Stated(Desk desk) => this.desk = desk;

    /// <summary>Made of what is on record of somebody, or of what a piece says of them.</summary>
    public static Stated Of(IEnumerable<Identifier> identifiers, Desk desk)
    {
        var (stated, all) = (new Stated(desk), identifiers.ToList());
        stated.names.AddRange(NamesIn(all).Select(name => new Row { Given = desk.Names.Of(name.Given), Family = desk.Names.Of(name.Family) }));
        all.ForEach(stated.Add);

        return stated;
    }

    /// <summary>In one row: of somebody in a piece, who is stated once.</summary>
    public Row Row
    {
        get
        {
            var row = Homes.First();
            (row.Given, row.Family) = names.Count == 0 ? (0, 0) : (names[0].Given, names[0].Family);
            (row.Born, row.Sex) = (born.FirstOrDefault(), sexes.FirstOrDefault());
            Number(ref row, numbers.Find(number => number.Nhs != 0), numbers.Find(number => number.Upn != 0));

            return row;
        }
    }

    /// <summary>The same, to be laid beside somebody: of several numbers the one both have.</summary>
    public Row RowBeside(Stated other) => numbers.Find(number => number.Upn != 0 && other.numbers.Exists(held => held.Upn == number.Upn)) is { Upn: not 0 } both ? Row with { Upn = both.Upn } : Row;

    /// <summary>The row of theirs that lies nearest to another: of each field, the value most like it.</summary>
    public Row Nearest(in Row other)
    {
        var to = other;
        var row = Best([.. Homes], home => Comparison.OfPlace(to, home));
        var name = Best(names, name => Level(desk.Comparison.OfNames(to, name)));
        (row.Given, row.Family) = (name.Given, name.Family);
        row.Born = Best(born, day => Days.Of(to.Born, day));
        row.Sex = Best(sexes, sex => sex == to.Sex ? 1 : 0);

        // Another number of the same agency says nothing: agencies enter people twice
        Number(ref row, Best(numbers.FindAll(number => number.Nhs != 0), number => Comparison.OfNhs(to, number)), numbers.Find(number => number.Upn != 0 && number.Upn == to.Upn));

        return row;
    }

    /// <summary>What they can be found under.</summary>
    public HashSet<uint> Keys()
    {
        var ways = from name in names.DefaultIfEmpty() from day in born.DefaultIfEmpty() from home in Homes select (name, day, home);
        var keys = new HashSet<uint>();

        foreach (var (name, day, home) in ways.Take(MostWays))
        {
            var row = home;
            (row.Given, row.Family, row.Born) = (name.Given, name.Family, day);
            keys.UnionWith(Linkage.Finding.Keys.All(row, desk.Names));
        }

        return keys;
    }

    private void Add(Identifier one)
    {
        if (one.BornOn is { } day)
        {
            born.Add((day.Year * 10000) + (day.Month * 100) + day.Day);
        }
        else if (one.IsFemale is { } female)
        {
            sexes.Add(female ? (byte)2 : (byte)1);
        }
        else if (one.Address is { } address)
        {
            homes.Add(Home(address));
        }
        else if (one.Line is { } line)
        {
            lines.Add(uint.Parse(line, CultureInfo.InvariantCulture));
        }
        else if (one.IsNhs)
        {
            numbers.Add(new() { Nhs = long.Parse(one.Value, CultureInfo.InvariantCulture), NhsIsValid = true });
        }
        else if (one.IsNumber)
        {
            numbers.Add(new() { Upn = Hash.Of($"{one}") });
        }
    }

    // An address and a line are one question, "the same home?", whichever of them somebody stated together
    private IEnumerable<Row> Homes => from line in lines.DefaultIfEmpty() from home in homes.DefaultIfEmpty() select home with { Phone = line };

    /// <summary>The names stated: those kept apart, or where there are none, as far as a whole name with its day gives them.</summary>
    public static IEnumerable<(string Given, string Family)> NamesIn(IReadOnlyCollection<Identifier> all) =>
        (all.Any(one => one is { IsNameBorn: false, Name: not null }) ? all.Where(one => !one.IsNameBorn) : all).Select(one => one.Name).OfType<(string, string)>();

    private static Row Home(string written)
    {
        var row = new Row();
        (row.House, row.Street) = Places.Address(Places.Parted(Encoding.UTF8.GetBytes(written), out var postcode));
        (row.Postcode, row.District) = Places.Postcode(postcode);

        return row;
    }

    private static void Number(ref Row row, in Row nhs, in Row other) => (row.Nhs, row.NhsIsValid, row.Upn) = (nhs.Nhs, nhs.NhsIsValid, other.Upn);

    private static T Best<T>(List<T> values, Func<T, int> like) where T : struct => values.Count == 0 ? default : values.MaxBy(like);

    private static int Level(int names) => Outcome.Given(names * Outcome.Rests) + Outcome.Family(names * Outcome.Rests);
}
