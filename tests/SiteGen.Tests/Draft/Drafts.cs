using System.Text;
using SiteGen.Check;
using SiteGen.Desk;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Load;
using SiteGen.Tests.Load;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Draft;

/// <summary>Drafts from the shipped articles, and how a draft is filled in and read.</summary>
internal static class Drafts
{
    // What an editor would write below a key that a draft leaves empty.
    private static readonly Dictionary<string, string> Fillings = new(StringComparer.Ordinal)
    {
        ["subject"] = "china",
        ["speaker"] = "article",
        ["speech"] = "indirect",
        ["type"] = "other",
        ["kind"] = "reported",
        ["as_of"] = "2023",
        ["date"] = "2023",
        ["vi"] = "lời",
        ["en"] = "words",
    };

    private static readonly Lazy<CheckContext> Context = new(() =>
    {
        var diagnostics = new DiagnosticBag();
        var context = new CheckContext(ProjectLoader.Load(Repository.Talks, Path.Combine(Repository.Root, "content", "ui"), diagnostics)!);
        Checker.Check(context, diagnostics);
        return context;
    });

    public static DateOnly Today { get; } = new(2026, 11, 22);

    /// <summary>Comments in English.</summary>
    public static Remarks Remarks { get; } = DeskWords.In("en").Format;

    /// <summary>The shipped project, with the places of all its quotes.</summary>
    public static CheckContext Shipped => Context.Value;

    public static IReadOnlyList<FactDraft> Of(string article, string words, CheckContext? context = null) =>
        [.. Drafter.Of(Chosen.Find((context ?? Shipped).ArticleOf(article)!, words) ?? throw new ArgumentException($"{article} does not say “{words}”", nameof(words)), context ?? Shipped, Today, Remarks)];

    public static FactDraft Of(DraftKind kind, string article, string words, CheckContext? context = null) => Of(article, words, context).First(draft => draft.Kind == kind);

    /// <summary>With something under every key that stands empty.</summary>
    public static string Filled(string yaml)
    {
        var filled = new StringBuilder();
        var lines = yaml.Split('\n');
        foreach (var (i, line) in lines.Index())
        {
            var key = line.Trim().TrimStart('-').TrimStart();
            var isEmpty = key.EndsWith(':') && !key.StartsWith('#') && Fillings.ContainsKey(key[..^1]) && Indent(lines.ElementAtOrDefault(i + 1) ?? "") <= Indent(line);
            filled.Append(line).Append(isEmpty ? $" {Fillings[key[..^1]]}" : "").Append('\n');
        }

        return filled.ToString();
    }

    /// <summary>The draft as the loader reads it, with what the loader says.</summary>
    public static (object? Value, IReadOnlyList<Diagnostic> Problems) Read(FactDraft draft, string yaml) => draft.Kind switch
    {
        DraftKind.Claim => Yaml.Read(ClaimReader.Claim, yaml, "content/claims/draft.yaml"),
        DraftKind.Event => Yaml.Read(EventReader.Event, yaml, "content/events/draft.yaml"),
        DraftKind.Statistic => Yaml.Read(StatisticReader.Statistic, yaml, "content/statistics/draft.yaml"),
        DraftKind.Person => Yaml.Read(PersonReader.Person, yaml, "content/people/draft.yaml"),
        DraftKind.Organization => Yaml.Read(OrganizationReader.Organization, yaml, "content/organizations/draft.yaml"),
        DraftKind.Term => Yaml.Read(TermReader.Term, yaml, "content/terms/draft.yaml"),
        DraftKind.Observation => Yaml.Read(StatisticReader.Statistic, $"added: 2026-11-22\ntitle: x\nsubject: china\nunit: x\nobservations:\n{yaml}", "content/statistics/draft.yaml"),
        DraftKind.Role => Yaml.Read(PersonReader.Person, $"name: x\nadded: 2026-11-22\nroles:\n{yaml}", "content/people/draft.yaml"),
        DraftKind.Skip => Yaml.Read(ArticleReader.Known, $"sha256: {new string('0', 64)}\nlabel: x\nlanguage: vi\npublish: full\nskip:\n{yaml}", "seeds/draft.yaml"),
        _ => Yaml.Read(EventReader.Event, $"added: 2026-11-22\ntitle: x\ndate: 2023\nstatus: reported\nevidence:\n{yaml}", "content/events/draft.yaml"),
    };

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
