namespace WholePicture.Tests.House;

/// <summary>GOV.UK's typeface is licensed for its own hosts only, and a page that asked for it would be told no four times.</summary>
public sealed class StylesheetIsOurOwn
{
    [Fact]
    public void It_names_no_typeface_that_is_not_on_the_machine()
    {
        var stylesheet = Assert.Single(Checkout.Files("src/WholePicture/wwwroot/assets", ".css")).Text;

        Assert.Contains("font-family:system-ui", stylesheet, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", stylesheet, StringComparison.Ordinal);
        Assert.DoesNotContain("Transport", stylesheet, StringComparison.Ordinal);
    }
}
