using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Matching.Recognising;
using WholePicture.Pictures.Storing;
using WholePicture.Words.Settings;

namespace WholePicture.Intake.Placing;

/// <summary>What the service needs so that pieces are placed.</summary>
public static class PlacingServices
{
    /// <summary>Adds the corridor and the worker that walks it.</summary>
    public static IServiceCollection AddPlacing(this IServiceCollection services)
    {
        services.TryAddSingleton(LocalSettings.National);
        services.TryAddSingleton(TimeProvider.System);

        return services
            .AddHttpContextAccessor().AddSingleton<PartnershipStore>()
            .AddSingleton<PictureStore>().AddSingleton<DrawnFrom>()
            .AddSingleton<Corridor>()
            .AddSingleton<Looking>()
            .AddSingleton<AboutWhom>()
            .AddSingleton(services => new WhoIsOne(services.GetRequiredService<NpgsqlDataSource>(), services.GetRequiredService<PartnershipStore>(), services.GetRequiredService<LocalSettings>()))
            .AddHostedService<PlacingWorker>()
            .AddSingleton<Keying>()
            .AddSingleton<IHostedService>(provider => new AtStart("the keys under which people are found", provider.GetRequiredService<Keying>().Run, provider.GetRequiredService<ILogger<AtStart>>()));
    }
}
