using WholePicture.Inbox;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>A safeguard that could not run is itself a concern: somebody must look in its place.</summary>
internal static class BrokenSafeguard
{
    private const string Code = "safeguard-broken";

    public static IEnumerable<Concern> In(Checked found, PersonId child, IReadOnlyCollection<OpenConcern> open, DateTimeOffset at) => found.Broken.Select(rule =>
    {
        var since = open.FirstOrDefault(concern => concern.Key == new ConcernKey(Code, child, null, rule))?.HoldsFrom ?? at;

        return new Concern(Code, child, rule, $"The safeguard \"{rule}\" could not be checked for this child. The others were.", [], [new(Role.TeamManager)],
            "Look at what this safeguard looks for yourself, and report the fault.", "The safeguard can be checked again.", since, Within.OneDay.After(since));
    });
}
