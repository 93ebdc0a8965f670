using SiteGen.Check;
using SiteGen.Check.Readings;
using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Read;

/// <summary>What the rules say of who speaks in small articles: agrees (in words or by a rule), open or refused.</summary>
internal static class SpeechBench
{
    private static readonly Person[] People = [Make.Person("droy", "Nela Droy"), Make.Person("tan", "Ro Tan"), Make.Person("lam", "Đỗ Hạ Lam"), Make.Person("belan", "Karo Belan")];

    private static readonly Organization[] Bodies =
    [
        Make.Organization("kelva", "Kelva"), Make.Organization("ruvia", "Ruvia") with { Type = Make.At(OrganizationType.State) }, Make.Organization("dorn", "Dorn"), Make.Organization("rovers", "Dorn Rovers"), Make.Organization("council", "Water Council", "Water Council of Ruvia"),
        Make.Organization("rc", "River Council"), Make.Organization("so", "Sở Thủy lợi"), Make.Organization("vien", "Viện Sậy"), Make.Organization("vp", "Văn phòng Thị trưởng Ruvia"),
    ];

    /// <param name="said">Who the file says speaks: an id, "article", or "?" and how it calls somebody unnamed.</param>
    public static string Claim(string language, string text, string quote, string said, string? reads = null)
    {
        var at = Make.At(said);
        Voice voice = said == "article" ? new ArticleVoice(at.At) : said.StartsWith('?') ? new UnnamedVoice(new LocalText([(language, Make.At(said[1..]))], at.At), null, at.At) : new NamedVoice(Make.Ids(said), at.At);
        var (context, evidence) = Read(language, text, quote, reads);
        var claim = Claims.Claim(evidence.Quote.Value, "article", voice) with { Evidence = [evidence] };
        var log = new CheckLog(claim, new());
        ClaimRules.Check(claim, context, log);
        return Verdict(log, CheckKind.Speaker);
    }

    /// <summary>What is said of how it was said: direct or indirect.</summary>
    /// <param name="told">The claim’s own text; that of the article where there is none.</param>
    public static string Speech(string language, string text, string speech, string? told = null)
    {
        var (context, evidence) = Read(language, text, text, reads: null);
        var claim = Claims.Claim(text, "article", new NamedVoice(Make.Ids("droy"), Make.At("droy").At)) with
        {
            Evidence = [evidence],
            Speech = Make.At(Enum.Parse<Speech>(speech)),
            Text = Make.Text(told ?? text, language),
        };
        var log = new CheckLog(claim, new());
        ClaimRules.Check(claim, context, log);
        return log.Entries.Single(entry => entry.Kind == CheckKind.Speech).Result.ToString();
    }

    /// <summary>What is said of who speaks in English words, of which the claim tells <paramref name="told"/>.</summary>
    public static string Speaker(string text, string told, string speaker)
    {
        var (context, evidence) = Read("en", text, text, reads: null);
        var claim = Claims.Claim(text, "article", new NamedVoice(Make.Ids(speaker), Make.At(speaker).At)) with { Evidence = [evidence], Text = Make.Text(told, "en") };
        var log = new CheckLog(claim, new());
        ClaimRules.Check(claim, context, log);
        return log.Entries.First(entry => entry.Kind == CheckKind.Speaker).Result.ToString();
    }

    /// <param name="said">"value unit subject reporter"; where the number is read to be of another than the subject, that is told.</param>
    public static string Number(string language, string text, string quote, string said, string? reads = null)
    {
        var what = said.Split(' ');
        var (context, evidence) = Read(language, text, quote, reads);
        var observation = Make.Observation(new(long.Parse(what[0], System.Globalization.CultureInfo.InvariantCulture)), what[^1], evidence);
        var statistic = Make.Statistic(what[^2], [string.Join(' ', what[1..^2])], observation);
        var found = new DiagnosticBag();
        var log = new CheckLog(statistic, found);
        ObservationRules.Check(statistic, observation, context, log);
        return found.Sorted().Any(problem => problem.Code == "SG123") ? "of another" : Verdict(log, CheckKind.Reporter);
    }

    private static (CheckContext Context, Evidence Evidence) Read(string language, string text, string quote, string? reads)
    {
        var words = quote.Length > 0 ? quote : text.Split('\n')[^1];
        var evidence = Make.Evidence(words, reads: reads is null ? [] : [Make.Reads(reads.Split('=')[0], reads.Split('=')[1])]);
        var context = new CheckContext(Make.Project(Bodies, Make.Article(text, language, "2023-11-08")) with { People = [.. People] });
        var article = context.ArticleOf("article")!.Article;
        var start = article.Reading.IndexOf(words, StringComparison.Ordinal);
        context.Passages[evidence] = new(article, [new(start, start + words.Length)]);
        return (context, evidence);
    }

    private static string Verdict(CheckLog log, CheckKind kind) => log.Entries.First(entry => entry.Kind == kind).Result switch
    {
        CheckResult.Agrees or CheckResult.Derived => "agrees",
        CheckResult.Open => "open",
        CheckResult.Failed => "refused",
        var other => other.ToString(),
    };
}
