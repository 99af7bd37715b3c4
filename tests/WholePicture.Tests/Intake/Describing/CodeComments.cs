using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace WholePicture.Tests.Intake.Describing;

/// <summary>What the code's own comments say of a record and its fields, for those who cannot read the code.</summary>
internal static partial class CodeComments
{
    private static readonly Dictionary<string, XElement> members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "wholepicture.xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    public static string? Of(Type type) => members.GetValueOrDefault(NameOf(type))?.Element("summary") is { } said ? Plain(said) : null;

    public static string? Of(Type type, string field) => members.GetValueOrDefault(NameOf(type))?.Elements("param")
        .FirstOrDefault(param => string.Equals(param.Attribute("name")!.Value, field, StringComparison.OrdinalIgnoreCase)) is { } said ? Plain(said) : null;

    private static string NameOf(Type type) => $"T:{type.FullName!.Replace('+', '.')}";

    // What a sentence points at, by its last name; and not where in our own papers it comes from
    private static string Plain(XElement said) => Space().Replace(OurPapers().Replace(string.Concat(said.Nodes().Select(node => node switch
    {
        XElement { Name.LocalName: "see" or "paramref" } link => Lower((link.Attribute("cref") ?? link.Attribute("name"))!.Value.Split('.', ':')[^1]),
        XElement element => element.Value,
        XText text => text.Value,
        _ => "",
    })), ""), " ").Trim();

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"\s*\((REQ|practice rules?|design)[^)]*\)")]
    private static partial Regex OurPapers();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
