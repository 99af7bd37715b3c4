using WholePicture.Casework.Enquiries;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Checks on an adult were asked for in some of the areas where they live or lived, and not in others; or their GP was not found (REQ FP-05).</summary>
public sealed class ChecksInOneArea : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "checks-in-one-area",
        LooksFor = "Checks on an adult leave out an area where somebody recorded that they live, or their own GP.",
        Asks = "Ask the other area's police. Find and ask the adult's own GP.",
        QuietWhen = "checks in each recorded area and with the GP are recorded",
        Taught = ["REQ FP-05", "REQ CH-11", "K 6.24", "K 6.25"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var adult in picture.All<ChecksAsked>().SelectMany(checks => checks.Entry.Who(PersonRole.Subject)).Distinct())
        {
            var checks = picture.All<ChecksAsked>().Where(fact => fact.Entry.Has(adult, PersonRole.Subject)).ToList();
            var homes = picture.Statements.Where(statement => statement.About == adult && statement.Given.Question is Question.LivesInArea).ToList();
            var left = homes.Select(home => home.Given.Answer).Distinct().Except(checks.SelectMany(fact => fact.Body.Areas), StringComparer.OrdinalIgnoreCase).ToList();
            var gp = checks.Exists(fact => fact.Body.GpAsked);

            if (left.Count > 0 || !gp)
            {
                yield return Card.Raise(picture,
                    $"Checks on {picture.Called(adult)} were asked for in {Asked(checks)}. {Left(left)}{(gp ? "" : "Nobody has asked this adult's own GP.")}".Trim(),
                    [.. checks.Select(fact => fact.Entry), .. homes.Select(home => home.Entry)],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.FrontDoor, Role.PoliceSupervisor)],
                    about: adult.ToString());
            }
        }
    }

    private static string Asked(List<Fact<ChecksAsked>> checks) =>
        Say.List(checks.SelectMany(fact => fact.Body.Areas).Distinct()) is { Length: > 0 } areas ? areas : "no police area";

    private static string Left(List<string> areas) => areas.Count == 0 ? "" : $"Not in {Say.List(areas)}, where this adult is recorded as living. ";
}
