using System.Globalization;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>Which child is looked at, as at which moment, and through whose eyes. Ids only: nothing about a person stands in an address.</summary>
/// <param name="Child">The child.</param>
/// <param name="At">The moment.</param>
/// <param name="Through">One agency, or everybody together.</param>
public sealed record ChildRequest(PersonId Child, DateTimeOffset At, AgencyId? Through)
{
    private const string Format = "yyyy-MM-dd'T'HH:mm";

    /// <summary>The moment in an address: a London time, or a day, which means its end; null when it is neither.</summary>
    public static DateTimeOffset? Moment(string? at)
    {
        if (DateTime.TryParseExact(at, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && IsSane(time))
        {
            return London.Instant(time);
        }

        return DateOnly.TryParseExact(at, "yyyy-MM-dd", out var day) && IsSane(day.ToDateTime(default)) ? London.Instant(day, new(23, 59)) : null;
    }

    /// <summary>Whether it is asked about now, and not about a day or time that somebody named.</summary>
    public bool IsNow { get; init; }

    /// <summary>The moment as an address says it: to the minute, and never so early that what came in its last seconds is not in it.</summary>
    public string AtInAddress => London.At(At.AddTicks(TimeSpan.TicksPerMinute - 1)).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The child's page as at this moment; now, where no other was asked for, so that what has come since is on the next page too.</summary>
    public string Page => Address("");

    /// <summary>The same as text.</summary>
    public string Text => Address("/as-text");

    /// <summary>Its entries, one under the other.</summary>
    public string Chronology => Address("/chronology");

    /// <summary>The family, drawn.</summary>
    public string Family => Address("/family");

    /// <summary>How harm has built up.</summary>
    public string Harm => Address("/harm");

    private static bool IsSane(DateTime time) => time.Year is > 1900 and < 2200;

    private string Address(string page)
    {
        var asked = new[] { IsNow ? null : $"at={AtInAddress}", Through is { } agency ? $"as={Uri.EscapeDataString(agency.Value)}" : null }.OfType<string>();

        return string.Join('?', new[] { $"/children/{Child}{page}", string.Join('&', asked) }.Where(part => part.Length > 0));
    }
}
