using Npgsql;
using NpgsqlTypes;

namespace WholePicture.Database;

/// <summary>A value on its way into a statement, with the type PostgreSQL knows it by; so that an absent one has a type too, and a list is one value.</summary>
public readonly struct SqlValue
{
    private readonly object? value;
    private readonly NpgsqlDbType type;

    private SqlValue(object? value, NpgsqlDbType type) => (this.value, this.type) = (value, type);

    /// <summary>Text.</summary>
    public static implicit operator SqlValue(string? text) => new(text, NpgsqlDbType.Text);

    /// <summary>A whole number.</summary>
    public static implicit operator SqlValue(int number) => new(number, NpgsqlDbType.Integer);

    /// <summary>Yes or no.</summary>
    public static implicit operator SqlValue(bool yes) => new(yes, NpgsqlDbType.Boolean);

    /// <summary>A key.</summary>
    public static implicit operator SqlValue(Guid? key) => new(key, NpgsqlDbType.Uuid);

    /// <summary>A key.</summary>
    public static implicit operator SqlValue(Guid key) => new(key, NpgsqlDbType.Uuid);

    /// <summary>A time on a wall clock; the first and the last there is stand for "ever".</summary>
    public static implicit operator SqlValue(DateOnly day) => new(day, NpgsqlDbType.Date);
    public static implicit operator SqlValue(DateTime wallClock) => new(wallClock, NpgsqlDbType.Timestamp);

    /// <summary>A moment, as PostgreSQL keeps it.</summary>
    public static implicit operator SqlValue(DateTimeOffset moment) => new(Kept.Moment(moment).ToUniversalTime(), NpgsqlDbType.TimestampTz);

    /// <summary>A moment, as PostgreSQL keeps it.</summary>
    public static implicit operator SqlValue(DateTimeOffset? moment) => moment is { } known ? known : new SqlValue(null, NpgsqlDbType.TimestampTz);

    /// <summary>Bytes.</summary>
    public static implicit operator SqlValue(byte[] bytes) => new(bytes, NpgsqlDbType.Bytea);

    /// <summary>Bytes.</summary>
    public static implicit operator SqlValue(ReadOnlyMemory<byte> bytes) => new(bytes, NpgsqlDbType.Bytea);

    /// <summary>JSON.</summary>
    public static implicit operator SqlValue(Json? json) => new(json?.Utf8, NpgsqlDbType.Jsonb);

    /// <summary>JSON.</summary>
    public static implicit operator SqlValue(Json json) => new(json.Utf8, NpgsqlDbType.Jsonb);

    /// <summary>A list of texts.</summary>
    public static implicit operator SqlValue(string?[] texts) => new(texts, NpgsqlDbType.Array | NpgsqlDbType.Text);

    /// <summary>A long whole number.</summary>
    public static implicit operator SqlValue(long number) => new(number, NpgsqlDbType.Bigint);

    /// <summary>A list of long whole numbers.</summary>
    public static implicit operator SqlValue(long[] numbers) => new(numbers, NpgsqlDbType.Array | NpgsqlDbType.Bigint);

    /// <summary>A list of moments, as PostgreSQL keeps them.</summary>
    public static implicit operator SqlValue(DateTimeOffset[] moments) =>
        new(Array.ConvertAll(moments, moment => Kept.Moment(moment).ToUniversalTime()), NpgsqlDbType.Array | NpgsqlDbType.TimestampTz);

    /// <summary>A list of bytes.</summary>
    public static implicit operator SqlValue(byte[][] bytes) => new(bytes, NpgsqlDbType.Array | NpgsqlDbType.Bytea);

    /// <summary>A list of whole numbers.</summary>
    public static implicit operator SqlValue(int[] numbers) => new(numbers, NpgsqlDbType.Array | NpgsqlDbType.Integer);

    /// <summary>A list of keys.</summary>
    public static implicit operator SqlValue(Guid[] keys) => new(keys, NpgsqlDbType.Array | NpgsqlDbType.Uuid);

    /// <summary>A list of keys, some not known.</summary>
    public static implicit operator SqlValue(Guid?[] keys) => new(keys, NpgsqlDbType.Array | NpgsqlDbType.Uuid);

    internal NpgsqlParameter Parameter => new() { Value = value ?? DBNull.Value, NpgsqlDbType = type };
}

/// <summary>JSON on its way into a <c>jsonb</c> column.</summary>
/// <param name="Utf8">The text.</param>
public readonly record struct Json(byte[] Utf8);
