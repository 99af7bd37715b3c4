using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Names;

namespace WholePicture.Tests.Matching.Linkage;

/// <summary>Names as families write them, and as those who write English do.</summary>
public class ScriptsTests
{
    private const int Near = 4;

    [Theory]
    [InlineData("Олександр", "Oleksandr")]
    [InlineData("Шевченко", "Shevchenko")]
    [InlineData("Михайло", "Mykhailo")]
    [InlineData("ОЛЕНА", "Olena")]
    [InlineData("Βασίλης", "Vasilis")]
    [InlineData("Παπαδόπουλος", "Papadopoulos")]
    [InlineData("محمد", "Mohammed")]
    [InlineData("فاطمة", "Fatima")]
    [InlineData("يوسف", "Yusuf")]
    [InlineData("וולידה", "Walida")]
    [InlineData("שרה", "Sarah")]
    public void A_name_in_its_own_script_is_near_the_name_as_it_is_written_here(string own, string here)
    {
        var names = new NameList();
        var level = new NameLevels(names).Of(names.Of(own), names.Of(here));

        Assert.True(level >= Near, $"{Folding.Of(own)} and {Folding.Of(here)} came to {level}");
    }

    [Theory]
    [InlineData("B/O Sarah", "")]
    [InlineData("Baby of Sarah", "")]
    [InlineData("UBB", "")]
    [InlineData("N/A", "")]
    [InlineData("Twin 1", "")]
    [InlineData("Bo", "bo")]
    [InlineData("B O", "b o")]
    [InlineData("Nan", "nan")]
    public void What_only_stands_for_a_child_not_yet_named_is_no_name(string written, string letters) => Assert.Equal(letters, Name.Letters(written));

    [Fact]
    public void A_script_that_is_not_led_back_is_kept_as_it_is() => Assert.Equal("李 明", Folding.Of("李 明"));
}
