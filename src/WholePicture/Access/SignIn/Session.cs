namespace WholePicture.Access.SignIn;

/// <summary>Somebody's being signed in, from one browser.</summary>
/// <param name="Id">Its key, which is no secret.</param>
/// <param name="Professional">Who, by short name.</param>
/// <param name="Way">How they showed who they are.</param>
/// <param name="Began">When they signed in.</param>
/// <param name="Seen">When they last asked for anything, to the minute.</param>
/// <param name="Ended">When they signed out; null while it lasts.</param>
public sealed record Session(Guid Id, string Professional, SignInWay Way, DateTimeOffset Began, DateTimeOffset Seen, DateTimeOffset? Ended = null);

/// <summary>How somebody showed who they are.</summary>
public enum SignInWay
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>They picked an invented professional; only where the demonstration is on.</summary>
    Demo,

    /// <summary>Password and a code from their telephone.</summary>
    Password,

    /// <summary>Their agency's own sign-in.</summary>
    Agency,
}
