namespace WholePicture.Demo.Living;

/// <summary>
/// How often things happen, from practice rules §11 where it says so. A rate per family and year is the same number as one per child and year
/// when a thing touches every child of the family. What no source says is marked "assumed".
/// </summary>
internal static class BaseRates
{
    /// <summary>Children in a family: one, two, three, four (assumed; 1.9 on average).</summary>
    public static (double, int)[] FamilySizes { get; } = [(0.41, 1), (0.36, 2), (0.15, 3), (0.08, 4)];

    /// <summary>Births a year in a family that has a child (2,800 a year to 60,000 children, §11.2; six in ten are not first children, assumed).</summary>
    public const double BirthsAgain = 0.085;

    /// <summary>Families of a first child to come, for each family that has one, a year (§11.2, as above).</summary>
    public const double FirstBirths = 0.036;

    /// <summary>Families whose second parent is known (assumed).</summary>
    public const double SecondParentKnown = 0.85;

    /// <summary>New-birth visits within 14 days, and within 30 (B-36).</summary>
    public const double VisitedBy14Days = 0.852;

    /// <summary>As above.</summary>
    public const double VisitedBy30Days = 0.98;

    /// <summary>Health visitors' later reviews that keep their weeks (practice rule HC-3: over 80 in 100 by eight weeks).</summary>
    public const double ReviewsInTime = 0.83;

    /// <summary>Families that move in a year (assumed).</summary>
    public const double Moves = 0.08;

    /// <summary>Workers who change in a year (assumed, near the turnover of social workers).</summary>
    public const double WorkerChanges = 0.16;

    /// <summary>Mothers with a mental health need on record at the GP (assumed; it is a factor in a quarter of assessments, B-13, B-18).</summary>
    public const double MentalHealth = 0.18;

    /// <summary>Mothers with little English (assumed).</summary>
    public const double LittleEnglish = 0.04;

    /// <summary>Stretches of police call-outs to a family, a year: 6,100 incidents a year in an area of 60,000 children, a third with children at home (§11.2, B-24), 1.7 to a stretch.</summary>
    public const double PoliceStretches = 0.040;

    /// <summary>Call-outs in one stretch (assumed: six in ten are one).</summary>
    public static (double, int)[] CallsInAStretch { get; } = [(0.62, 1), (0.20, 2), (0.09, 3), (0.05, 4), (0.04, 5)];

    /// <summary>Call-outs after which police refer: 28 in 100 of 632,880 referrals to 12 million children (B-02, B-04).</summary>
    public const double CallIsReferred = 0.24;

    /// <summary>Referrals a year by anybody but police (B-02, B-04), before the families that are referred again.</summary>
    public const double Referrals = 0.029;

    /// <summary>Referrals that are followed by another within a year, unless work is still open (B-03: 22.6 in 100, some of them by chance).</summary>
    public const double ReferredAgain = 0.5;

    /// <summary>Referrals that end there (B-05).</summary>
    public const double NoFurtherAction = 0.071;

    /// <summary>Of those assessed and not on a plan, found not in need (B-06).</summary>
    public const double NotInNeed = 0.36;

    /// <summary>Referrals that come to an enquiry: 19 in 1,000 children to 53 (§11.2).</summary>
    public const double Enquiries = 0.39;

    /// <summary>Enquiries that come to a conference (B-08, B-09).</summary>
    public const double Conferences = 0.313;

    /// <summary>Conferences that make a plan (B-09, B-10).</summary>
    public const double Plans = 0.86;

    /// <summary>Call-outs after which MARAC is asked (B-25: about 10 children in 1,000 a year).</summary>
    public const double Marac = 0.15;

    /// <summary>Families offered early help in a year (assumed).</summary>
    public const double EarlyHelp = 0.03;

    /// <summary>Ordinary injuries a year that a hospital sees: in a child who walks, and in a baby (assumed).</summary>
    public const double InjuriesWalking = 0.06;

    /// <summary>As above.</summary>
    public const double InjuriesInBabies = 0.012;

    /// <summary>Meetings of a plan that leave minutes and a plan, and that hear every agency with a part; assessments that speak to every adult (assumed: practice as it is).</summary>
    public const double MeetingsRecorded = 0.94;

    /// <summary>As above.</summary>
    public const double MeetingsHearAll = 0.88;

    /// <summary>Minutes that reach everybody in time, visits and meetings of a plan that keep their clocks (assumed: practice as it is).</summary>
    public const double PlansKeepTime = 0.92;

    /// <summary>As above.</summary>
    public const double AssessmentsWhole = 0.75;

    /// <summary>Strategy discussions with police, social care and health (assumed).</summary>
    public const double StrategiesWhole = 0.9;

    /// <summary>Police notices that social care reads within a day (assumed).</summary>
    public const double NoticesReadInTime = 0.85;

    /// <summary>Working days from referral to the end of an assessment: quartiles 17, 33 and 43; 86 in 100 within 45, 4 over 60 (B-07).</summary>
    public static int AssessmentDays(Chances chance) => chance.Of<Func<int>>(
        (0.02, () => 0), (0.23, () => chance.Between(3, 17)), (0.25, () => chance.Between(18, 33)), (0.25, () => chance.Between(34, 43)),
        (0.11, () => chance.Between(44, 45)), (0.10, () => chance.Between(46, 59)), (0.04, () => chance.Between(60, 80)))();

    /// <summary>Working days from the start of an enquiry to the conference: 81 in 100 within 15, quartiles 13, 14 and 15 (B-09).</summary>
    public static int ConferenceDays(Chances chance) => chance.Of<Func<int>>(
        (0.087, () => chance.Between(5, 10)), (0.13, () => chance.Between(11, 12)), (0.597, () => chance.Between(13, 15)),
        (0.089, () => chance.Between(16, 20)), (0.097, () => chance.Between(21, 35)))();

    /// <summary>Days for which a child protection plan lasts (B-37).</summary>
    public static int PlanDays(Chances chance) => chance.Of<Func<int>>(
        (0.159, () => chance.Between(60, 91)), (0.110, () => chance.Between(92, 182)), (0.435, () => chance.Between(183, 365)),
        (0.252, () => chance.Between(366, 730)), (0.044, () => chance.Between(731, 900)))();

    /// <summary>Days for which help to a child in need lasts (assumed, so that one child in 30 is in need at a time, B-01).</summary>
    public static int InNeedDays(Chances chance) => chance.Between(90, 480);
}
