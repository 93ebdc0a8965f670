using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>A value's type as a template sees it.</summary>
/// <param name="Passed">What a call of a partial adds to the members: <c>name=value</c>.</param>
/// <param name="Identity">The same for two paths that lead to the same member of the same thing.</param>
internal sealed record ValueShape(Type Type, bool MayBeMissing, string Identity, ImmutableDictionary<string, ValueShape>? Passed = null)
{
    public IEnumerable<string> Members => ViewShape.MembersOf(Type).Select(member => member.Name).Concat(Passed?.Keys ?? []);

    public ValueShape? Member(string name) =>
        Passed?.GetValueOrDefault(name)
        ?? (ViewShape.MembersOf(Type).FirstOrDefault(member => member.Name == name) is { } member ? new(member.Type, member.MayBeMissing, $"{Identity}.{name}") : null);

    /// <summary>Equal where a partial would be scanned alike.</summary>
    public string Signature => $"{Type.FullName}{MayBeMissing}{string.Concat((Passed ?? ImmutableDictionary<string, ValueShape>.Empty).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $",{pair.Key}={pair.Value.Signature}"))}";
}

/// <summary>What paths mean at one place of a template.</summary>
/// <param name="Parent">What <c>../</c> leads to; null at the top of a template and of a partial.</param>
/// <param name="List">The list that is gone through, where the place is inside <c>{{#each}}</c>.</param>
/// <param name="Present">Identities of what an <c>{{#if}}</c> around has found to be there.</param>
internal sealed record TemplateScope(
    ValueShape This, TemplateScope? Parent, ValueShape Root, Type? List, ImmutableDictionary<string, ValueShape> Named, ImmutableHashSet<string> Present)
{
    public static TemplateScope Of(ValueShape shape, ValueShape root) => new(shape, null, root, null, ImmutableDictionary<string, ValueShape>.Empty, []);

    /// <summary>What a path leads to, or null after a report.</summary>
    public ValueShape? Resolve(PathValue path, SourceText file, Action<Diagnostic> report)
    {
        var (scope, rest, at) = (this, path.Path, path.Span.Start);
        var isData = rest.StartsWith('@');
        (rest, at) = isData ? (rest[1..], at + 1) : (rest, at);
        for (; rest == ".." || rest.StartsWith("../", StringComparison.Ordinal); at += 3)
        {
            if (scope.Parent is null)
            {
                report(TemplateMessages.NoParent(new(file, path.Span), path.Path));
                return null;
            }

            (scope, rest) = (scope.Parent, rest.Length > 2 ? rest[3..] : "this");
        }

        rest = rest.StartsWith("./", StringComparison.Ordinal) ? $"this.{rest[2..]}" : rest == "." ? "this" : rest;
        var segments = rest.Split('.');
        ValueShape? start;
        if (isData)
        {
            start = scope.Data(segments[0]);
            if (start is null)
            {
                report(TemplateMessages.UnknownData(new(file, path.Span), path.Path, scope.List is not null));
                return null;
            }
        }
        else
        {
            start = segments[0] == "this" ? scope.This : ReferenceEquals(scope, this) ? Named.GetValueOrDefault(segments[0]) : null;
        }

        var skipped = start is null ? 0 : 1;
        at += start is null ? 0 : segments[0].Length + 1;
        return Follow(start ?? scope.This, segments[skipped..], at, file, report);
    }

    private ValueShape? Follow(ValueShape from, string[] segments, int at, SourceText file, Action<Diagnostic> report)
    {
        var shape = from;
        for (var i = 0; i < segments.Length; at += segments[i].Length + 1, i++)
        {
            Place place = new(file, new(at, Math.Min(at + Math.Max(segments[i].Length, 1), file.Text.Length)));
            if (i > 0 && shape.MayBeMissing && !Present.Contains(shape.Identity))
            {
                report(TemplateMessages.MayBeMissing(place, segments[i - 1], segments[i]));
                return null;
            }

            if (shape.Member(segments[i]) is not { } member)
            {
                report(TemplateMessages.UnknownMember(place, segments[i], shape, i == 0 ? Named.Keys : []));
                return null;
            }

            shape = member;
        }

        return Present.Contains(shape.Identity) ? shape with { MayBeMissing = false } : shape;
    }

    private ValueShape? Data(string name) => name switch
    {
        "root" => Root,
        "index" when List is not null => new(typeof(int), false, "@index"),
        "first" or "last" when List is not null => new(typeof(bool), false, $"@{name}"),
        "key" when List is not null && ViewShape.IsDictionary(List) => new(typeof(string), false, "@key"),
        _ => null,
    };
}
