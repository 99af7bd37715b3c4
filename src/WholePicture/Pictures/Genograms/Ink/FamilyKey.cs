using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;

namespace WholePicture.Pictures.Genograms.Ink;

/// <summary>The marks that a drawing uses, each with its words; none that it does not use.</summary>
public static class FamilyKey
{
    private const double Small = 10;

    /// <summary>Each mark as SVG, and what it means.</summary>
    public static IEnumerable<(string Mark, string Words)> Of(Genogram family)
    {
        foreach (var figure in new[] { Figure.Man, Figure.Woman, Figure.NotRecorded, Figure.Unborn }.Where(figure => family.Members.Any(member => member.Figure == figure)))
        {
            yield return (Svg28(PersonInk.Shape(figure, 17, 14, Small, "person")), figure.InWords());
        }

        var sure = family.Unions.SelectMany(union => union.Children.Select(child => child.Sureness).Append(union.Sureness)).Concat(family.Harms.Select(harm => harm.Sureness)).ToHashSet();
        (bool Is, XElement[] Mark, string Words)[] marks =
        [
            (family.Members.Any(member => member.IsChild), [PersonInk.Shape(Figure.NotRecorded, 17, 14, Small, "person"), PersonInk.Shape(Figure.NotRecorded, 17, 14, Small - 4, "person")], "two edges: the child whose family it is"),
            (family.Members.Any(member => !member.IsNamed), [PersonInk.Shape(Figure.NotRecorded, 17, 14, Small, "person dashed"), Svg.Words("?", 17, 19, "age-inside", "middle")], "somebody, not recorded who"),
            (family.Members.Any(member => member.HasDied), [Svg.Path("M7 4 27 24M27 4 7 24", "died")], "has died"),
            (family.Households.Count > 0, [Svg.El("rect", ("x", 2.0), ("y", 5.0), ("width", 30.0), ("height", 18.0), ("rx", 7.0), ("class", "home"))], "lives together"),
            (family.Unions.Any(union => union.State is CoupleState.Over), [Svg.Path("M2 14h30M12 22 22 6", "family-line")], "couple, said to be over"),
            (family.Unions.Any(union => union.State is CoupleState.NotACouple), [Svg.Path("M2 14h30M12 20 22 8M12 8 22 20", "family-line")], "said not to be a couple"),
            (family.Unions.Any(union => union.State is CoupleState.Disagreed || union.Children.Any(child => child.IsDisagreed)), [Svg.Path("M2 14h30", "family-line plum dots"), Svg.Rect(8, 5, 18, 18, "differ-box"), Svg.Words("≠", 17, 19, "plum-text strong", "middle")], "agencies disagree: open"),
            (family.Unions.Any(union => union.Children.Any(child => child.Way is Way.Adopted)), [Svg.Path("M17 2v24", "family-line"), Svg.Path("M12 6h-5v16h5M22 6h5v16h-5", "family-line")], "adopted"),
            (family.Unions.Any(union => union.Children.Any(child => child.Way is Way.Fostered)), [Svg.Path("M17 2v24", "family-line foster")], "fostered, or brought up by a relative"),
            (family.Twins.Count > 0, [Svg.Path("M17 3 7 14v11M17 3 27 14v11", "family-line")], "twins"),
            (family.Loops.Count > 0, [Svg.Path("M2 14h30", "family-line plum dots")], "cannot be so: to be asked about"),
            .. family.Harms.Select(harm => harm.Kind).Distinct().Order().Select(kind => (true, new[] { Svg.Path(HarmInk.Wavy(kind, 2, 24, 14), $"harm {kind.ToString().ToLowerInvariant()}"), Svg.Path("M24 9 33 14 24 19Z", "harm-head") }, $"{Reading.Harming.InWords(kind)}, toward the person hurt")),
            (sure.Contains(Sureness.Held), [Svg.Path("M2 14h30", "family-line")], "seen, on record, or held by two agencies"),
            (sure.Contains(Sureness.OneAccount), [Svg.Path("M2 14h30", "family-line dashes")], "one agency’s account so far"),
            (sure.Contains(Sureness.Assumed), [Svg.Path("M2 14h30", "family-line dots")], "assumed, or not recorded"),
        ];

        foreach (var mark in marks.Where(mark => mark.Is))
        {
            yield return (Svg28(mark.Mark), mark.Words);
        }
    }

    /// <summary>The same of the services round a family.</summary>
    public static IEnumerable<(string Mark, string Words)> Of(EcoMaps.EcoMap services) =>
        new (EcoMaps.ServiceState State, string Words)[] { (EcoMaps.ServiceState.AtWork, "at work, somebody named"), (EcoMaps.ServiceState.NobodyNamed, "at work, nobody named"), (EcoMaps.ServiceState.Ended, "no longer at work"), (EcoMaps.ServiceState.HoldsSomething, "holds something, works with nobody here") }
            .Where(line => services.Services.Any(service => service.State == line.State))
            .Select(line => (Svg28([Svg.Path("M2 14h30", $"family-line{EcoMaps.EcoMapSvg.Dashes(line.State)}"), .. line.State is EcoMaps.ServiceState.Ended ? [Svg.Path("M17 5v18", "family-line slash")] : Array.Empty<XElement>()]), line.Words));

    private static string Svg28(params XElement[] drawn) => Svg.El("svg", ("class", "swimlane-ink genogram-ink"), ("width", 34), ("height", 28), ("viewBox", "0 0 34 28"), ("aria-hidden", "true"), ("focusable", "false"))
        .With(drawn).ToString(SaveOptions.DisableFormatting);
}
