using Microsoft.AspNetCore.Authentication;

namespace WholePicture.Access.Clients;

/// <summary>What a service needs so that systems of agencies may enter it.</summary>
public static class ClientServices
{
    /// <summary>Adds the register of clients, and the rule <see cref="ClientEntrance.Name"/> that lets only them in.</summary>
    public static IServiceCollection AddClients(this IServiceCollection services)
    {
        services.AddSingleton<ClientRegister>();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ClientEntrance>(ClientEntrance.Name, null);
        services.AddAuthorizationBuilder().AddPolicy(ClientEntrance.Name,
            rule => rule.AddAuthenticationSchemes(ClientEntrance.Name).RequireAuthenticatedUser());

        return services;
    }
}
