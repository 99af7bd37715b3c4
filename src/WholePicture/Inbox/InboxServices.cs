using WholePicture.Inbox.Acts;
using WholePicture.Inbox.Covering;
using WholePicture.Inbox.Digests;
using WholePicture.Inbox.Economy;
using WholePicture.Inbox.Escalating;
using WholePicture.Inbox.Requesting;

namespace WholePicture.Inbox;

/// <summary>What a service needs so that concerns reach people and their answers are kept.</summary>
public static class InboxServices
{
    /// <summary>Adds the room.</summary>
    public static IServiceCollection AddInbox(this IServiceCollection services) => services
        .AddSingleton<ActStore>().AddSingleton<AnswerDrafts>().AddSingleton<Siblings>().AddSingleton<InboxCount>()
        .AddSingleton<RequestStore>().AddSingleton<BetweenAgenciesReader>().AddSingleton<RuleUseStore>()
        .AddSingleton<CoverStore>().AddSingleton<Passing>()
        .AddSingleton<Escalation>().AddHostedService<EscalationWorker>()
        .AddSingleton<DigestStore>().AddSingleton<Digesting>().AddHostedService<DigestWorker>();
}
