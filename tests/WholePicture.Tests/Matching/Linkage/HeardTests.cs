using WholePicture.Matching.Linkage;

namespace WholePicture.Tests.Matching.Linkage;

/// <summary>What two rows are worth once the others have been heard.</summary>
public class HeardTests
{
    [Fact]
    public void Two_who_are_each_one_with_a_third_are_worth_more_than_what_they_say_themselves()
    {
        string[] two = ["a,gp,Amara,Okonjo,2019-03-04,F,9990142769,,7 Quay Row,EX4 4AB,01632 960001,,", "b,police,Amara,Okonjo,,F,,,12 Hill Rise,BS3 9QQ,01632 960002,,"];
        const string third = "c,school,Amara,Okonjo,2019-03-04,F,9990142769,,12 Hill Rise,BS3 9QQ,01632 960002,,";

        Assert.InRange(Score(two), -4, 0);
        Assert.True(Score([.. two, third]) > 1);
    }

    private static float Score(string[] some)
    {
        var rows = ListedPeople.Read(string.Join('\n', [ListedPeople.Header, .. ListedPeople.Neighbours, .. some]));
        var (a, b) = (rows.Ids.IndexOf("a"), rows.Ids.IndexOf("b"));

        return Linking.Link(rows, _ => { }).Pairs.Where(pair => pair.A == a && pair.B == b).Select(pair => pair.Score).DefaultIfEmpty(float.MinValue).Single();
    }
}
