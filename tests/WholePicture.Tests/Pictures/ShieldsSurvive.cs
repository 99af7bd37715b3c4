using WholePicture.Tests.Cast;
using Xunit.Abstractions;

namespace WholePicture.Tests.Pictures;

/// <summary>The trap that once stopped a national index: no import, join, part, renaming, adoption, re-feed, correction or restoring leaves anybody or anything less shielded than before.</summary>
public sealed class ShieldsSurvive(ITestOutputHelper output)
{
    private const int Worlds = 1_000, Each = 50;

    [Fact]
    public void Whatever_happens_nobody_sees_what_was_once_kept_from_them()
    {
        var seen = 0;
        Always.Holds(Always.Any(chance => chance.Next()), seed =>
        {
            var world = new SmallWorld(new(seed));
            for (var happened = 0; happened < Each; happened++)
            {
                world.Happens();
                Assert.Null(world.Wrong());
            }

            seen += world.Seen;
        }, Worlds);

        output.WriteLine($"{Worlds * Each:N0} operations; seen {seen:N0} times where nothing forbids it");
        Assert.True(seen > Worlds);
    }
}
