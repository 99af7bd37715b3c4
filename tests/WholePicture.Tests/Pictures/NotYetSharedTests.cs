using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

/// <summary>What one agency knew, until others are recorded to have known it (REQ CH-07, CH-08).</summary>
public class NotYetSharedTests
{
    [Fact]
    public void What_nobody_is_recorded_to_have_read_waits_until_today()
    {
        var one = Assert.Single(NotYetShared.In(Of(Police.CalledOut(-20))));

        Assert.Null(one.SocialCare!.At);
        Assert.Equal(20, one.DaysOn(Today.Day(0)));
    }

    [Fact]
    public void What_was_received_late_waited_so_long()
    {
        var one = Assert.Single(NotYetShared.In(Of(Police.CalledOut(-20).ReceivedOn(-11))));

        Assert.Equal(9, one.DaysOn(Today.Day(0)));
    }

    [Fact]
    public void What_is_not_grave_is_not_in_it() => Assert.Empty(NotYetShared.In(Of(Midwives.HeardSaid(-20))));

    private static Picture Of(params Piece[] pieces) => Fold.Picture(Amara.Key, [.. pieces.Select(piece => piece.Entry)], Today.Now, Eastmere, LocalSettings.National);
}
