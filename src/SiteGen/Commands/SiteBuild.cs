using SiteGen.Diagnostics;
using SiteGen.Write;

namespace SiteGen.Commands;

/// <summary>Checks a project and writes its site, for the commands that do; problems are told as they are found.</summary>
internal sealed class SiteBuild(string root, Uri? baseUrl, bool strict)
{
    /// <summary>Whether anything was said of the content. A warning has to be said again, whether or not the site is written anew.</summary>
    public bool HasWarned { get; private set; }

    /// <summary>Null where something is wrong.</summary>
    public CheckedSite? Check()
    {
        var diagnostics = new DiagnosticBag();
        var site = Pipeline.Site(root, baseUrl, diagnostics);
        if (strict && site is not null)
            diagnostics.AddRange(OpenPoints.Of(site.Project, site.Proof));
        return IsWrong(diagnostics, strict) ? null : site;
    }

    /// <summary>Prints what was written. False where a link leads nowhere, and then the output is as it was.</summary>
    /// <param name="notes">What is noted of a site of which nothing was said, in its list.</param>
    public bool Write(CheckedSite site, string output, Shard? shard = null, Func<BuildSummary, IEnumerable<string>>? notes = null)
    {
        var links = new DiagnosticBag();
        var files = shard?.PartOf(site.Files) ?? site.Files;
        var summary = BuildSummary.Of(site);
        var report = SiteWriter.Write(output, Pipeline.Sources(root), files, Notes);
        if (report.Refused)
            return false;

        summary.Print(report.Changed
            ? $"{output}: {Report.Count(report.Written, "file")} written, {report.Unchanged} unchanged, {report.Removed} removed"
            : NothingChanged(output, report.Unchanged));
        return true;

        IEnumerable<string>? Notes()
        {
            links.AddRange(site.BrokenLinks());
            return IsWrong(links, strict: false) ? null : HasWarned ? [] : notes?.Invoke(summary) ?? [];
        }
    }

    public static string NothingChanged(string output, int files) => $"{output}: nothing has changed in {Report.Count(files, "file")}";

    private bool IsWrong(DiagnosticBag diagnostics, bool strict)
    {
        HasWarned |= !diagnostics.Sorted().IsEmpty;
        return Report.Problems(diagnostics, strict);
    }
}
