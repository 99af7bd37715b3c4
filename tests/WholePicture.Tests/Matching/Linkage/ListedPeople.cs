using System.Text;
using WholePicture.Matching.Linkage;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Tests.Matching.Linkage;

/// <summary>A list in a file, read and matched as the verb does it.</summary>
internal static class ListedPeople
{
    public const string Header = "rec_id,agency,given,family,dob,sex,nhs,upn,address,postcode,phone,expected_dob,mother_rec_id";

    // Neighbours nobody in these tests is: from them it learns what the people of a list have in common by chance
    public static string[] Neighbours { get; } = [.. Enumerable.Range(0, 400).Select(number =>
        $"n{number},gp,{Given(number)},{Family(number)},{1960 + (number % 60)}-{1 + (number % 12):D2}-{1 + (number % 28):D2},{(number % 2 == 0 ? "F" : "M")},,,{number} Mill Lane,EX{1 + (number % 40)} {number % 9}AB,01632 9{number:D5},,")];

    /// <summary>The group of each of some rows among the neighbours.</summary>
    public static Dictionary<string, int> Grouped(params string[] some)
    {
        var rows = Read(string.Join('\n', [Header, .. Neighbours, .. some]));
        var groups = Linking.Link(rows, _ => { }).Groups;

        return some.Select(row => row.Split(',')[0]).ToDictionary(id => id, id => groups[rows.Ids.IndexOf(id)]);
    }

    public static Rows Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static Rows Read(byte[] bytes)
    {
        var file = Path.GetTempFileName();

        try
        {
            File.WriteAllBytes(file, bytes);

            return ListFile.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Given(int number) => new[] { "Rosa", "Ivo", "Tamsin", "Kofi", "Mei", "Bilal", "Alicja", "Dafydd", "Halima", "Oskar", "Grace", "Nikhil" }[number * 7 % 12];

    private static string Family(int number) => new[] { "Abara", "Beckwith", "Chaudry", "Dalgarno", "Eastlake", "Farrukh", "Gurung", "Hallam", "Ibekwe", "Juma", "Kestrel", "Lamptey", "Marden", "Ndiaye", "Osei", "Perrin", "Quill", "Rahimi", "Sadiq" }[number * 5 % 19];
}
