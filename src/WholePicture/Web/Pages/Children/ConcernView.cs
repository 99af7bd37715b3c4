using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Safeguards;
using WholePicture.Web.Pages.Inbox;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>One open concern with its reasons, as a page shows it.</summary>
public sealed class ConcernView
{
    private readonly ChildView view;
    private readonly IReadOnlyList<Entry> entries;

    internal ConcernView(Concern concern, ChildView view)
    {
        (Concern, this.view) = (concern, view);
        Card = Safeguard.All.First(rule => rule.Card.Code == concern.Code).Card;
        entries = [.. concern.RestsOn.Select(view.Entry).OfType<Entry>()];
        IsHeldBack = entries.Any(entry => view.IsHeldBack(entry.Id));
    }

    /// <summary>The concern.</summary>
    public Concern Concern { get; }

    /// <summary>The card of the safeguard that raised it.</summary>
    public SafeguardCard Card { get; }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<RestsOn> RestsOn => field ??= [.. entries.Select(entry => new RestsOn(entry, view))];

    /// <summary>Whom it is for.</summary>
    public IReadOnlyList<Told> Told => field ??= Recipients.Of(Concern.For, view.Shown.Known);

    /// <summary>Whether it rests on something that this reader only knows to exist. Then nothing that came from it is said, but whom to ring.</summary>
    public bool IsHeldBack { get; }

    /// <summary>Why.</summary>
    public string Because => IsHeldBack ? $"Part of what this rests on is held by {Say.List(RestsOn.Where(entry => entry.IsHeldBack).Select(entry => entry.Agency).Distinct())} and not shared with you. Ring them before you decide." : Concern.Because;

    /// <summary>Why, in its first words.</summary>
    public string InShort => Headline.Of(Because).Title.TrimEnd('.');

    /// <summary>Its place on the page.</summary>
    public string Anchor => $"concern-{Concern.Code}{(Concern.About.Length > 0 ? $"-{Math.Abs(string.GetHashCode(Concern.About, StringComparison.Ordinal)) % 100000}" : "")}";

    /// <summary>When an answer is due.</summary>
    public DueWhen Due => London.Day(Concern.AnswerBy).CompareTo(view.Picture.Today) switch
    {
        0 => DueWhen.Today,
        > 0 => DueWhen.Later,
        _ => DueWhen.Past,
    };

    /// <summary>When an answer is due, in words.</summary>
    public string DueInWords => Due switch
    {
        DueWhen.Today => $"Answer today by {Dates.Clock(Concern.AnswerBy)}",
        DueWhen.Later => $"Answer by {Dates.Near(London.Day(Concern.AnswerBy), view.Picture.Today)}, {Dates.Clock(Concern.AnswerBy)}",
        _ => $"Answer was due {Dates.Plain(London.Day(Concern.AnswerBy), view.Picture.Today)}",
    };

    /// <summary>Since when it holds.</summary>
    public string Since => Dates.Plain(London.Day(Concern.From), view.Picture.Today);
}
