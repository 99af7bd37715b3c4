using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Police are called to abuse round an unborn child or a baby: everybody who knows the family hears of it, whatever its grade (REQ DA-07).</summary>
public sealed class CallOutNearChild : ISafeguard
{
    private const int YoungestYears = 1;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "call-out-near-child",
        LooksFor = "Police are called to a home with an unborn child or a child under one.",
        Asks = "Read it. Ask the person who was hurt how they are, alone. Make sure that the child has a record.",
        QuietWhen = "each person told has answered",
        Taught = ["REQ DA-07", "REQ CH-07", "DA-30", "DA-32", "PB-9", "K 6.45", "K 6.48"],
        Within = Within.Days(1),
        SpeaksFromOnePiece = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var near = picture.CallOuts().Where(call => picture.Life.IsYoungerThan(YoungestYears, London.Day(call.Entry.At()))).ToList();

        if (near.Count > 0)
        {
            var unborn = near.Count(call => picture.Life.IsUnborn(London.Day(call.Entry.At())));
            yield return Card.Raise(picture,
                $"Police were called {Times(near.Count)}, last {near[^1].Entry.Happened.OnInWords}{(unborn == 0 ? "" : unborn == near.Count ? ", before the birth" : $"; {Say.Count(unborn, "call was", "calls were")} before the birth")}.",
                near.Select(call => call.Entry),
                [.. Tell.Community, .. Tell.SocialCare(picture)]);
        }
    }

    private static string Times(int count) => count == 1 ? "once" : count == 2 ? "twice" : $"{count} times";
}
