using WholePicture.Access;
using WholePicture.Access.Stores;
using WholePicture.Bench.Attention;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Database;
using WholePicture.Demo.Living;
using WholePicture.Inbox;
using WholePicture.Learning.Replay;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Safeguards;
using WholePicture.Safeguards.Settings;
using WholePicture.Words;
using Drawn = WholePicture.Intake.Placing.Drawn;

namespace WholePicture.Bench.Loading;

/// <summary>Loads a living population as the corridor would have left it, without the hours that the door would take: the same entries, pictures drawn and checked by the same code, rows by COPY.</summary>
internal sealed class LivingLoader(WholePictureDatabase database, Population population)
{
    private const int AtOnce = 200_000;
    private readonly Bulk bulk = new(database.Owner);

    /// <summary>Loads it; how many entries.</summary>
    public async Task<long> Load(CancellationToken stop)
    {
        var partnership = new Partnership(population.Partners.Agencies, population.Partners.Professionals);
        await new PartnershipStore(database.App).Save(partnership, stop);
        var ground = new Intake.Placing.Ground(partnership, PartnershipSettings.Load(), Safeguard.All, DateTimeOffset.UtcNow);
        var entries = 0L;
        await bulk.Force(false, stop);
        foreach (var family in population.Families())
        {
            entries += family.Case.Facts.Count;
            Add(family, ground);
            if (bulk.Waiting > AtOnce)
            {
                await bulk.Write(stop);
                await Console.Error.WriteAsync($"\rLoading: {entries} entries");
            }
        }

        await bulk.Write(stop);
        await bulk.Force(true, stop);
        await Console.Error.WriteLineAsync();

        return entries;
    }

    private void Add(LivingFamily family, Intake.Placing.Ground ground)
    {
        var people = family.Case.People.Keys.ToDictionary(key => key, _ => PersonId.New());
        var entries = CaseArrivals.Of(family.Case, Arm.SharedUse).Select(arrival => Playing.Placed(arrival, people)).ToList();
        foreach (var (key, person) in people)
        {
            bulk.Add("people.person", person.Value);
            if (NhsNumber.TryParse(family.Case.People[key].NhsNumber) is { } number)
            {
                bulk.Add("people.identifier", "nhs", number.Digits, person.Value);
            }
        }

        entries.ForEach(Add);
        var children = entries.SelectMany(Children.In).Distinct().ToList();
        var gathered = new Gathered(entries, children.ToDictionary(child => child, child => Network.Of(child, entries)));
        children.ForEach(child => Add(Drawn.Of(child, gathered, [], ground), gathered.Members[child], ground.At));
    }

    private void Add(Entry entry)
    {
        bulk.Add("chronology.entry", entry.Id.Value, entry.Agency.Value, entry.Reference, entry.Given.Kind, entry.Given.Version, entry.Happened.From, entry.Happened.Until,
            entry.Known.ToUniversalTime(), entry.Received.ToUniversalTime(), EntryJson.Write(entry.Given).Utf8);
        for (var place = 0; place < entry.People.Count; place++)
        {
            bulk.Add("chronology.mention", entry.Id.Value, place, entry.People[place]?.Value, Say.Json(entry.Given.People[place].As));
        }
    }

    private void Add(Drawn drawn, IReadOnlySet<PersonId> members, DateTimeOffset at)
    {
        var moment = Kept.Moment(at).ToUniversalTime();
        bulk.Add("pictures.child", drawn.Child.Value, drawn.NextLook is { } next ? Kept.Moment(next).ToUniversalTime() : null, moment, 1L);
        foreach (var member in members)
        {
            bulk.Add("pictures.member", drawn.Child.Value, member.Value);
        }

        foreach (var tie in drawn.Ties)
        {
            bulk.Add("access.tie", drawn.Child.Value, tie.Professional, Say.Json(tie.Kind));
        }

        foreach (var holds in InboxChange.Between([], drawn.Holds, []).Raise)
        {
            Add(holds, drawn.Child, moment);
        }
    }

    private void Add(Addressed holds, PersonId child, DateTimeOffset at)
    {
        var (concern, id) = (holds.Concern, Guid.CreateVersion7());
        bulk.Add("inbox.concern", id, child.Value, concern.Code, concern.About, concern.Because, concern.Asks, concern.QuietWhen, concern.RestsOn.Select(entry => entry.Value).ToArray(), at,
            Kept.Moment(concern.From).ToUniversalTime(), Kept.Moment(concern.AnswerBy).ToUniversalTime());
        foreach (var line in holds.Lines.DistinctBy(line => (line.Role, line.Professional ?? "", line.Agency?.Value ?? "")))
        {
            bulk.Add("inbox.told", id, at, Say.Json(line.Role), line.Agency?.Value, line.Professional, line.NotReached);
        }
    }
}
