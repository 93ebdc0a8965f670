using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check;

/// <summary>
/// A project of invented articles under <c>Fixtures/</c>: <c>content/</c> holds true facts, <c>false/</c> beside it facts with one slip each,
/// whose first line, <c># SG140</c>, names the code of the error that must be found; or, <c># open Speaker</c>, what must not be said to agree where the words give nothing else.
/// </summary>
internal sealed class FreshArticles
{
    private readonly string _folder;
    private readonly Lazy<(ILookup<string, Diagnostic> Found, ILookup<string, LedgerEntry> Ledger)> _ofTrue;
    private readonly Lazy<(ILookup<string, Diagnostic> Found, ILookup<string, LedgerEntry> Ledger)> _ofFalse;

    public FreshArticles(string fixture)
    {
        _folder = Path.Combine(Repository.Root, "tests", "SiteGen.Tests", "Fixtures", fixture);
        _ofTrue = new(() => Check(withFalse: false));
        _ofFalse = new(() => Check(withFalse: true));
    }

    /// <summary>The paths of the true facts, and of their articles.</summary>
    public IEnumerable<string> TrueFiles => Files("content").Concat(Files("seeds"));

    public IEnumerable<string> FalseFiles => Files("false");

    public IEnumerable<string> ArticleFiles => Files("seeds").Where(path => path.EndsWith(".txt", StringComparison.Ordinal));

    public ImmutableArray<Diagnostic> FoundIn(string trueFile) => [.. _ofTrue.Value.Found[trueFile]];

    /// <summary>The code that a false fact must be refused with, and the problems that were found in it.</summary>
    public (string Expected, ImmutableArray<Diagnostic> Found) FoundInFalse(string path) =>
        (File.ReadLines(Path.Combine(_folder, path)).First().TrimStart('#', ' '), [.. _ofFalse.Value.Found[path.Replace("false/", "content/", StringComparison.Ordinal)]]);

    /// <summary>What became of one kind of check in a false fact.</summary>
    public IEnumerable<CheckResult> ResultsInFalse(string path, CheckKind kind) => LedgerOfFalse(path).Where(entry => entry.Kind == kind).Select(entry => entry.Result);

    /// <summary>What was checked of all true facts.</summary>
    public IEnumerable<LedgerEntry> LedgerOfTrue => _ofTrue.Value.Ledger.SelectMany(fact => fact);

    public IEnumerable<LedgerEntry> LedgerOfFalse(string path) => _ofFalse.Value.Ledger[Path.GetFileNameWithoutExtension(path)];

    private IEnumerable<string> Files(string under) => Directory
        .EnumerateFiles(Path.Combine(_folder, under), "*.*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    // False facts stand in for the true ones of the same name; no fact bears on another's findings.
    private (ILookup<string, Diagnostic> Found, ILookup<string, LedgerEntry> Ledger) Check(bool withFalse)
    {
        var copy = Directory.CreateTempSubdirectory("sitegen-fresh-").FullName;
        try
        {
            foreach (var path in TrueFiles.Concat(withFalse ? FalseFiles : []))
            {
                var target = Path.Combine(copy, path.Replace("false/", "content/", StringComparison.Ordinal));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(Path.Combine(_folder, path), target, overwrite: true);
            }

            var diagnostics = new DiagnosticBag();
            var project = ProjectLoader.Load(copy, Path.Combine(Repository.Root, "content", "ui"), diagnostics);
            Assert.True(project is not null && project.UnreadIds.IsEmpty, string.Concat(diagnostics.Sorted().Select(DiagnosticPrinter.Print)));
            var proof = Checker.Check(project, diagnostics);
            return (diagnostics.Sorted().ToLookup(diagnostic => diagnostic.At.Source.Path), proof.Ledger.ToLookup(entry => entry.FactId));
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }
}
