using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Render.Data;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Verification;

/// <summary>What was looked at.</summary>
/// <param name="Shown">Elements of pages that are tied to facts.</param>
internal sealed record VerifyReport(int Files, int Shown, int Quotes, int Values);

/// <summary>Reads a built site and nothing else, and derives everything that its pages show again: shown value → fact → quote → place in the article.</summary>
internal static class SiteVerifier
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InputOutputException">The folder holds no site that can be verified.</exception>
    public static VerifyReport Verify(string folder, DiagnosticBag problems) => Verify(BuiltSite.Read(folder), folder, problems);

    /// <exception cref="InputOutputException">It is no site that can be verified.</exception>
    public static VerifyReport Verify(BuiltSite site, string folder, DiagnosticBag problems)
    {
        if (!site.Listed.ContainsKey(FactsFile.Path))
        {
            throw new InputOutputException($"the site in {folder} was built without {FactsFile.Path}", "build it again with this version of sitegen");
        }

        var listing = new SourceText(site.ListingName, site.Listing);
        foreach (var path in site.Foreign())
        {
            problems.Add(VerifyMessages.Foreign(listing, path));
        }

        var places = PlacesIn(listing);
        List<SourceText> pages = [];
        List<SourceText> parts = [];
        SourceText? facts = null;
        foreach (var path in site.Listed.Keys.Order(StringComparer.Ordinal))
        {
            if (Read(site, places.TryGetValue(path, out var at) ? at : Place.StartOf(listing), path, problems) is { } text)
            {
                facts = path == FactsFile.Path ? text : facts;
                (IsPart(path) ? parts : pages).AddRange(path == FactsFile.Path ? ImmutableArray<SourceText>.Empty : [text]);
            }
        }

        if (facts is null)
        {
            return new(site.Listed.Count, 0, 0, 0);
        }

        if (FactsData.Read(facts, parts, out var wrong, out var problem) is not { } data)
        {
            problems.Add(VerifyMessages.Unreadable(wrong, problem));
            return new(site.Listed.Count, 0, 0, 0);
        }

        foreach (var fact in data.Facts.Values.Concat(data.Articles.Values.Select(article => article.Json)))
        {
            foreach (var path in FactsData.PagesOf(fact).Where(path => !site.Listed.ContainsKey(path)))
            {
                problems.Add(VerifyMessages.NoPage(data.PlaceOf(fact.String("id")!), path));
            }
        }

        PublishedWords.Check(data, problems);
        var tooDeep = pages.Where(page => HtmlDepth.IsTooDeep(page.Text)).ToHashSet();
        foreach (var page in tooDeep.Where(page => page.Text.Contains(BuiltPage.Attribute, StringComparison.OrdinalIgnoreCase)))
        {
            problems.Add(VerifyMessages.TooDeep(Place.StartOf(page)));
        }

        var looked = SideBySide.Select([.. pages.Where(page => !tooDeep.Contains(page))], page => Verify(page, data));
        problems.AddRange(looked.SelectMany(page => page.Problems.Unmerged()));
        return new(site.Listed.Count, looked.Sum(page => page.Shown), data.Evidence.Count, data.Parts.Values.Count(part => part.Get("kind") is not null));
    }

    /// <summary>One page against the facts; the answer is how many tied elements it has.</summary>
    public static int Verify(BuiltPage page, FactsData data, DiagnosticBag problems)
    {
        PageTies.Check(page, data, new(data), problems);
        Highlights.Check(page, data, problems);
        UntiedNumbers.Check(page, data, problems);
        return page.Tied.Length;
    }

    private static (int Shown, DiagnosticBag Problems) Verify(SourceText page, FactsData data)
    {
        var problems = new DiagnosticBag();
        return (Verify(BuiltPage.Parse(page.Path, page.Text, data.Languages), data, problems), problems);
    }

    // Behind its hash and two spaces.
    private static Dictionary<string, Place> PlacesIn(SourceText listing)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var line in Enumerable.Range(0, listing.LineCount).Select(listing.Line))
        {
            var start = line.Of(listing.Text).IndexOf("  ", StringComparison.Ordinal) is >= 0 and var spaces ? line.Start + spaces + 2 : line.End;
            places.TryAdd(listing.Text[start..line.End], new(listing, new(start, line.End)));
        }

        return places;
    }

    private static bool IsPart(string path) => FactsFile.Kinds.Any(kind => path == FactsFile.PathOf(kind));

    // The text of a page or of the facts; null for any other file, and where there is none.
    private static SourceText? Read(BuiltSite site, Place at, string path, DiagnosticBag problems)
    {
        if (site.Content(path) is not { } content)
        {
            problems.Add(VerifyMessages.Missing(at, path));
            return null;
        }

        if (!site.IsAsBuilt(path, content))
        {
            problems.Add(VerifyMessages.Changed(at, path));
        }

        if (path != FactsFile.Path && !IsPart(path) && !path.EndsWith(".html", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return new(path, Strict.GetString(content));
        }
        catch (DecoderFallbackException)
        {
            problems.Add(VerifyMessages.NoText(at, path));
            return null;
        }
    }
}
