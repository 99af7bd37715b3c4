using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Tests.Cast;

/// <summary>
/// Bodies made by chance of every kind in the vocabulary, likely and silly alike. It reads a kind's own fields,
/// so that a new kind is part of every property the day it is written.
/// </summary>
internal sealed class AnyBody(Random chance, DateTimeOffset around)
{
    private static readonly ConcurrentDictionary<Type, (ConstructorInfo Maker, (ParameterInfo Of, bool MayBeNull)[] Fields)> makers = new();

    public IEntryBody Of(Type kind)
    {
        while (true)
        {
            var body = (IEntryBody)Made(kind);
            if (!body.Problems().Any())
            {
                return body;
            }
        }
    }

    private object Made(Type type)
    {
        var (maker, fields) = makers.GetOrAdd(type, Maker);

        return maker.Invoke([.. fields.Select(field => field.MayBeNull && chance.Happens(35) ? null : Value(field.Of.ParameterType, field.Of.Name!))]);
    }

    private object Value(Type type, string field) => Nullable.GetUnderlyingType(type) is { } underneath ? Value(underneath, field)
        : type.IsEnum ? chance.Pick(Enum.GetValues(type).Cast<object>().ToList())
        : type == typeof(bool) ? chance.Happens(50)
        : type == typeof(int) ? chance.Next(1, 5)
        : type == typeof(AgencyId) ? chance.Pick(Partners.All).Id
        : type == typeof(DateTimeOffset) ? around.AddMinutes(chance.Next(-20_000, 40_000))
        : type == typeof(DateOnly) ? London.Day(around.AddDays(chance.Next(-10, 20)))
        : type == typeof(string) ? Word(field)
        : type.IsGenericType ? Several(type.GetGenericArguments()[0], field)
        : Made(type);

    private IList Several(Type of, string field)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(of))!;
        for (var count = chance.Next(4); count > 0; count--)
        {
            list.Add(Value(of, field));
        }

        return list;
    }

    private string Word(string field) => field switch
    {
        "Number" or "Incident" => $"n{chance.Next(12)}",
        "Of" => $"r{chance.Next(30)}",
        "SpokenTo" or "OwnPart" or "SupervisedBy" => chance.Pick(AnyStream.People).Ref,
        "Areas" => chance.Pick(AnyStream.Areas),
        "Professional" => chance.Pick(Partners.Eastmere.Professionals.ToList()).Id,
        _ => "In a few words",
    };

    private static (ConstructorInfo, (ParameterInfo, bool)[]) Maker(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var maker = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;

        return (maker, [.. maker.GetParameters().Select(field => (field, nullability.Create(field).WriteState is NullabilityState.Nullable))]);
    }
}
