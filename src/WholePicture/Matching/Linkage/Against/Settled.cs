namespace WholePicture.Matching.Linkage.Against;

/// <summary>What laying a list beside everybody on record came to. Pure.</summary>
/// <param name="Pairs">Two rows of the list, or one of it and the first row of somebody on record, once each.</param>
/// <param name="Groups">For each row of the list the first row of somebody on record; or of the list, when nobody is or nobody can say who.</param>
/// <param name="Found">How many rows of the list are somebody's on record.</param>
/// <param name="Several">How many fit more than one person on record: somebody has to say which.</param>
/// <param name="Kept">How many are like somebody of whom something is kept from somebody. Of whom is not said: a list may go anywhere.</param>
internal sealed record Settled(List<Pair> Pairs, int[] Groups, int Found, int Several, int Kept)
{
    /// <summary>Reads it out of pairs and groups over both.</summary>
    public static Settled Of(int list, PeopleOnRecord record, List<Pair> pairs, int[] groups)
    {
        var whose = Enumerable.Range(list, groups.Length - list).ToLookup(row => groups[row], row => record.FirstOf(row - list));
        var (settled, found, several, kept) = (new int[list], 0, 0, 0);

        for (var row = 0; row < list; row++)
        {
            var people = whose[groups[row]].Distinct().ToList();
            var isKept = people.Exists(record.IsShielded);
            settled[row] = people is [var one] && !isKept ? list + one : groups[row];
            (found, several, kept) = (found + (settled[row] >= list ? 1 : 0), several + (people.Count > 1 && !isKept ? 1 : 0), kept + (isKept ? 1 : 0));
        }

        return new(Said(list, record, pairs), settled, found, several, kept);
    }

    private static List<Pair> Said(int list, PeopleOnRecord record, List<Pair> pairs) =>
    [
        .. pairs.Where(pair => pair.B < list),
        .. pairs.Where(pair => pair.A < list && pair.B >= list && !record.IsShielded(pair.B - list))
            .GroupBy(pair => (pair.A, B: list + record.FirstOf(pair.B - list)), pair => pair.Score).Select(both => new Pair(both.Key.A, both.Key.B, both.Max())),
    ];
}
