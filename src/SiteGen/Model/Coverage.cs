using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>What an article says that facts may rest on, in the order in which an editor looks at it.</summary>
internal enum Said
{
    /// <summary>A number or a date.</summary>
    Number,

    /// <summary>A person, organization or term, or words with capitals that no file knows.</summary>
    Name,

    /// <summary>Words between double quotation marks.</summary>
    Quotation,

    Sentence,
}

/// <summary>How many of one sort there are.</summary>
/// <param name="Bound">Inside words that a fact rests on.</param>
/// <param name="Skipped">In lines that the editor skips with a reason.</param>
internal readonly record struct Covered(int All, int Bound, int Skipped)
{
    /// <summary>What is bound or skipped, rounded down: 100 only where nothing is left, also where there was nothing.</summary>
    public int Percent => All == 0 ? 100 : (int)((long)(Bound + Skipped) * 100 / All);

    public static Covered operator +(Covered one, Covered other) => new(one.All + other.All, one.Bound + other.Bound, one.Skipped + other.Skipped);
}

/// <summary>Words of an article that no fact rests on.</summary>
internal sealed record LeftOver(Said Said, Place At)
{
    public string Words => At.Span.In(At.Source.Text);
}

/// <param name="Covered">By sort, every sort.</param>
/// <param name="Left">By sort, then in the order of the words.</param>
internal sealed record ArticleCoverage(Article Article, ImmutableSortedDictionary<Said, Covered> Covered, ImmutableArray<LeftOver> Left,
    ImmutableArray<(SkippedLine Line, Place At)> Skipped);
