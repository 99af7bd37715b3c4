using WholePicture.Access.Looks;
using WholePicture.Access.SignIn;
using WholePicture.Words;

namespace WholePicture.Access.Glass;

/// <summary>
/// Stops whoever tries one record after another that is not theirs, or not there, by its address or by a search: every browser of theirs is signed out, and whoever reviews
/// their broken glass is told. A mistyped address or an old link is no such thing; twenty in ten minutes are.
/// </summary>
public sealed class Walking(LookStore looks, SessionStore sessions, GlassStore glass, TimeProvider clock)
{
    /// <summary>So many different records.</summary>
    public const int Most = 20;

    private static readonly TimeSpan within = TimeSpan.FromMinutes(10);

    /// <summary>Stops them, when they have gone too far since they were last stopped. Asked after each refusal, and each hit that was shut, of which many may come at once.</summary>
    public async Task Stop(Professional viewer, PersonId tried, CancellationToken stop)
    {
        var lately = clock.GetUtcNow() - within;
        var since = await glass.LastReport(viewer.Id, stop) is { } stopped && stopped > lately ? stopped : lately;
        if (await looks.Refused(viewer.Id, since, stop) < Most || await sessions.EndAll(viewer.Id, stop) == 0)
        {
            return;
        }

        await glass.Report(tried, viewer, $"WholePicture wrote this: they tried {Most} records in {within.TotalMinutes:0} minutes that are not theirs or not there. Nothing was shown. They were signed out.", stop);
    }
}
