using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Chronology;

public class VersionsTests
{
    private static readonly Piece first = Police.CalledOut(-9).About(InHarm);
    private static readonly Piece second = Police.CalledOut(-8).About(InHarm).Correcting(first);
    private static readonly Piece third = Police.CalledOut(-7).About(InHarm).Correcting(second);

    [Fact]
    public void Each_knows_its_other_versions_and_those_of_nobody_else()
    {
        var other = Midwives.CalledOut(-6).About(InHarm).Correcting(first);
        var joined = Versions.Joined([first.Entry, third.Entry, other.Entry, second.Entry]);

        Assert.Equal([third.Id, second.Id], joined[0].Others.Select(version => version.Id));
        Assert.Equal([first.Id, second.Id], joined[1].Others.Select(version => version.Id));
        Assert.Empty(joined[2].Others);
    }

    [Fact]
    public void Two_that_correct_what_never_came_are_versions_of_one_another()
    {
        var again = Police.CalledOut(-6).About(InHarm).Correcting(first);

        Assert.Equal([again.Id], Versions.Joined([second.Entry, again.Entry])[0].Others.Select(version => version.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void What_one_version_is_kept_within_all_are_kept_within(int shielded)
    {
        Piece[] pieces = [first, second, third];
        var entries = pieces.Select((piece, place) => place == shielded ? With(piece.Entry, new(OnlyThisAgency: true)) : piece.Entry);

        Assert.All(Versions.Joined([.. entries]), entry => Assert.Equal(Sight.Existence, Sights.Of(entry, Reads("nia"))));
    }

    [Fact]
    public void Whoever_one_version_is_kept_from_does_not_see_a_version_that_no_longer_names_them()
    {
        var renamed = Police.CalledOut(-5).About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Mother)).Correcting(first);
        var him = Reads("nia") with { Professional = Nia with { Person = Daniel.Id } };

        Assert.All(Versions.Joined([first.Entry, renamed.Entry]), entry => Assert.Equal(Sight.Hidden, Sights.Of(entry, him)));
    }

    [Fact]
    public void No_version_of_any_stream_in_any_order_is_seen_further_than_the_most_guarded() => Always.Holds(Shielded, told =>
    {
        var chains = Versions.Joined(told.Entries).ToDictionary(entry => entry.Id);
        var turned = Versions.Joined([.. told.Entries.Reverse()]);
        foreach (var entry in turned)
        {
            Assert.Equal(chains[entry.Id].Others.Select(other => other.Id).ToHashSet(), [.. entry.Others.Select(other => other.Id)]);
            Assert.Equal(told.Entries.Where(other => other.Id != entry.Id && Reach(entry, told.Entries).Contains(other.Id)).Select(other => other.Id).ToHashSet(), [.. entry.Others.Select(other => other.Id)]);
            foreach (var reader in Readers)
            {
                Assert.True(Sights.Of(entry, reader) <= entry.Others.Prepend(entry).Min(version => Sights.Of(version with { Others = [] }, reader with { Ground = Ground.Involved })));
            }
        }
    });

    private static IEnumerable<Reader> Readers =>
    [
        Reads("nia"), Reads("supervisor"), Reads("front-door", Ground.Duty), Reads("nia", Ground.BrokeGlass),
        Reads("nia") with { Professional = Nia with { Person = Daniel.Id } }, Reads("nia") with { Professional = Nia with { Person = Ife.Id } },
    ];

    private static FsCheck.Gen<Told> Shielded => Always.Any(chance => new Told([.. AnyStream.Of(chance).Select(entry => chance.Happens(20)
        ? With(entry, new(entry.Given.Handling?.NeverLearntBy, chance.Happens(30) ? [chance.Pick(["nia", "supervisor"])] : null, chance.Happens(50)))
        : entry)]));

    // Written as plainly as can be: step from entry to entry until nothing more is reached
    private static HashSet<EntryId> Reach(Entry from, IReadOnlyList<Entry> entries)
    {
        HashSet<(AgencyId, string)> named = [(from.Agency, from.Reference)];
        for (var before = 0; before < named.Count;)
        {
            before = named.Count;
            foreach (var entry in entries.Where(entry => entry.Given.Corrects is not null))
            {
                (AgencyId, string)[] both = [(entry.Agency, entry.Reference), (entry.Agency, entry.Given.Corrects!)];
                if (both.Any(named.Contains))
                {
                    named.UnionWith(both);
                }
            }
        }

        return [.. entries.Where(entry => named.Contains((entry.Agency, entry.Reference))).Select(entry => entry.Id)];
    }

    private static Entry With(Entry entry, Handling handling) => entry with { Given = entry.Given with { Handling = handling } };

    private static Reader Reads(string who, Ground ground = Ground.Involved) => new(Eastmere.Professional(who)!, ground, Wall.None);
}
