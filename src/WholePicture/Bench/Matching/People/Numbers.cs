using System.Globalization;

namespace WholePicture.Bench.Matching.People;

/// <summary>Numbers as they are issued, from ranges nobody is given.</summary>
internal static class Numbers
{
    private const string Check = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>An NHS number with its check digit.</summary>
    public static string Nhs(Chance chance)
    {
        while (true)
        {
            var digits = chance.Between(400_000_000, 799_999_999).ToString(CultureInfo.InvariantCulture);
            var sum = 11 - (digits.Select((digit, place) => (digit - '0') * (10 - place)).Sum() % 11);

            if (sum != 10)
            {
                return digits + (sum % 11).ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>A unique pupil number: a letter, then the authority, the school, the year and a count.</summary>
    public static string Upn(Chance chance, DateOnly born) =>
        string.Create(CultureInfo.InvariantCulture, $"{Check[chance.Below(Check.Length)]}{chance.Between(200, 938)}{chance.Between(2000, 7999)}{(born.Year + 4) % 100:D2}{chance.Below(1000):D3}");
}
