using WholePicture.Access.Glass;
using WholePicture.Access.Ties;

namespace WholePicture.Access.Rights;

/// <summary>What a service needs to decide who may see what.</summary>
public static class RightsServices
{
    /// <summary>Adds the door and what it asks.</summary>
    public static IServiceCollection AddRights(this IServiceCollection services) => services.AddSingleton<TieStore>().AddSingleton<Door>().AddSingleton<GlassStore>().AddSingleton<Walking>();
}
