using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace WholePicture.Tests.Cast;

/// <summary>
/// Something that holds whatever it is given: tried many times, from one seed, so that a failure can be had again.
/// WHOLEPICTURE_SEED tries others; a failure prints the seed and the smallest case found.
/// </summary>
internal static class Always
{
    private static readonly ulong seed = ulong.TryParse(Environment.GetEnvironmentVariable("WHOLEPICTURE_SEED"), out var given) ? given : 20261118;

    public static void Holds<T>(Gen<T> any, Action<T> property, int times = 300) => Holds(any.ToArbitrary(), property, times);

    public static void Holds<T>(Arbitrary<T> any, Action<T> property, int times = 300) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(FSharpOption<Replay>.Some(new(new Rnd(seed), FSharpOption<int>.None))),
        Prop.ForAll(any, property));

    /// <summary>Something made by chance. It is not made smaller when it fails.</summary>
    public static Gen<T> Any<T>(Func<Random, T> make) => Gen.Choose(0, int.MaxValue).Select(chance => make(new Random(chance)));

    public static T Pick<T>(this Random chance, IReadOnlyList<T> of) => of[chance.Next(of.Count)];

    /// <summary>So many times in a hundred.</summary>
    public static bool Happens(this Random chance, int inAHundred) => chance.Next(100) < inAHundred;
}
