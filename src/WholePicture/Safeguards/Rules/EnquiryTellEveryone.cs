using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child protection enquiry is open: everybody who works with the family hears so, and is asked what they hold (REQ CH-07, CH-10).</summary>
public sealed class EnquiryTellEveryone : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "enquiry-tell-everyone",
        LooksFor = "A child protection enquiry is open and agencies with a part in the child's life have not been asked what they hold.",
        Asks = "Say what you hold, or that you hold nothing.",
        QuietWhen = "every agency with a part has been asked or heard, or the enquiry ends",
        Taught = ["REQ CH-07", "REQ CH-10", "REQ SM-06", "SB-9", "T1-07", "K 6.62", "K 6.64"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var enquiry in picture.Work.Where(work => work is { Kind: WorkKind.Enquiry, Until: null }))
        {
            var notAsked = picture.NotAskedSince(enquiry.From);

            if (notAsked.Count > 0)
            {
                yield return Card.Raise(picture,
                    $"A child protection enquiry began on {London.InWords(enquiry.From)}. {Say.Sentence(picture.NamesOrCount(notAsked))} {(notAsked.Count == 1 ? "has" : "have")} not been asked.{picture.Which(notAsked)}",
                    [enquiry.Began],
                    [.. Tell.Everybody(picture), .. Tell.SocialCare(picture)]);
            }
        }
    }
}
