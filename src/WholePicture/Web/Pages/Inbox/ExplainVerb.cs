using System.CommandLine;
using WholePicture.Access;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Pictures.Wording;
using WholePicture.Web.Layout;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary><c>wholepicture explain CONCERN</c>: what its page says, in a terminal. It is read as a professional, sees what they may see, and is written down as their look.</summary>
internal static class ExplainVerb
{
    private static readonly Argument<Guid> concern = new("concern") { Description = "The concern, by the key in the address of its page." };
    private static readonly Option<string> reader = new("--as") { Description = "The professional who reads, by short name. It is recorded as their look.", Required = true };

    /// <summary>The verb.</summary>
    public static Command Command
    {
        get
        {
            var command = new Command("explain", "Print why a concern was raised, what it rests on, what it would not have been raised without, who else knows, and what usually follows.") { concern, reader };
            command.SetAction(Run);

            return command;
        }
    }

    private static async Task<int> Run(ParseResult asked, CancellationToken stop)
    {
        await using var database = await asked.OpenNamedDatabase(stop);
        await using var service = Service.Build(database, "http://localhost:0", Demonstration.Off);
        var known = await service.Services.GetRequiredService<PartnershipStore>().Current(stop);
        var viewer = known.Professional(asked.GetRequiredValue(reader)) ?? throw new PlainError($"There is no professional “{asked.GetRequiredValue(reader)}”.");
        var item = await service.Services.GetRequiredService<InboxReader>().One(asked.GetRequiredValue(concern), viewer, stop)
            ?? throw new PlainError($"There is no such concern for {viewer.Id}.");
        var explained = await service.Services.GetRequiredService<Explainer>().Of(item, viewer.Id, stop);

        foreach (var (heading, lines) in Parts(item, explained, known))
        {
            await Console.Out.WriteLineAsync($"{heading}\n{string.Concat(lines.Select(line => $"  {line}\n"))}");
        }

        return 0;
    }

    /// <summary>Each part with its lines; one without lines is left out.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<string> Lines)> Parts(ItemView item, Explained explained, Partnership known) => new (string Heading, IReadOnlyList<string> Lines)[]
    {
        ("Why this was raised", [item.Because]),
        ("What it rests on", [.. item.Rests.Select(entry => item.HeldBack.Contains(entry)
            ? $"Held by {known.NameOf(entry.Agency)}, not shared with you"
            : $"{Say.Sentence(entry.WhenInWords())}: {item.Shown?.Picture.InFull(entry) ?? entry.Body.InWords} ({known.NameOf(entry.Agency)})")]),
        ("Without any one of these it would not have been raised", [.. explained.NeededInWords(item, known), .. explained.Spare is { } spare ? [spare] : Array.Empty<string>()]),
        ("Who has been told", [.. item.Raised.Told.Select(told => known.Whoever(told.Line.Professional) is { } who ? $"{who.Name}, {who.InWords()}" : Say.Sentence(told.Line.NotReached ?? "Nobody found")).Distinct()]),
        ("What usually follows", [explained.Follows(item.Raised.Concern.Key.Code)]),
        ("It goes quiet when", [Say.Sentence(item.Raised.Concern.QuietWhen.TrimEnd('.')) + "."]),
        ("What taught us this", item.Card is { } card ? [card.LooksFor, $"{string.Join(", ", card.Taught)}."] : []),
    }.Where(part => part.Lines.Count > 0);
}
