using System.Globalization;
using WholePicture.Words;

namespace WholePicture.Demo.Living;

/// <summary>NHS numbers for invented people, one after the other, from the range kept for test data (practice rule ID-1).</summary>
internal sealed class TestNumbers
{
    private const int Last = 999_999;
    private int next;

    /// <summary>The next. One in eleven people has none on record, as where a check digit would be 10.</summary>
    public string? Next()
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"999{(next <= Last ? next++ : throw new InvalidOperationException("There are no test numbers left")):D6}");

        return Enumerable.Range(0, 10).Select(check => NhsNumber.TryParse($"{digits}{check}")).FirstOrDefault(number => number is not null)?.ToString();
    }
}
