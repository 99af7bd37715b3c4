namespace WholePicture.Intake.Arriving;

/// <summary>The description of what the door answers (OpenAPI), for whoever builds a system that sends. The very file that is kept in <c>docs</c>.</summary>
public static class ReadDescription
{
    /// <summary><c>GET /openapi/v1.json</c>.</summary>
    public static IResult Get() => Results.Stream(typeof(ReadDescription).Assembly.GetManifestResourceStream("docs/openapi.json")!, "application/json");
}
