using WholePicture.Access.Looks.Checking;

namespace WholePicture.Access.Looks;

/// <summary>What a service needs to record who looked.</summary>
public static class LookServices
{
    /// <summary>Adds the record, and its checkpoints.</summary>
    public static IServiceCollection AddLooks(this IServiceCollection services) => services
        .AddSingleton<LookRecord>()
        .AddSingleton<LookStore>()
        .AddHostedService<CheckpointWorker>();
}
