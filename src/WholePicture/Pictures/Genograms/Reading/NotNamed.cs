using WholePicture.Chronology;

namespace WholePicture.Pictures.Genograms.Reading;

/// <summary>
/// Whom a "partner" or "the father" whom nobody named counts as: whoever else is named in that place, when there is one and only one.
/// Disagreements are found in the same way. The text says that they were not named there.
/// </summary>
internal static class NotNamed
{
    public static void Settle(Picture picture, Mentions mentions)
    {
        var fathers = Parentage.Said(picture, mentions).ToLookup(said => (said.With, said.Statement.Given.Answer), said => said.About);
        var couples = Tie.On(Question.CoupleWith, picture.Statements, mentions, eitherWay: true);
        var places = new List<(string Key, IEnumerable<string> Others)>();
        places.AddRange(fathers.SelectMany(place => place.Where(mentions.IsNotNamed).Select(key => (key, place.Where(other => !mentions.IsNotNamed(other))))));
        foreach (var couple in couples)
        {
            places.AddRange(Either(couple).Where(pair => mentions.IsNotNamed(pair.Key)).Select(pair => (pair.Key, Partners(pair.Of, couples, fathers, mentions))));
        }

        foreach (var place in places.GroupBy(place => place.Key))
        {
            var named = place.Select(one => one.Others.Distinct().ToList()).ToList();
            if (named.TrueForAll(others => others.Count == 1 && others[0] == named[0][0]))
            {
                mentions.CountAs(place.Key, named[0][0]);
            }
        }
    }

    private static IEnumerable<(string Key, string Of)> Either(Tie couple) => [(couple.One, couple.Other), (couple.Other, couple.One)];

    // Those named as a partner, or as the other parent of a child
    private static IEnumerable<string> Partners(string of, IReadOnlyList<Tie> couples, ILookup<(string Child, string Answer), string> parents, Mentions mentions) =>
        couples.SelectMany(Either).Where(pair => pair.Of == of).Select(pair => pair.Key)
            .Concat(parents.Where(place => place.Key.Answer != "no" && parents.Any(own => own.Key.Child == place.Key.Child && own.Contains(of))).SelectMany(place => place))
            .Where(other => other != of && !mentions.IsNotNamed(other));
}
