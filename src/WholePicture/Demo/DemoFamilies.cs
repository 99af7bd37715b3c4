namespace WholePicture.Demo;

/// <summary>Makes the invented families: the same for the same seed and day.</summary>
internal sealed class DemoFamilies(Random chance, DateOnly today)
{
    internal const int Pregnancy = 280;
    private static readonly double[] familySizes = [0.4, 0.75, 0.92, 1];
    private int numbers;

    public IEnumerable<DemoFamily> Make(int count) => Enumerable.Range(1, count).Select(Family);

    private DemoFamily Family(int number)
    {
        var name = Pick(DemoNames.Families);
        var mother = Adult("mother", Pick(DemoNames.Women), name);
        var partner = chance.NextDouble() < 0.75 ? Adult("partner", Pick(DemoNames.Men), chance.NextDouble() < 0.6 ? name : Pick(DemoNames.Families)) : null;

        return new(number, mother, partner, [.. Children(name)]);
    }

    private IEnumerable<DemoPerson> Children(string family)
    {
        var size = Array.FindIndex(familySizes, share => chance.NextDouble() <= share) is var found and >= 0 ? found + 1 : 1;
        var age = chance.Next(0, 6000);

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var child = 1; child <= size && age >= 0; child++, age -= chance.Next(400, 1500))
        {
            yield return new($"child{child}", DemoNames.NotYetGiven(Pick(DemoNames.Children), names), family, today.AddDays(-age), null, TestNumber());
        }

        if (chance.NextDouble() < 0.06)
        {
            yield return new("unborn", null, family, null, today.AddDays(chance.Next(20, Pregnancy - 80)), null);
        }
    }

    private DemoPerson Adult(string word, string given, string family) =>
        new(word, given, family, today.AddDays(-chance.Next(20 * 365, 46 * 365)), null, TestNumber());

    private T Pick<T>(T[] from) => from[chance.Next(from.Length)];

    // 999 is the range kept for test data (practice rule ID-1); Mira's own begin 999 01
    private string TestNumber()
    {
        while (true)
        {
            var digits = $"999{5_00000 + ++numbers:D6}";

            for (var check = 0; check <= 9; check++)
            {
                if (Words.NhsNumber.TryParse($"{digits}{check}") is { } number)
                {
                    return number.ToString();
                }
            }
        }
    }
}
