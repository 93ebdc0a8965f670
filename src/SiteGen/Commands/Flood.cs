using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>Problems for whoever reads them one by one: of many of one kind in one file, the beginning says what is wrong. Programs get all.</summary>
internal sealed class Flood
{
    public const int MostOfOneKind = 20;

    private Flood(IReadOnlyList<Diagnostic> told, IReadOnlyList<More> more) => (Told, Rest) = (told, more);

    public IReadOnlyList<Diagnostic> Told { get; }

    /// <summary>What is not told, in the order of what is.</summary>
    public IReadOnlyList<More> Rest { get; }

    public static Flood Of(IReadOnlyList<Diagnostic> all)
    {
        var kinds = all.GroupBy(diagnostic => (diagnostic.At.Source.Path, diagnostic.Code)).Where(kind => kind.Skip(MostOfOneKind).Any()).ToList();
        var untold = kinds.SelectMany(kind => kind.Skip(MostOfOneKind)).ToHashSet(ReferenceEqualityComparer.Instance);
        return new(
            [.. all.Where(diagnostic => !untold.Contains(diagnostic))],
            [.. kinds.Select(kind => new More(kind.ElementAt(MostOfOneKind), kind.Count() - MostOfOneKind))]);
    }

    /// <param name="First">Of those that are not told.</param>
    public sealed record More(Diagnostic First, int Count)
    {
        public string Words => $"… and {Count} more of {First.Code} in {Printed.Path(First.At.Source.Path)}: sitegen check --format json lists all";
    }
}
