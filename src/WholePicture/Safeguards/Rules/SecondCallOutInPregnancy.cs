using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Police are called again in one pregnancy: a pattern is forming (practice rule PB-2, REQ RT-04).</summary>
public sealed class SecondCallOutInPregnancy : ISafeguard
{
    private const int Again = 2;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "second-call-out-in-pregnancy",
        LooksFor = "A second police call-out in one pregnancy.",
        Asks = "Review the contact together with its history. Consider a higher level or a pre-birth assessment.",
        QuietWhen = "a pre-birth assessment or an enquiry begins",
        Taught = ["REQ RT-04", "REQ AT-07", "PB-2", "PB-3", "K 6.47"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var calls = picture.CallOuts().Where(call => picture.Life.InPregnancy(London.Day(call.Entry.At()))).ToList();

        // What began and ended between the two has not looked at both
        if (calls.Count >= Again && !picture.Work.Any(work => work.From > calls[0].Entry.Known && (work.Until is null || work.Until >= calls[Again - 1].Entry.Known)))
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(calls.Count, "police call-out", "police call-outs"))} in this pregnancy, the first {calls[0].Entry.Happened.OnInWords}{Drivers(calls)}.",
                calls.Select(call => call.Entry),
                Recipient.Of(Role.Midwife, Role.HealthVisitor, Role.Gp, Role.FrontDoor));
        }
    }

    private static string Drivers(List<Fact<PoliceCallOut>> calls)
    {
        var substances = calls.SelectMany(call => call.Body.Substances).Distinct().Order().Select(substance => Say.Words(substance)).ToList();

        return substances.Count == 0 ? "" : $", with {Say.List(substances)}";
    }
}
