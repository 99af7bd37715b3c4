using WholePicture.Words;
using WholePicture.Chronology;
using WholePicture.Tests.Cast;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

public class InvolvementTests
{
    private static readonly Piece began = HealthVisitors.Joins(-90, Role.HealthVisitor);

    [Fact]
    public void Work_goes_on_until_its_agency_says_that_it_ended()
    {
        Assert.Null(Ended(began));
        Assert.NotNull(Ended(began, HealthVisitors.Leaves(-10, Role.HealthVisitor)));
    }

    [Fact]
    public void Work_that_ended_with_a_sister_goes_on_with_this_child() =>
        Assert.Null(Ended(began, HealthVisitors.Leaves(-10, Role.HealthVisitor).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother))));

    [Fact]
    public void Work_that_ended_with_both_ended_with_each() =>
        Assert.NotNull(Ended(began, HealthVisitors.Leaves(-10, Role.HealthVisitor).About(Zola.As(PersonRole.Child), Amara.As(PersonRole.Child), Ife.As(PersonRole.Mother))));

    [Fact]
    public void Work_with_the_mother_ends_where_no_child_is_named() =>
        Assert.NotNull(Ended(began.About(Ife.As(PersonRole.Subject)), Midwives.HeardSaid(-80), HealthVisitors.Leaves(-10, Role.HealthVisitor).About(Ife.As(PersonRole.Subject))));

    [Fact]
    public void Work_with_the_father_does_not_end_with_the_mother_s() =>
        Assert.Null(Ended(began.About(Daniel.As(PersonRole.Subject)), Police.CalledOut(-80), HealthVisitors.Leaves(-10, Role.HealthVisitor).About(Ife.As(PersonRole.Subject))));

    private static DateTimeOffset? Ended(params Piece[] pieces) => Assert.Single(PictureOf(pieces).Involvements).Ended;
}
