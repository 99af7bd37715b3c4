using WholePicture.Database;

namespace WholePicture.Web.Layout;

/// <summary>
/// Where people reach the service, when that is a proxy on this machine that speaks TLS for it. The service believes this one address and no header
/// that a request carries: cookies then never leave TLS, and an agency's sign-in is sent back there.
/// </summary>
public static class Address
{
    private const string Setting = "WHOLEPICTURE_ADDRESS";

    /// <summary>The address that this installation names; null when people reach the service itself, on this machine.</summary>
    public static Uri? Named() => Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } named ? Read(named) : null;

    /// <summary>An address as it may be named; a plain error for any other.</summary>
    public static Uri Read(string named) =>
        Uri.TryCreate(named, UriKind.Absolute, out var address) && address is { Scheme: "https", PathAndQuery: "/", UserInfo: "", Fragment: "" }
            ? address
            : throw new PlainError($"{Setting} is not an address at which people can reach this service. Write https://name.example, with a port if it has one and nothing after it.");

    /// <summary>Answers every request as one that came to that address.</summary>
    public static IApplicationBuilder UseAddress(this IApplicationBuilder app, Uri? address) => address is null ? app : app.Use(async (http, next) =>
    {
        (http.Request.Scheme, http.Request.Host) = (address.Scheme, HostString.FromUriComponent(address));
        await next(http);
    });
}
