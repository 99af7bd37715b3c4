using System.Globalization;
using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Names;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>The rows of a list, ready to be compared.</summary>
public sealed class Rows(NameList names)
{
    // A telephone, address or number that so many rows share is a surgery's, a hostel's or a placeholder: it says nothing about anybody
    private const int CrowdOfPhone = 60;
    private const int CrowdOfAddress = 300;
    private const int CrowdOfNumber = 100;

    /// <summary>Every row, in the order of the list.</summary>
    public Row[] All { get; set; } = [];

    /// <summary>How many.</summary>
    public int Count => All.Length;

    /// <summary>What each row is called.</summary>
    public Ids Ids { get; } = new();

    /// <summary>The names they hold.</summary>
    public NameList Names => names;

    /// <summary>What could not be used, in words, for whoever sent the list. Holds nothing that was written about anybody.</summary>
    public List<string> Told { get; } = [];

    /// <summary>Takes over what was read, in the order of the file.</summary>
    internal void Take(IReadOnlyList<Slice> slices)
    {
        All = new Row[slices.Sum(slice => slice.Count)];
        Ids.Take([.. slices.Select(slice => slice.Ids)]);
        var at = 0;

        foreach (var slice in slices)
        {
            slice.Rows.AsSpan(0, slice.Count).CopyTo(All.AsSpan(at));
            at += slice.Count;
        }

        Parallel.Invoke(() => FindMothers(slices), ForgetCrowds);
        MindCheckDigits();
    }

    // Where most numbers fail their check digit they were never issued by that rule, and it says nothing
    private void MindCheckDigits()
    {
        if (All.Count(row => row.NhsIsValid) * 2 < All.Count(row => row.Nhs > 0))
        {
            foreach (ref var row in All.AsSpan())
            {
                row.NhsIsValid = false;
            }
        }
    }

    // One id for two rows could not be led back: the second is still matched, and both are told
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindMothers(IReadOnlyList<Slice> slices)
    {
        var byId = new RowOfId(Count);
        var twice = 0;

        for (var row = 0; row < Count; row++)
        {
            twice += byId.Add(Hash.Of(Ids[row]), row) ? 0 : 1;
        }

        if (twice > 0)
        {
            Told.Add(string.Create(CultureInfo.InvariantCulture, $"{twice} rows have a rec_id that another row has: each is answered, but cannot be told from the other."));
        }

        var before = 0;

        foreach (var slice in slices)
        {
            foreach (var (row, mother) in slice.Mothers)
            {
                All[before + row].Mother = byId.Find(mother) + 1;
            }

            before += slice.Count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ForgetCrowds()
    {
        var (phones, addresses, numbers) = (new Frequency(Count), new Frequency(Count), new Frequency(Count));

        foreach (ref readonly var row in All.AsSpan())
        {
            phones.Add(row.Phone);
            addresses.Add(Frequency.Address(row));
            numbers.Add((ulong)row.Nhs);
        }

        foreach (ref var row in All.AsSpan())
        {
            row.Phone = phones.Of(row.Phone) > CrowdOfPhone ? 0 : row.Phone;
            row.Nhs = numbers.Of((ulong)row.Nhs) > CrowdOfNumber ? 0 : row.Nhs;
            (row.House, row.Street) = addresses.Of(Frequency.Address(row)) > CrowdOfAddress ? (0, 0) : (row.House, row.Street);
        }
    }
}
