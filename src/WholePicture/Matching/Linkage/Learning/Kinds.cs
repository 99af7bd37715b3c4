namespace WholePicture.Matching.Linkage.Learning;

/// <summary>
/// The kinds of pairs a list of people holds, and what each looks like before the list is seen. A list teaches the rest:
/// these numbers only say which kind is which, and carry lists too short to teach anything.
/// </summary>
public static class Kinds
{
    // given: different, initial, alike, near, short form, same
    private static readonly double[] own = [0, .02, .03, .02, .07, .12, .74], sibling = [0, .86, .06, .04, .01, .01, .02], met = [0, .03, .05, .04, .13, .25, .5];

    // family: different, initial, alike, near, part, same
    private static readonly double[] kept = [0, .06, .01, .01, .06, .08, .78], ours = [0, .1, .005, .01, .03, .06, .8], any = [0, .55, .02, .05, .1, .05, .23];

    // born: missing (rows without a day meet more strangers), different, a generation, six weeks, date of another year, two parts, 1 January, a slip, exchanged, same
    private static readonly double[] birthday = [.1, .006, .002, .008, .006, .01, .012, .03, .012, .914], other = [.1, .6, .3, .008, .01, .03, .01, .035, .002, .005];
    private static readonly double[] generation = [.1, .15, .8, .004, .01, .02, .006, .005, .001, .004], chance = [.1, .45, .33, .02, .03, .08, .01, .06, .005, .015];

    // place: nowhere, district, postcode, telephone, address with another telephone, address, both
    private static readonly double[] home = [0, .04, .02, .05, .08, .1, .26, .45], moved = [0, .85, .1, .01, .02, .005, .005, .01], apart = [0, .92, .06, .01, .002, .003, .003, .002];

    // sex where given names agree (different, same), and where not
    private static readonly double[] sameSex = [0, .01, .99], nearlySame = [0, .03, .97], eitherSex = [0, .5, .5];

    private static readonly double[] nhsOfOne = [0, .002, .008, .02, .97], nhsOfTwo = [0, .979, .02, .0006, .0004], nhsOfFamily = [0, .963, .02, .002, .015];
    private static readonly double[] upnOfOne = [0, .01, .99], upnOfTwo = [0, .9995, .0005], upnOfFamily = [0, .99, .01];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        new("one person, at one home", true, false, .30, [own, sameSex, sameSex, kept, birthday, nhsOfOne, upnOfOne, home]),
        new("one person, moved", true, false, .12, [own, sameSex, sameSex, [0, .15, .01, .01, .06, .1, .67], birthday, nhsOfOne, upnOfOne, moved]),
        new("of one family", false, false, .15, [sibling, nearlySame, eitherSex, ours, other, nhsOfFamily, upnOfFamily, home]),
        new("of one family, apart", false, false, .03, [sibling, nearlySame, eitherSex, ours, other, nhsOfFamily, upnOfFamily, moved]),
        new("twins", false, false, .02, [sibling, nearlySame, eitherSex, [0, .01, .002, .01, .05, .06, .868], [.1, .002, .001, .004, .004, .006, .008, .02, .008, .947], nhsOfFamily, upnOfFamily, home]),
        new("parent and child of one name", false, false, .005, [own, sameSex, sameSex, ours, generation, nhsOfTwo, upnOfTwo, home]),
        new("one with another's number", false, false, .005, [sibling, nearlySame, eitherSex, ours, other, [0, .01, .01, .03, .95], upnOfFamily, home]),
        new("strangers of one name", false, true, .15, [met, nearlySame, eitherSex, [0, .05, .01, .04, .2, .2, .5], chance, nhsOfTwo, upnOfTwo, apart]),
        new("strangers of one name, one without a birthday", false, true, .1, [met, nearlySame, eitherSex, [0, .05, .01, .04, .2, .2, .5], [.97, .01, .005, .002, .002, .002, .002, .002, .002, .003], nhsOfTwo, upnOfTwo, apart]),
        new("strangers of one birthday", false, true, .18, [[0, .55, .06, .07, .06, .06, .2], nearlySame, eitherSex, any, [.001, .01, .005, .01, .01, .01, .01, .02, .085, .84], nhsOfTwo, upnOfTwo, apart]),
        new("neighbours", false, true, .05, [[0, .25, .1, .05, .05, .1, .45], nearlySame, eitherSex, any, chance, nhsOfTwo, upnOfTwo, [0, .01, .05, .5, .07, .2, .15, .02]]),
    ];
}
