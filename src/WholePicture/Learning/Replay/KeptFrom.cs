using System.Text.Json;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Learning.Replay;

/// <summary>The keys of the people who must never learn an entry of a case.</summary>
internal static class KeptFrom
{
    public static IEnumerable<string> Keys(CaseArrival arrival)
    {
        var read = EntryReader.From(JsonSerializer.SerializeToElement(arrival.Entry), arrival.At);

        if (read.Draft is not { } draft)
        {
            return [];
        }

        // Each person stands for their own place here, so that the answer can be said in the case's keys
        var people = draft.People.Select(_ => PersonId.New()).ToList();
        var placed = new Entry(EntryId.New(), new(draft.Agency!), draft.Known, draft, read.Body!, [.. people.Select(person => (PersonId?)person)]);

        return KeepSafe.KeptFrom(placed).Select(person => draft.People[people.IndexOf(person)].Ref).OfType<string>();
    }
}
