using WholePicture.Database;

namespace WholePicture.Pictures.Finding;

/// <summary>What a service needs so that people can be looked for.</summary>
public static class FindServices
{
    /// <summary>Adds the index, and what makes the keys of older entries.</summary>
    public static IServiceCollection AddFinding(this IServiceCollection services) => services.AddSingleton<FindStore>().AddSingleton<Indexing>()
        .AddSingleton<IHostedService>(provider => new AtStart("search keys of older entries", provider.GetRequiredService<Indexing>().Run, provider.GetRequiredService<ILogger<AtStart>>()));
}
