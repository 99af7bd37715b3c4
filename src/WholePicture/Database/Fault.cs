using Npgsql;

namespace WholePicture.Database;

/// <summary>What may be written down of an error. Its message may hold what was written about a child; its kind and place do not.</summary>
internal static class Fault
{
    public static string Name(Exception error) => error is PostgresException { SqlState: var state } ? $"{error.GetType().Name} {state}" : error.GetType().Name;
}
