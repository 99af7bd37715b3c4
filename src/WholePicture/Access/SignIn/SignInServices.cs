using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using WholePicture.Access.SignIn.Elsewhere;
using WholePicture.Access.SignIn.Unsent;

namespace WholePicture.Access.SignIn;

/// <summary>What a service needs so that professionals may enter it. Nothing opens to anybody who has not signed in, unless it says so itself.</summary>
public static class SignInServices
{
    private static readonly TimeSpan AgencyPatience = TimeSpan.FromSeconds(10);

    /// <summary>Adds sessions, and the rule <see cref="ProfessionalEntrance.Name"/>, which holds wherever no other is named.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddSingleton<SessionStore>().AddSingleton<UnsentForms>().AddSingleton<TooLate>().AddSingleton<Accounts.Accounts>();
        services.AddSingleton<Subjects>().AddSingleton(services => new AgencySignIn(new() { Timeout = AgencyPatience }, services.GetRequiredService<TimeProvider>(), NamedProvider.FromEnvironment()));
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ProfessionalEntrance>(ProfessionalEntrance.Name, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(ProfessionalEntrance.Name, Professional)
            .SetFallbackPolicy(new AuthorizationPolicyBuilder(ProfessionalEntrance.Name).RequireAuthenticatedUser().Build());

        services.AddDataProtection().SetApplicationName("wholepicture");
        services.AddSingleton<FormKeys>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = provider.GetRequiredService<FormKeys>()));

        return services;
    }

    private static void Professional(AuthorizationPolicyBuilder rule) => rule.AddAuthenticationSchemes(ProfessionalEntrance.Name).RequireAuthenticatedUser();
}
