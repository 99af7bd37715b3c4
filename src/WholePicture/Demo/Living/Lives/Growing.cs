namespace WholePicture.Demo.Living.Lives;

/// <summary>Ordinary days: a pregnancy and a birth, health visits, a word from school, a grazed knee.</summary>
internal static class Growing
{
    private const int Booking = 210;
    private const int Walks = 400;
    private const int SchoolYears = 5;
    private static readonly int[] visits = [49, 365, 760];

    /// <summary>Tells them.</summary>
    public static void Tell(Life life)
    {
        foreach (var child in life.Children)
        {
            if (life.People[child].BornOn is not null)
            {
                Born(life, child);
            }

            Health(life, child);
            School(life, child);
            Injuries(life, child);
        }
    }

    private static void Born(Life life, string child)
    {
        var (chance, born, expected) = (life.Chance, life.Born(child), life.People[child].Expected!.Value.Day!.Value);
        var (midwife, visitor, both) = (life.Own(life.Partners.Midwives), life.Own(life.Partners.HealthVisitors), $"mother:mother {child}:child");
        var booked = Later(expected.AddDays(-Booking + chance.Between(0, 21)), life.From.AddDays(25));
        life.Story.Tell(life.At(booked, 10), midwife, "pregnancy", new(), life.HasFather ? $"{both} father:father" : both, "told-by-parent");
        life.Begins(life.At(booked, 11), midwife, both);

        for (var day = booked.AddDays(42); day < born.AddDays(-7); day = day.AddDays(42))
        {
            life.Story.Tell(life.At(day, 14), midwife, "visit", new() { ["place"] = "clinic", ["child"] = "not-born" }, both, "seen");
        }

        life.Begins(life.At(Later(expected.AddDays(-84), life.From.AddDays(26)), 12), visitor, both);
        life.Story.Tell(life.At(born.AddDays(1), 9), life.Partners.Hospital, "birth", new() { ["place"] = "Vale hospital", ["partnerThere"] = life.HasFather },
            life.HasFather ? $"{both} father:father" : both, "seen");
        var first = chance.Of((BaseRates.VisitedBy14Days, chance.Between(9, 14)), (BaseRates.VisitedBy30Days - BaseRates.VisitedBy14Days, chance.Between(15, 30)), (1, chance.Between(31, 50)));
        life.Story.Tell(life.At(born.AddDays(first), 11), visitor, "visit", Home(), life.HasFather && chance.Happens(0.4) ? $"{both} father:father" : both, "seen");
        life.Ends(life.At(born.AddDays(chance.Between(14, 28)), 16), midwife, both);
        Services.Until(life, child, life.Own(life.Partners.Schools), born.AddYears(SchoolYears), life.Until);
    }

    private static void Health(Life life, string child)
    {
        foreach (var age in visits)
        {
            var day = life.Born(child).AddDays(age + (life.Chance.Happens(BaseRates.ReviewsInTime) ? life.Chance.Between(-7, 6) : life.Chance.Between(7, 30)));
            if (day > life.From.AddDays(30))
            {
                life.Story.Tell(life.At(day, 13), life.Own(life.Partners.HealthVisitors), "visit", life.Chance.Happens(0.7) ? Home() : new() { ["place"] = "clinic", ["child"] = "seen" },
                    $"mother:mother {child}:child", "seen");
            }
        }
    }

    private static void School(Life life, string child)
    {
        foreach (var day in life.Chance.Days(2, Later(life.Born(child).AddYears(SchoolYears), life.From.AddDays(30)), life.Until).Where(day => life.ChildrenOn(day).Contains(child)))
        {
            life.Story.Tell(life.At(day, 15), life.Own(life.Partners.Schools), "said", new() { ["about"] = "How school is going" }, $"{child}:child", "told-by-child");
        }
    }

    private static void Injuries(Life life, string child)
    {
        var born = life.Born(child);
        var (walks, grows) = (born.AddDays(Walks), born.AddYears(SchoolYears));
        foreach (var day in life.Chance.Days(BaseRates.InjuriesInBabies, Later(born.AddDays(20), life.From.AddDays(30)), walks)
            .Concat(life.Chance.Days(BaseRates.InjuriesWalking, Later(walks, life.From.AddDays(30)), grows)))
        {
            life.Story.Tell(life.At(day, 18), life.Partners.Hospital, "injury", new() { ["view"] = "likely-accidental" }, $"{child}:child mother:mother", "seen");
        }
    }

    private static System.Text.Json.Nodes.JsonObject Home() => new() { ["place"] = "home", ["child"] = "seen" };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
