using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>Who was at a meeting, and who of those at work with the family was not.</summary>
internal static class Meetings
{
    /// <summary>Agencies at work with the family then that neither came nor were heard.</summary>
    public static IReadOnlyList<AgencyId> Missing(Picture picture, Entry entry)
    {
        var heard = entry.Body switch
        {
            MeetingHeld held => held.Attended.Concat(held.HeardFrom ?? []),
            MeetingPlanned planned => planned.Invited.Concat(planned.Asked ?? []),
            _ => [],
        };
        var there = picture.Involvements
            .Where(involvement => involvement.Entry.Known <= entry.Known && (involvement.Ended is null || involvement.Ended > entry.Known))
            .Select(involvement => involvement.Agency)
            .Concat(picture.CallOuts().Where(fact => fact.Entry.Known <= entry.Known).Select(fact => fact.Entry.Agency));

        return [.. there.Distinct().Except(heard).OrderBy(agency => agency.Value, StringComparer.Ordinal)];
    }

    /// <summary>"Not there: GP and midwife"; empty when nobody was missing.</summary>
    public static string WhoMissed(Picture picture, Entry entry) =>
        Missing(picture, entry) is { Count: > 0 } missing ? $"Not there: {Say.List(missing.Select(picture.InShort))}" : "";

    /// <summary>"Invited: police and GP. Not invited: midwife".</summary>
    public static string WhoComes(Picture picture, Entry entry)
    {
        var invited = $"Invited: {Say.List(((MeetingPlanned)entry.Body).Invited.Select(picture.InShort))}";

        return Missing(picture, entry) is { Count: > 0 } missing ? $"{invited}. Not invited: {Say.List(missing.Select(picture.InShort))}" : invited;
    }
}
