using WholePicture.Access;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Lives;

/// <summary>What goes wrong in families like most, in the order in which it happens: call-outs, referrals, early help.</summary>
internal static class Trouble
{
    private const int NotAtOnce = 40;

    private enum Comes
    {
        CallOut = 1,
        Referral,
        Help,
    }

    /// <summary>Tells it.</summary>
    public static void Tell(Life life)
    {
        var (chance, start, ahead) = (life.Chance, life.From.AddDays(NotAtOnce), new PriorityQueue<Comes, DateOnly>());
        ahead.EnqueueRange(chance.Days(BaseRates.Referrals, start, life.Until).Select(day => (Comes.Referral, day)));
        ahead.EnqueueRange(chance.Days(BaseRates.EarlyHelp, start, life.Until).Select(day => (Comes.Help, day)));
        ahead.EnqueueRange(CallOuts(life, start).Select(day => (Comes.CallOut, day)));

        while (ahead.TryDequeue(out var comes, out var day))
        {
            if (!life.ChildrenOn(day).Any())
            {
                continue;
            }

            var referred = comes switch
            {
                Comes.CallOut => PoliceCalls.Tell(life, day),
                Comes.Help => EarlyHelp.Tell(life, day),
                _ => SocialCare.Refer(life, life.At(day, 12), Referrer(life, day), "Worry about a child"),
            };

            if (referred && chance.Happens(BaseRates.ReferredAgain))
            {
                ahead.Enqueue(Comes.Referral, day.AddDays(chance.Between(60, 360)));
            }
        }
    }

    private static IEnumerable<DateOnly> CallOuts(Life life, DateOnly start)
    {
        foreach (var day in life.HasFather ? life.Chance.Days(BaseRates.PoliceStretches / BaseRates.SecondParentKnown, start, life.Until) : [])
        {
            var next = day;
            for (var left = life.Chance.Of(BaseRates.CallsInAStretch); left > 0; left--)
            {
                yield return next;
                next = next.AddDays(life.Chance.Between(10, 200));
            }
        }
    }

    // Schools make 21 in 100 of all referrals (B-04), and some of these families have no child at school
    private static Professional Referrer(Life life, DateOnly day) => life.Chance.Of((0.4, life.Own(life.Partners.Schools)),
        (0.16, life.Own(life.Partners.HealthVisitors)), (0.12, Services.Gp(life)), (0.1, life.Partners.Hospital), (1, life.Partners.FrontDoor)) is var by
        && by.Role is Role.SchoolSafeguardingLead && life.ChildrenOn(day).All(child => life.Born(child).AddYears(5) > day) ? Services.Gp(life) : by;
}
