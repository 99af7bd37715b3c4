using System.Text.RegularExpressions;

namespace WholePicture.Tests.House;

/// <summary>What a piece of SQL changes, as far as its text shows.</summary>
internal static partial class SqlText
{
    public static string WithoutComments(string sql) => Comment().Replace(sql, "");

    /// <summary>The schema of everything it writes or shapes; empty where none is given.</summary>
    public static IEnumerable<string> SchemasWritten(string sql) =>
        from Match change in Change().Matches(WithoutComments(sql))
        select change.Groups["schema"].Value.TrimEnd('.').ToLowerInvariant();

    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""
        \b(
          (insert|merge) \s+ into
        | (?<! \b(for|do|key|on|before|after|instead\sof|or|then|,) \s+) update (\s+ only)?
        | (?<! \b(before|after|instead\sof|or|on) \s+) delete \s+ from (\s+ only)?
        | (?<! \b(before|after|or) \s+) truncate (\s+ table)?
        | (create|alter|drop) (\s+ or \s+ replace)? (\s+ (unlogged|materialized|recursive|foreign))*
            \s+ (table|view|function|procedure|aggregate|type|domain|sequence) (\s+ if (\s+ not)? \s+ exists)? (\s+ only)?
        | (create|alter|drop) (\s+ constraint)? \s+ (trigger|policy|rule) (\s+ if \s+ exists)? \s+ \w+ \s+ ( (?! \b(on|create|alter|drop)\b ) [\w\s.,]+? \s+ )? on
        | create (\s+ unique)? \s+ index (\s+ concurrently)? (\s+ if \s+ not \s+ exists)? (\s+ \w+)? \s+ on (\s+ only)?
        | (alter|drop) \s+ index (\s+ concurrently)? (\s+ if \s+ exists)?
        )
        \s+ (?<schema> \w+ \.)? (?<name> "?\w+"?)
        | \b(create|alter|drop) \s+ schema (\s+ if (\s+ not)? \s+ exists)? \s+ (?! if\b ) (?<schema> \w+)
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Change();
}
