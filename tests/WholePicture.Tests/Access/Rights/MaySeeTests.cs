using WholePicture.Access;
using WholePicture.Access.Rights;
using WholePicture.Access.Ties;
using WholePicture.Tests.Cast;
using WholePicture.Words;

namespace WholePicture.Tests.Access.Rights;

public class MaySeeTests
{
    [Theory]
    [InlineData("nia", "", Ground.None)]
    [InlineData("nia", "nia:Involved", Ground.Involved)]
    [InlineData("nia", "mo:Involved", Ground.None)]
    [InlineData("sam", "nia:Involved", Ground.Manages)]
    [InlineData("sam", "nia:Told", Ground.None)]
    [InlineData("duty-manager", "", Ground.None)]
    [InlineData("patel", "patel:Told", Ground.Told)]
    [InlineData("patel", "patel:Told patel:Involved", Ground.Involved)]
    [InlineData("front-door", "", Ground.Duty)]
    [InlineData("front-door", "front-door:OwnFamily", Ground.None)]
    [InlineData("nia", "nia:Involved nia:OwnFamily", Ground.None)]
    [InlineData("sam", "nia:Involved sam:OwnFamily", Ground.None)]
    [InlineData("patel", "patel:BrokeGlass", Ground.BrokeGlass)]
    [InlineData("patel", "patel:BrokeGlass patel:OwnFamily", Ground.None)]
    public void A_child_is_opened_by_a_tie_or_a_duty_and_never_by_its_own_family(string viewer, string ties, Ground ground) =>
        Assert.Equal(ground, MaySee.Child(Who(viewer), [.. ties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Tied)], Partners.Eastmere, Today.Now));

    [Theory]
    [InlineData(1, Ground.BrokeGlass)]
    [InlineData(0, Ground.None)]
    [InlineData(-1, Ground.None)]
    public void Broken_glass_closes_by_itself(int minutes, Ground ground) =>
        Assert.Equal(ground, MaySee.Child(Partners.DrPatel, [new("patel", TieKind.BrokeGlass, Today.Now.AddMinutes(minutes))], Partners.Eastmere, Today.Now));

    private static Professional Who(string id) => Partners.Eastmere.Professional(id)!;

    private static Tie Tied(string tie) => new(tie.Split(':')[0], Enum.Parse<TieKind>(tie.Split(':')[1]));
}
