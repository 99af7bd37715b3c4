using WholePicture.Access;
using WholePicture.Words;

namespace WholePicture.Pictures.Wording;

/// <summary>What a professional is, as it follows their name: "family nurse", "GP".</summary>
public static class Badge
{
    /// <summary>Their title, else their role.</summary>
    public static string InWords(this Professional person) => InWords(person.Title, person.Role);

    /// <summary>The same for a service that names nobody.</summary>
    public static string InWords(string? title, Role role) => title is { Length: > 0 } ? IsName(title) ? title : char.ToLowerInvariant(title[0]) + title[1..] : Say.Words(role);

    // "GP partner" and "Open Access worker" stay as they are; "Named GP" does not
    private static bool IsName(string title)
    {
        var words = title.Split(' ');

        return words[0].Skip(1).Any(char.IsUpper) || words.Skip(1).Any(word => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]));
    }
}
