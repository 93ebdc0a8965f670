using System.Text;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>Where an entity's page is (under the output, with <c>/</c>) and its name in the page's language, which may hold links.</summary>
/// <param name="Language">Of the name, where it is not the page's.</param>
internal sealed record LinkTarget(string Path, string Name, string? Language = null);

/// <summary>Turns an editor's plain text with <c>[[…]]</c> into HTML for one page. What a link can't mean
/// was reported by Check; here it prints as its words.</summary>
/// <param name="pagePath">Of the page that shows the text: links are relative to it.</param>
/// <param name="targetOf">The page of an id with its name as it is written, or null.</param>
/// <param name="statisticOf">The statistic of an id, or null.</param>
/// <param name="reportedOn">The date of the article, for a number without one of its own.</param>
internal sealed class InlineText(
    Wording wording, string pagePath, Func<string, LinkTarget?> targetOf, Func<string, Statistic?> statisticOf, Func<Observation, EdtfDate?> reportedOn)
{
    /// <summary>A name that links show is cut off here: texts of many links to long claims would grow without bounds.</summary>
    public const int LongestName = 1_000;

    /// <summary>The text in the page's language; another language is marked with <c>lang</c>.</summary>
    public Html Render(LocalText text)
    {
        var (language, best) = text.Best(wording.Language);
        var html = Render(best.Value);
        return language == wording.Language ? html : new($"<span lang=\"{HtmlText.Encoded(language)}\">{html}</span>");
    }

    public Html Render(string text)
    {
        if (!InlineLinks.MayBeIn(text))
        {
            return HtmlText.Encode(text);
        }

        var html = new StringBuilder(text.Length + 64);
        var done = 0;
        foreach (var link in InlineLinks.In(text))
        {
            html.Append(HtmlText.Encoded(text[done..link.Span.Start])).Append(Render(link).Markup);
            done = link.Span.End;
        }

        return new(html.Append(HtmlText.Encoded(text[done..])).ToString());
    }

    /// <summary>The text without markup, for titles and descriptions: links print as their words.</summary>
    public string Plain(LocalText text) => Plain(text.Best(wording.Language).Text.Value);

    public string Plain(string text) => InlineLinks.MayBeIn(text) ? InlineLinks.Plain(text, WordsOf) : text;

    /// <summary>One link, as Markdown meets it.</summary>
    public Html Render(InlineLink link)
    {
        var observation = ObservationOf(link);
        var words = HtmlText.Encoded(WordsOf(link));
        if (link.Words is null && observation is not null)
        {
            words = new Tied(new(link.Id, statisticOf(link.Id)!.PartOf(observation), TieKeys.DatedValue), new(words)).ToString();
        }

        if (targetOf(link.Id) is not { } target)
        {
            return new(words);
        }

        var href = Href.Relative(pagePath, target.Path, observation?.Id?.Value);
        var language = link.Words is null && link.Part is null && target.Language is { } other && other != wording.Language
            ? $" lang=\"{HtmlText.Encoded(other)}\""
            : "";
        return new($"<a href=\"{HtmlText.Encoded(href.ToString())}\"{language}>{words}</a>");
    }

    /// <summary>"hơn 500 đầu đạn hạt nhân (tháng 10, 2023)": number, qualifier, unit and date.</summary>
    public string Value(Statistic statistic, Observation observation)
    {
        var unit = (observation.Unit ?? statistic.Unit).Best(wording.Language).Text.Value;
        var value = wording.Counted(observation.Qualifier?.Value, wording.Amount(observation.Lower, observation.Upper, unit));
        if (observation.AsOf is { } date)
        {
            return wording.Format("number.dated", ("value", value), ("date", wording.Date(date.Value)));
        }

        if (reportedOn(observation) is { } reported)
        {
            return wording.Format("number.dated", ("value", value), ("date", wording.ReportedOn(reported)));
        }

        return value;
    }

    /// <summary>What a link prints, without markup.</summary>
    public string WordsOf(InlineLink link) => WordsOf(link, NameIn);

    private string WordsOf(InlineLink link, Func<string, string> nameOf)
    {
        if (link.Words is { } words)
        {
            return words;
        }

        if (ObservationOf(link) is { } observation)
        {
            return Value(statisticOf(link.Id)!, observation);
        }

        return targetOf(link.Id) is { } target ? nameOf(target.Name) : link.Id;
    }

    // A name may hold links, to names that hold links again, and back: the second one prints them by their ids, and so it ends.
    private string NameIn(string name) => InlineLinks.Plain(name, link => WordsOf(link, inner => InlineLinks.Plain(inner, LongestName)), LongestName);

    private EdtfDate? DateOf(Observation observation) => observation.AsOf?.Value ?? reportedOn(observation);

    private Observation? ObservationOf(InlineLink link) =>
        link.Part is { } part && statisticOf(link.Id) is { } statistic ? ObservationChoice.Candidates(statistic, part, DateOf).FirstOrDefault() : null;
}
