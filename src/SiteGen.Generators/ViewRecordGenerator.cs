using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.Generators;

/// <summary>
/// Writes for each record that a template may read the list of its members, with a way to get each: for the record of every page, i.e. each that
/// implements <c>IPageView</c>, and for all that its
/// members lead to. One class <c>ViewRecords</c> for a namespace; so templates need neither reflection nor code that is made while they run.
/// </summary>
[Generator]
public sealed class ViewRecordGenerator : IIncrementalGenerator
{
    private const string Templates = "global::SiteGen.Render.Templates";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var pages = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is RecordDeclarationSyntax { BaseList: not null },
                static (found, stop) => found.SemanticModel.GetDeclaredSymbol(found.Node, stop) as INamedTypeSymbol)
            .Where(static type => type is { IsAbstract: false } && type.AllInterfaces.Any(each => each.Name == "IPageView"))
            .Collect();
        context.RegisterSourceOutput(pages, static (output, found) => WriteAll(output, found));
    }

    private static void WriteAll(SourceProductionContext output, ImmutableArray<INamedTypeSymbol?> pages)
    {
        foreach (var room in Reached(pages).GroupBy(type => type.ContainingNamespace.ToDisplayString()).OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            var code = new StringBuilder("#nullable enable\n");
            code.Append($"namespace {room.Key};\n\n/// <summary>What templates may read of the records of this namespace.</summary>\ninternal "
                + $"static class ViewRecords\n{{\n");
            foreach (var record in room.OrderBy(record => record.Name, StringComparer.Ordinal))
            {
                Write(code, record);
            }

            output.AddSource($"{room.Key}.ViewRecords.g.cs", code.Append("}\n").ToString());
        }
    }

    private static void Write(StringBuilder code, INamedTypeSymbol record)
    {
        code.Append($"    public static {Templates}.ViewRecord {record.Name} {{ get; }} = new(\"{NameOf(record)}\", static () =>\n    [\n");
        foreach (var member in MembersOf(record))
        {
            code.Append($"        new(\"{CamelCase(member.Name)}\", {TypeOf(Given(member.Type))}, {(MayBeMissing(member.Type) ? "true" : "false")}, ")
                .Append($"static view => (({FullName(record)})view).{member.Name}),\n");
        }

        code.Append("    ]);\n\n");
    }

    private static List<INamedTypeSymbol> Reached(ImmutableArray<INamedTypeSymbol?> pages)
    {
        var reached = new List<INamedTypeSymbol>();
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>(pages.OfType<INamedTypeSymbol>());
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (!seen.Add(next))
            {
                continue;
            }

            reached.Add(next);
            foreach (var type in MembersOf(next).Select(member => Innermost(Given(member.Type))).OfType<INamedTypeSymbol>())
            {
                if (ValueOf(type) is null)
                {
                    open.Enqueue(type);
                }
            }
        }

        return reached;
    }

    // Those of the base first, as the record of every page has them.
    private static IEnumerable<IPropertySymbol> MembersOf(INamedTypeSymbol record)
    {
        var inherited = record.BaseType is { SpecialType: SpecialType.None } parent ? MembersOf(parent) : [];
        return inherited.Concat(record.GetMembers().OfType<IPropertySymbol>().Where(IsMember));
    }

    private static bool IsMember(IPropertySymbol property) =>
        property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, IsOverride: false }
        && property.Type.Name != "Wording"
        && property.Name != "EqualityContract";

    private static string TypeOf(ITypeSymbol type) =>
        ValueOf(type) is { } value ? $"{Templates}.ViewType.{value}"
        : ItemOf(type) is { } item ? $"{Templates}.ViewType.ListOf({TypeOf(item)})"
        : $"{Templates}.ViewType.Of(() => global::{type.ContainingNamespace.ToDisplayString()}.ViewRecords.{type.Name}!)";

    private static string? ValueOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => "Text",
        { SpecialType: SpecialType.System_Int32 } => "Number",
        { SpecialType: SpecialType.System_Boolean } => "YesNo",
        { Name: "Html" or "Tied" or "WordKey" } => type.Name,
        { Name: "Href" } => "Address",
        _ => null,
    };

    private static ITypeSymbol? ItemOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "IReadOnlyList" or "ImmutableArray", TypeArguments.Length: 1 } list ? Given(list.TypeArguments[0]) : null;

    private static ITypeSymbol Innermost(ITypeSymbol type) => ItemOf(type) is { } item ? Innermost(item) : type;

    private static ITypeSymbol Given(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } maybe ? maybe.TypeArguments[0] : type;

    private static bool MayBeMissing(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || !SymbolEqualityComparer.Default.Equals(Given(type), type);

    private static string NameOf(INamedTypeSymbol record) =>
        record.Name.Length > 4 && record.Name.EndsWith("View", StringComparison.Ordinal) ? record.Name.Substring(0, record.Name.Length - 4) : record.Name;

    private static string FullName(INamedTypeSymbol record) => record.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
