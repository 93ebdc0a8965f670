using System.Collections.Immutable;

namespace SiteGen.Render.Templates;

/// <summary>A value as a template sees it at one place.</summary>
/// <param name="Identity">The same for two paths that lead to the same member of the same thing.</param>
/// <param name="Read">What it is on the page.</param>
internal sealed record ViewValue(ViewType Type, bool MayBeMissing, string Identity, Reading<object?> Read)
{
    public static ViewValue InSlot(ViewType type, bool mayBeMissing, int slot) => new(type, mayBeMissing, $"{slot}", run => run[slot]);

    /// <summary>A member of it, or null where it has none of that name.</summary>
    public ViewValue? Member(string name) => Type.Record?.Member(name) is { } member
        ? new(member.Type, member.MayBeMissing, $"{Identity}.{name}", run => Read(run) is { } thing ? member.Get(thing) : null)
        : null;
}

/// <summary>What names mean at one place of a template.</summary>
/// <param name="Page">The members of the page's record, which every template and partial sees.</param>
/// <param name="Arguments">What is passed to a partial: <c>$.name</c>. Null in the template of a page.</param>
/// <param name="Things">The thing of each loop around, by the name that it bears there.</param>
/// <param name="Loop">Where the innermost loop counts; null outside of loops.</param>
/// <param name="Present">Identities of what an <c>if</c> around has found to be there.</param>
/// <param name="Depth">How many blocks and partials are open.</param>
/// <param name="HasBody">Whether the caller gives something for <c>$$</c>.</param>
internal sealed record TemplateScope(
    ViewRecord Page,
    ImmutableSortedDictionary<string, ViewValue>? Arguments,
    ImmutableSortedDictionary<string, ViewValue> Things,
    int? Loop,
    ImmutableHashSet<string> Present,
    int Depth,
    bool HasBody)
{
    /// <summary>What the body shows of facts.</summary>
    public FactsShown BodyFacts { get; init; }

    /// <summary>More blocks or partials than this within each other are refused: they are read by calls that lie within each other.</summary>
    public const int Deepest = 100;

    private static readonly ImmutableSortedDictionary<string, ViewValue> Nothing = ImmutableSortedDictionary.Create<string, ViewValue>(StringComparer.Ordinal);

    public static TemplateScope OfPage(ViewRecord page) => new(page, null, Nothing, null, [], 0, false);

    /// <summary>What a partial sees: the page, and what is passed to it, in the first slots of a run of its own.</summary>
    /// <param name="body">What the body that the call gives shows of facts; null where it gives none.</param>
    /// <param name="passed">In the order of their names.</param>
    public TemplateScope OfPartial(IEnumerable<(string Name, ViewValue Value)> passed, FactsShown? body) => new(
        Page,
        passed.Select((argument, slot) => (argument.Name, Value: ViewValue.InSlot(argument.Value.Type, argument.Value.MayBeMissing, slot)))
            .ToImmutableSortedDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal),
        Nothing,
        null,
        [],
        Depth + 1,
        body is not null)
    {
        BodyFacts = body ?? FactsShown.None,
    };

    public TemplateScope InBlock(ImmutableHashSet<string> present) => this with { Present = Present.Union(present), Depth = Depth + 1 };

    /// <param name="slot">Gets the thing; the next one, how far the loop has come.</param>
    public TemplateScope InLoop(string name, ViewType item, int slot) =>
        this with { Things = Things.SetItem(name, ViewValue.InSlot(item, false, slot)), Loop = slot + 1, Depth = Depth + 1 };

    /// <summary>A name alone: the thing of a loop, else a member of the page.</summary>
    public ViewValue? Named(string name) =>
        Things.GetValueOrDefault(name)
        ?? (Page.Member(name) is { } member ? new(member.Type, member.MayBeMissing, $"page.{name}", run => member.Get(run.View)) : null);

    public ViewValue WithoutDoubt(ViewValue value) => Present.Contains(value.Identity) ? value with { MayBeMissing = false } : value;

    /// <summary>Equal where a partial would be read alike.</summary>
    public string Signature => $"{BodyFacts.Any}:{BodyFacts.Outside is not null}:" + string.Join(
        ',',
        (Arguments ?? Nothing).Select(argument => $"{argument.Key}:{argument.Value.Type}:{argument.Value.MayBeMissing}"));
}
