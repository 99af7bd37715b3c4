using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A family told police which services they have: each of them hears of it directly (REQ DA-08).</summary>
public sealed class WorkersNamedAtScene : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "workers-named-at-scene",
        LooksFor = "Police were called, and the family named services that work with them.",
        Asks = "Read it. Ask the person who was hurt how they are, alone, at the next contact or before.",
        QuietWhen = "each person told has answered",
        Taught = ["REQ DA-08", "REQ DA-07", "K 6.48"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var calls = picture.CallOuts().Where(call => call.Body.WorkersNamed is { Count: > 0 }).ToList();

        if (calls.Count > 0)
        {
            var named = calls.SelectMany(call => call.Body.WorkersNamed!).Where(role => role is not Role.NotStated).Distinct().ToList();

            yield return Card.Raise(picture,
                $"Police were called {calls[^1].Entry.Happened.OnInWords}, and the family named {Say.List(named.Select(role => $"their {Say.Words(role)}").DefaultIfEmpty("a service"))}.",
                calls.Select(call => call.Entry),
                named.Count == 0 ? Tell.SocialCare(picture) : Recipient.Of([.. named]));
        }
    }
}
