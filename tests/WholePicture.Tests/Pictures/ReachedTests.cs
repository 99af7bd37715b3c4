using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

/// <summary>When social care knew of what another agency held (REQ CH-08).</summary>
public class ReachedTests
{
    private static readonly Piece slip = Police.CalledOut(-30);
    private static readonly Piece right = (Police.CalledOut(-30) with { KnownAt = slip.Moment, ReceivedAt = Today.At(-3) }).Correcting(slip);

    [Fact]
    public void What_was_read_at_once_stays_read_at_once_when_a_slip_in_it_is_put_right()
    {
        var read = SocialCare.Reads(-30, slip).At(12);

        Assert.True(Reach(slip, read)!.AtOnce);
        Assert.True(Reach(slip, read, right)!.AtOnce);
    }

    [Fact]
    public void What_was_shared_stays_shared()
    {
        var shared = Police.Shares(-28, slip, SocialCare);

        Assert.Equal(Reach(slip, shared)!.At, Reach(slip, shared, right)!.At);
    }

    [Fact]
    public void Putting_a_slip_right_weeks_later_is_no_late_arrival()
    {
        Assert.Null(Reach(slip, right)!.At);
        Assert.NotNull(Reach(slip.ReceivedOn(-20), right)!.At);
    }

    [Fact]
    public void Nobody_is_told_that_a_notice_was_not_read_because_a_slip_in_it_was_put_right() =>
        Assert.Empty(Safeguard.Check(Read(SocialCare.Assesses(-60), slip, SocialCare.Reads(-30, slip).At(12), right), [new NoticeNotRead()]).Now);

    // As entries are read: each with its other versions
    private static Picture Read(params Piece[] pieces) =>
        Fold.Picture(Family.Amara.Key, Versions.Joined([.. pieces.Select(piece => piece.Entry)]), Today.Now, Eastmere, LocalSettings.National);

    private static Reached? Reach(params Piece[] pieces)
    {
        var picture = Read(pieces);

        return Reached.SocialCare(picture, Assert.Single(picture.All<PoliceCallOut>()).Entry);
    }
}
