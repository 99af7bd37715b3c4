using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

public class DisagreementsTests
{
    private static readonly Part[] everybody = [Amara.As(PersonRole.Child), Ife.As(PersonRole.Victim), Daniel.As(PersonRole.Relative), Kofi.As(PersonRole.Relative), AMan.As(PersonRole.Other)];

    [Fact]
    public void Two_men_said_to_be_the_father_differ_about_the_child()
    {
        var one = Differ(Says(Police, -9).Stating(Daniel, Question.ParentOf, "father", Amara), Says(Midwives, -8).Stating(Kofi, Question.ParentOf, "father", Amara));

        Assert.Equal((Question.ParentOf, Amara.Key), (one.Question, one.About));
        Assert.Equal(Today.At(-8), one.Since);
    }

    [Fact]
    public void So_do_two_men_named_as_father_by_their_role_alone() => Differ(
        Police.HeardSaid(-9).And(Daniel.As(PersonRole.Father)), Midwives.HeardSaid(-8).And(Kofi.As(PersonRole.Father)));

    [Fact]
    public void One_says_that_he_is_the_father_and_another_that_he_is_not() => Differ(
        Says(Police, -9).Stating(Daniel, Question.ParentOf, "father", Amara), Says(Midwives, -8).Stating(Daniel, Question.ParentOf, "no", Amara));

    [Fact]
    public void The_fathers_of_two_children_do_not_differ() => Agree(
        Says(Police, -9).Stating(Daniel, Question.ParentOf, "father", Amara),
        Says(Midwives, -8).And(Zola.As(PersonRole.Relative)).Stating(Kofi, Question.ParentOf, "father", Zola));

    [Fact]
    public void An_agency_that_changed_its_mind_does_not_differ_with_itself() => Agree(
        Says(Police, -9).Stating(Ife, Question.CoupleWith, "together", Daniel), Says(Police, -8).Stating(Ife, Question.CoupleWith, "over", Daniel));

    [Fact]
    public void But_one_that_was_told_and_then_saw_otherwise_does() => Differ(
        Says(Police, -9).KnownBy(HowKnown.ToldByParent).Stating(Ife, Question.CoupleWith, "over", Daniel),
        Says(Police, -8).KnownBy(HowKnown.Seen).Stating(Ife, Question.CoupleWith, "together", Daniel));

    [Fact]
    public void A_couple_is_one_question_whoever_is_named_first() => Assert.Single(PictureOf(
        Says(Police, -9).Stating(Ife, Question.CoupleWith, "together", Daniel), Says(Midwives, -8).Stating(Daniel, Question.CoupleWith, "over", Ife)).Disagreements);

    [Fact]
    public void A_partner_whom_nobody_named_counts_as_whoever_is_named() => Differ(
        Says(Police, -9).Stating(Ife, Question.CoupleWith, "together", Daniel), Says(Midwives, -8).Stating(Ife, Question.CoupleWith, "not-together", AMan));

    [Fact]
    public void Living_with_one_man_and_not_with_another_is_no_contradiction() => Agree(
        Says(Police, -9).Stating(Ife, Question.LivesWith, "yes", Daniel), Says(Midwives, -8).Stating(Ife, Question.LivesWith, "no", Kofi));

    [Fact]
    public void Two_people_about_whom_the_same_entries_differ_are_two_disagreements() => Assert.Equal([Daniel.Key, Ife.Key], PictureOf(
            Says(Police, -9).Stating(Ife, Question.English, "none").Stating(Daniel, Question.English, "none"),
            Says(Midwives, -8).Stating(Ife, Question.English, "good").Stating(Daniel, Question.English, "good"))
        .Disagreements.Select(one => one.About).OrderBy(person => person == Ife.Key));

    [Fact]
    public void Two_who_tell_of_violence_each_the_other_way_round_differ_about_that_day()
    {
        var hurt = Police.CalledOut(-9).Stating(Daniel, Question.ViolenceTo, "hurt", Ife);

        Differ(hurt, Midwives.WasTold(-9).At(15).Stating(Daniel, Question.ViolenceTo, "was-hurt", Ife));
        Agree(hurt, Midwives.WasTold(-8).Stating(Daniel, Question.ViolenceTo, "was-hurt", Ife));
    }

    [Fact]
    public void A_service_that_ends_to_one_and_goes_on_to_another_is_a_disagreement_about_that_service()
    {
        var (ends, goesOn) = (Service(Police, -9, "ending", EarlyHelp), Service(Midwives, -8, "continuing", EarlyHelp));

        Differ(ends, goesOn);
        Agree(ends, Service(Midwives, -8, "continuing", Housing));
    }

    [Fact]
    public void What_was_seen_settles_it_until_somebody_says_otherwise_again()
    {
        Piece[] open = [Says(Police, -9).Stating(Ife, Question.CoupleWith, "together", Daniel), Says(Midwives, -8).Stating(Ife, Question.CoupleWith, "over", Daniel)];
        var settled = Says(HealthVisitors, -7).KnownBy(HowKnown.Seen).Stating(Ife, Question.CoupleWith, "together", Daniel, settles: true);
        var later = Says(Surgery, -6).Stating(Ife, Question.CoupleWith, "over", Daniel);

        Differ(open);
        Agree([.. open, settled]);
        Assert.Equal([settled.Id, later.Id], Differ([.. open, settled, later]).Statements.Select(statement => statement.Entry.Id));
    }

    [Fact]
    public void One_about_somebody_nobody_knows_is_nobodys() => Agree(Says(Police, -9).Stating(AMan, Question.English, "none"), Says(Midwives, -8).Stating(AMan, Question.English, "good"));

    [Fact]
    public void The_same_words_in_other_letters_are_the_same_answer() => Agree(Says(Police, -9).Stating(Ife, Question.FirstLanguage, "Yoruba"), Says(Midwives, -8).Stating(Ife, Question.FirstLanguage, "YORUBA"));

    [Fact]
    public void The_longest_open_comes_first() => Assert.Equal([Question.English, Question.Home], PictureOf(
            Says(Police, -9).Stating(Ife, Question.Home, "suitable").Stating(Ife, Question.English, "good"),
            Says(Midwives, -8).Stating(Ife, Question.English, "none"), Says(Surgery, -7).Stating(Ife, Question.Home, "unsuitable"))
        .Disagreements.Select(one => one.Question));

    [Fact]
    public void No_answer_is_said_with_a_key_in_it() => Always.Holds(AnyStream.Any, told =>
    {
        var picture = Fold.Picture(Amara.Key, told.Entries, Today.At(100), Eastmere, WholePicture.Words.Settings.LocalSettings.National);

        Assert.All(picture.Disagreements.SelectMany(one => one.Statements), statement => Assert.DoesNotMatch("[0-9a-f]{8}-", QuestionWords.Of(statement, picture)));
    });

    private static Piece Says(Teller teller, int day) => teller.HeardSaid(day).About(everybody);

    private static Piece Service(Teller teller, int day, string answer, Teller of) =>
        Says(teller, day) with { Statements = [new(Amara.Ref, Question.Service, answer, Agency: of.Id.Value)] };

    private static Disagreement Differ(params Piece[] pieces) => Assert.Single(PictureOf(pieces).Disagreements);

    private static void Agree(params Piece[] pieces) => Assert.Empty(PictureOf(pieces).Disagreements);
}
