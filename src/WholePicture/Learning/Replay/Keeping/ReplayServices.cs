namespace WholePicture.Learning.Replay.Keeping;

/// <summary>What replays from a page need.</summary>
public static class ReplayServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddReplays(this IServiceCollection services) =>
        services.AddSingleton<ReplayStore>().AddSingleton<Rerunning>().AddHostedService(provider => provider.GetRequiredService<Rerunning>());
}
