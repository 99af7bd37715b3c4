namespace WholePicture.Access.Looks;

/// <summary>What a service needs to record who looked.</summary>
public static class LookServices
{
    /// <summary>Adds the record.</summary>
    public static IServiceCollection AddLooks(this IServiceCollection services) => services.AddSingleton<LookRecord>().AddSingleton<LookStore>();
}
