namespace WholePicture.Safeguards.Catalogue;

/// <summary>Why a row is carried by nothing yet. It is printed beside the row.</summary>
internal static class NotCarried
{
    /// <summary>The number of a row, and the reason.</summary>
    public static IReadOnlyDictionary<string, string> Because { get; } = new Dictionary<string, string>
    {
        ["RT-01"] = "what is not in the vocabulary is refused with the kinds there are, but nobody is told which route takes the place of a retired form",
        ["AT-03"] = "there is no tool for analysing risks one by one",
        ["T1-41"] = "it is about the partnership and no child",
        ["T1-50"] = "a request for one’s own record is not an entry about a child",
        ["T1-51"] = "a census is about no one child",
    };
}
