using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WholePicture.Access.Clients;
using WholePicture.Intake.Arriving;
using WholePicture.Intake.Drafts;

namespace WholePicture.Intake;

/// <summary>What arrives, kept word for word, and carried through the rooms.</summary>
public static class IntakeRoom
{
    /// <summary>What the room needs.</summary>
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);

        return services.AddSingleton<ArrivalStore>().AddSingleton<Receipts>().AddSingleton<DraftStore>();
    }

    /// <summary>What it answers.</summary>
    public static void MapIntake(this IEndpointRouteBuilder app)
    {
        var entries = app.MapGroup("/api/v1/entries").RequireAuthorization(ClientEntrance.Name).AddEndpointFilter(NotNow.When);

        // The server's own limit would cut a long one off before any of it could be kept
        entries.MapPost("", PostEntry.Post).WithMetadata(new DisableRequestSizeLimitAttribute());
        entries.MapGet("", ReadEntries.Refused);
        entries.MapGet("{receipt:guid}", ReadEntries.One);

        app.MapGet("/api/v1/kinds", ReadKinds.All).AllowAnonymous();
        app.MapGet("/openapi/v1.json", ReadDescription.Get).AllowAnonymous();
    }
}
