namespace WholePicture.Bench.Audit;

/// <summary>What somebody does who may do anything to the database.</summary>
/// <param name="Name">In words.</param>
/// <param name="First">The first look it touches.</param>
/// <param name="Last">The last.</param>
/// <param name="Sql">How.</param>
/// <param name="Anew">The looks it seals anew; null for none.</param>
internal sealed record Attack(string Name, long First, long Last, string Sql, (long From, long Until)? Anew = null)
{
    /// <summary>Leaves all as it is: nothing may be found.</summary>
    public static Attack Nothing { get; } = new("Nothing", 0, 0, "select 1");
}

/// <summary>Attacks by chance.</summary>
internal static class Attacks
{
    private static readonly string[] fields =
    [
        "professional = professional || 'x'", "agency = agency || 'x'", "about = null, why = 'x'", "what = 'line'", "why = 'duty'", "door = 'api'", "words = ''",
        "at = at + interval '1 microsecond'", "at = 'infinity'", "hash = sha256(hash)",
    ];

#pragma warning disable CA5394 // Chooses what to attack, guards nothing
    public static Attack Any(Random chance, int looks)
    {
        long one = chance.Next(1, looks - 60), other = one + chance.Next(1, 50);

        return chance.Next(10) switch
        {
            0 => new("One look changed", one, one, $"update access.look set {fields[chance.Next(fields.Length)]} where sequence = {one}"),
            1 => new("One look removed", one, one, $"delete from access.look where sequence = {one}"),
            2 => new("Looks removed", one, other, $"delete from access.look where sequence between {one} and {other}"),
            3 => new("Two looks exchanged", one, other, $"update access.look set sequence = -1 where sequence = {one}; update access.look set sequence = {one} where sequence = {other}; update access.look set sequence = {other} where sequence = -1"),
            4 => new("Cut off, and the last link made to fit", other, looks, $"delete from access.look where sequence >= {other}; {Fit}"),
            5 => new("An older copy put back", other, looks, $"truncate access.look; insert into access.look select * from look_copy where sequence < {other}; {Fit}"),
            6 => new("Changed, and sealed anew alone", one, one, $"update access.look set why = 'duty' where sequence = {one}", (one, one)),
            7 => new("One put in beside another", one, one, $"{Unguarded}; insert into access.look select sequence, at, 'x', agency, about, what, why, door, hash, words from look_copy where sequence = {one}"),
            8 => new("Removed, the rest moved up and made anew", one, one, $"{Unguarded}; delete from access.look where sequence = {one}; update access.look set sequence = sequence - 1 where sequence > {one}", (one, looks)),
            _ => new("Changed, and the whole chain made anew", one, one, $"update access.look set why = 'duty' where sequence = {one}", (one, looks)),
        };
    }
#pragma warning restore CA5394

    /// <summary>Makes what is kept as the last link fit what is left.</summary>
    public const string Fit = "update access.look_head set (sequence, hash) = (select sequence, hash from access.look order by sequence desc limit 1)";

    private const string Unguarded = "alter table access.look drop constraint if exists look_pkey";
}
