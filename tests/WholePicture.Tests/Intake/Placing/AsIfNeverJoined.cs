using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Matching.Deciding;
using WholePicture.Tests.Cast;
using WholePicture.Words;

namespace WholePicture.Tests.Intake.Placing;

/// <summary>
/// Two worlds in which the same pieces arrive, as muddled as pieces come. In one of them two people are joined half way, and parted at the end:
/// it then stands as the other, whatever came in between and leant on the join.
/// </summary>
public sealed class AsIfNeverJoined
{
    private static readonly string?[] numbers = [null, AmarasPieces.Nhs(2), AmarasPieces.Nhs(4)];
    private static readonly string?[] locals = [null, null, "P-1", "P-2"];

    [Fact]
    public void Parting_gives_back_exactly_what_was_before() => Always.Holds(Always.Any(chance => chance.Next()), seed => Holds(seed).GetAwaiter().GetResult(), times: 15);

    private static async Task Holds(int seed)
    {
        var chance = new Random(seed);
        await using var joined = await World.Begin();
        await using var never = await World.Begin();
        var now = AmarasPieces.Monday;
        var (pieces, half) = (chance.Next(6, 14), chance.Next(2, 6));
        var join = (Decision?)null;
        for (var number = 0; number < pieces; number++)
        {
            if (number == half)
            {
                join = await Join(joined, chance, now);
            }

            now = now.AddHours(chance.Next(1, 100));
            var piece = Piece(chance, $"{number:00}", now);
            await joined.Arrives(piece, now);
            await never.Arrives(piece, now);
        }

        now = now.AddHours(1);
        if (join is not null)
        {
            Assert.Null(await joined.Says(join with { Id = Guid.NewGuid(), Kind = DecisionKind.Undone, Undoes = join.Id }, now));
        }

        await joined.PlaceAll(now);
        await never.PlaceAll(now);

        Assert.Equal(await never.AsItStands(), await joined.AsItStands());
    }

    private static async Task<Decision?> Join(World world, Random chance, DateTimeOffset now)
    {
        var people = await world.In(chance.Pick([["alleged-perpetrator", "father"], ["child"], new[] { "mother", "victim" }]));
        if (people.Count < 2)
        {
            return null;
        }

        var decision = new Decision(Guid.NewGuid(), DecisionKind.Joined, people[0], people[1], [], null, "The same man, says his sister", "front-door", new("social-care"), now, 0);
        Assert.Null(await world.Says(decision, now));

        return decision;
    }

    private static EntryDraft Piece(Random chance, string reference, DateTimeOffset known) => chance.Next(6) switch
    {
        0 => AmarasPieces.Entry("pregnancy", AmarasPieces.Midwifery, reference, known, new Pregnancy(20), Mother(chance), AmarasPieces.Unborn),
        1 => AmarasPieces.CallOut(reference, known, Father(chance) with { As = PersonRole.AllegedPerpetrator }, Mother(chance) with { As = PersonRole.Victim }),
        2 => AmarasPieces.CallOut(reference, known, Child(chance), Father(chance)),
        _ => AmarasPieces.CallOut(reference, known, Child(chance), Mother(chance), Father(chance) with { As = PersonRole.AllegedPerpetrator }),
    };

    private static PersonGiven Mother(Random chance) => new(PersonRole.Mother, "mother", chance.Pick([AmarasPieces.Nhs(1), AmarasPieces.Nhs(1), AmarasPieces.Nhs(6)]), Given: "Dina", Family: "Osei");

    // Two men, or one: now and then with the name of one and the number of the other
    private static PersonGiven Father(Random chance)
    {
        var (name, born) = (chance.Next(3), chance.Next(3));

        return new(PersonRole.Father, "father", chance.Pick(numbers), chance.Pick(locals), name == 0 ? "Marek" : "Jarek", name == 2 ? "Lundqvist" : "Lund", born == 2 ? null : When.On(new(1988 + born, 5, 6)));
    }

    private static PersonGiven Child(Random chance) => new(PersonRole.Child, "amara", chance.Pick([null, AmarasPieces.Nhs(3), AmarasPieces.Nhs(5)]), Given: chance.Pick(["Amara", "Amarah", "Ama"]), Family: "Osei", Born: When.On(new(2019, 4, chance.Next(2, 4))));
}
