using SiteGen.Model;

namespace SiteGen.Render;

/// <summary>The fact that something shown is of, the part of the fact, and which of its fields.</summary>
/// <param name="Fact">The id of a fact or an article; empty for the site as a whole.</param>
/// <param name="Part">The id of an observation, <c>evidence-1</c>, <c>role-1</c>, <c>participant-1</c>,
/// <c>correction-1</c>, <c>line-7</c>; null for the fact itself.</param>
/// <param name="Key">One of <see cref="TieKeys"/>.</param>
internal readonly record struct Tie(string Fact, string? Part, string Key);

/// <summary>
/// What a page shows of a fact: finished HTML in an element that names fact, part and key, so that <c>sitegen verify</c> finds it in the built page again.
/// It prints with its element wherever a template puts it: no template can show the words alone.
/// </summary>
/// <param name="IsOfPage">Whether it is of the fact that the page is about, which the layout names once for all.</param>
internal readonly record struct Tied(Tie To, Html Words, bool IsOfPage = false)
{
    /// <summary>For building a larger piece of HTML.</summary>
    public Html Html => new(ToString());

    public static implicit operator Html(Tied tied) => tied.Html;

    /// <summary>For text of an SVG drawing, where HTML's elements are none: <see cref="Words"/> is text, and <c>tspan</c>.</summary>
    public Html InDrawing => new(In("tspan"));

    public override string ToString() => In("span");

    // Words that are one element already need no other around them.
    private string In(string element)
    {
        var fact = IsOfPage ? "" : $" data-fact=\"{HtmlText.Encoded(To.Fact)}\"";
        var part = To.Part is null ? "" : $" {HtmlText.Encoded(To.Part)}";
        var ties = $"{fact} data-key=\"{To.Key}{part}\"";
        if (IsOne("a"))
        {
            return $"<a{ties}{Words.Markup.AsSpan(2)}";
        }

        if (IsOne("time"))
        {
            return $"<time{ties}{Words.Markup.AsSpan(5)}";
        }

        return $"<{element}{ties}>{Words}</{element}>";
    }

    private bool IsOne(string element)
    {
        var (markup, end) = (Words.ToString(), $"</{element}>");
        return markup.StartsWith($"<{element}", StringComparison.Ordinal) && markup[element.Length + 1] is (' ' or '>')
            && markup.IndexOf(end, StringComparison.Ordinal) == markup.Length - end.Length;
    }
}

/// <summary>What of a fact a page shows, as <c>data-key</c> names it and <c>data/facts.json</c> gives it.</summary>
internal static class TieKeys
{
    /// <summary>Hedge, number and unit.</summary>
    public const string Value = "value";

    /// <summary>The same with its date, as <c>[[statistic#observation]]</c> prints it.</summary>
    public const string DatedValue = "dated-value";
    public const string AsOf = "as-of";

    /// <summary>When the article gave a number that its words give no date.</summary>
    public const string ReportedOn = "reported-on";
    public const string StatedOn = "stated-on";
    public const string Reporter = "reporter";
    public const string Quote = "quote";
    public const string Translation = "translation";
    public const string Speaker = "speaker";
    public const string SaidOn = "said-on";
    public const string Date = "date";
    public const string Place = "place";
    public const string Role = "role";
    public const string From = "from";
    public const string To = "to";
    public const string Published = "published";
    public const string Accessed = "accessed";

    /// <summary>Of a picture: who made it, and under which licence it is shown.</summary>
    public const string Credit = "credit";
    public const string License = "license";

    public const string Was = "was";
    public const string Now = "now";
    public const string Why = "why";

    /// <summary>A line of an article.</summary>
    public const string Words = "words";

    /// <summary>How many checks had this result.</summary>
    public static string Of(CheckResult result) => result switch
    {
        CheckResult.Agrees => "agree",
        CheckResult.Derived => "derived",
        CheckResult.Failed => "failed",
        CheckResult.Accepted => "accepted",
        _ => "open",
    };
}
