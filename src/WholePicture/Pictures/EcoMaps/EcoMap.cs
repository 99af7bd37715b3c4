using WholePicture.Pictures.Genograms;

namespace WholePicture.Pictures.EcoMaps;

/// <summary>The services round a family: who works with whom, who has stopped, and who holds something without working with anybody (REQ PF-08).</summary>
/// <param name="Title">Whose.</param>
/// <param name="Middle">Who stands in the middle.</param>
/// <param name="Services">Each, those at work first.</param>
public sealed record EcoMap(string Title, string Middle, IReadOnlyList<ServiceRound> Services);

/// <summary>A service round the family.</summary>
/// <param name="State">How it is tied to them, and so how its line is drawn.</param>
/// <param name="Words">The agency, then who and since when.</param>
/// <param name="Stated">All that is said of it.</param>
public sealed record ServiceRound(ServiceState State, IReadOnlyList<string> Words, Stated Stated);

/// <summary>How a service is tied to a family.</summary>
public enum ServiceState
{
    /// <summary>It holds something, and works with nobody in the family: dotted.</summary>
    HoldsSomething = 0,

    /// <summary>At work now, with a worker who has a name: solid.</summary>
    AtWork,

    /// <summary>At work now, and no worker is named: dashed.</summary>
    NobodyNamed,

    /// <summary>No longer at work: dotted, with a bar across.</summary>
    Ended,
}
