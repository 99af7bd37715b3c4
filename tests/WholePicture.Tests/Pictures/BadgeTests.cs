using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Tests.Pictures;

public class BadgeTests
{
    [Theory]
    [InlineData("Delivery suite midwife", "delivery suite midwife")]
    [InlineData("Out-of-hours social worker", "out-of-hours social worker")]
    [InlineData("Named GP", "named GP")]
    [InlineData("GP partner", "GP partner")]
    [InlineData("MARAC coordinator", "MARAC coordinator")]
    [InlineData("A&E consultant", "A&E consultant")]
    [InlineData("Open Access worker", "Open Access worker")]
    [InlineData("DI", "DI")]
    [InlineData("X", "x")]
    [InlineData("", "midwife")]
    [InlineData(null, "midwife")]
    public void A_title_follows_a_name_as_it_would_in_a_sentence(string? title, string words) => Assert.Equal(words, Badge.InWords(title, Role.Midwife));
}
