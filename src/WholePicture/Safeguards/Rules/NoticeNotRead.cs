using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A police call-out about a child with whom social care is at work has not reached the social worker in time, or reached them late (REQ CH-08).</summary>
public sealed class NoticeNotRead : ISafeguard
{
    private static readonly Figure hours = new("notice-not-read", "hours", 24, 1, 240,
        "Hours from the call-out to the social worker's reading it, through nights and weekends (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "notice-not-read",
        LooksFor = "A police call-out about a child with an open enquiry, assessment or plan is not read by social care within hours.",
        Asks = "Find where the notice is and see that it is read. Record why it waited.",
        QuietWhen = "it was read in time, or the delay is recorded with its reason",
        Taught = ["REQ CH-07", "REQ CH-08", "DA-30", "K 6.67", "K 6.69"],
        Within = Within.OneDay,
        Figures = [hours],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var call in picture.CallOuts().Where(call => picture.IsOpenAt(call.Entry.Known)))
        {
            var limit = call.Entry.FirstVersion().Known.AddHours(picture.Of(hours));
            var read = ReadAt(picture, call);

            if (read is null || read > limit)
            {
                yield return Card.Raise(picture,
                    $"The call-out of {call.Entry.Happened} was known to {picture.Name(call.Entry.Agency)} on {London.InWords(call.Entry.Known)}. {(read is { } late ? $"Social care read it on {London.InWords(late)}" : "No record says that social care has read it")}; the limit is {picture.Of(hours)} hours.",
                    [call.Entry],
                    Recipient.Of(Role.PoliceNotificationDesk, Role.TeamManager),
                    about: call.Entry.Id.ToString(),
                    from: Around.Later(limit, call.Entry.FirstVersion().Received));
            }
        }
    }

    private static DateTimeOffset? ReadAt(Picture picture, Fact<PoliceCallOut> call) => picture.ReadingsOf(call.Entry)
        .Where(read => picture.Partnership.KindOf(read.Agency) is AgencyKind.SocialCare)
        .Select(read => (DateTimeOffset?)read.Known)
        .Min();
}
