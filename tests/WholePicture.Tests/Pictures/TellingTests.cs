using System.Collections;
using System.Reflection;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

/// <summary>What somebody wrote is read by whoever may read the entry: no kind keeps words that no page shows.</summary>
public class TellingTests
{
    private const string Words = "A purple kite over the quay";

    // Numbers and short names by which something else is found, and where somebody came from and went to: the picture says these in its own places
    private static readonly HashSet<string> notWords =
    [
        "police-call-out.Number", "safety-report.Number", "risk-assessment.Incident", "information-shared.Of", "not-shared.Of", "notice-read.Of", "involved.Professional",
        "no-longer-involved.Professional", "allocation.SeniorOversight", "assessment-ended.SpokenTo", "contact-arranged.SupervisedBy", "meeting-held.OwnPart", "moved.From", "moved.To",
    ];

    public static TheoryData<string> Written => [.. from kind in EntryKind.All from parameter in Parameters(kind) where IsText(parameter) select $"{kind.Name}.{parameter.Name}"];

    [Theory]
    [MemberData(nameof(Written))]
    public void Every_word_that_was_written_is_told(string written)
    {
        var kind = EntryKind.All.Last(kind => written.StartsWith($"{kind.Name}.", StringComparison.Ordinal));
        var body = (IEntryBody)((ConstructorInfo)Parameters(kind)[0].Member).Invoke([.. Parameters(kind).Select(parameter => $"{kind.Name}.{parameter.Name}" == written ? Text(parameter) : Sample(parameter))]);
        var picture = PictureOf(Police.Records(body, -1));

        Assert.Equal(!notWords.Contains(written), picture.InFull(picture.Entries[0]).Contains(Words, StringComparison.OrdinalIgnoreCase));
    }

    private static ParameterInfo[] Parameters(EntryKind kind) => kind.Body.GetConstructors()[0].GetParameters();

    private static bool IsText(ParameterInfo parameter) => parameter.ParameterType == typeof(string) || typeof(IEnumerable<string>).IsAssignableFrom(parameter.ParameterType);

    private static object Text(ParameterInfo parameter) => parameter.ParameterType == typeof(string) ? Words : new[] { Words };

    private static object? Sample(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: true, ParameterType.IsValueType: false } => null,
        { ParameterType: var type } when type == typeof(string) => "x",
        { ParameterType: var type } when typeof(IEnumerable).IsAssignableFrom(type) => Array.CreateInstance(type.GetGenericArguments()[0], 0),
        { ParameterType: var type } => Activator.CreateInstance(type),
    };
}
