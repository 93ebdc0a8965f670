using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Finds who is made to speak in a sentence. A heuristic: what rests on it refuses only a positive contradiction.</summary>
internal static class ReportingFrames
{
    /// <summary>The frames of one sentence in order, an outer one before those inside it.</summary>
    /// <param name="evidence">Whose readings of words name speakers too.</param>
    public static ImmutableArray<ReportingFrame> In(ArticleText article, TextSpan sentence, Evidence? evidence, CheckContext context) =>
        article.Grammar is { } grammar ? [.. new FrameReader(new(article, grammar, sentence, evidence, context)).Find()] : [];

    /// <summary>Where the article goes back to its own words after a speaker's, e.g. ", ám chỉ tới …"; empty where it does not.</summary>
    public static TextSpan AsideIn(string text, TextSpan sentence, Grammar grammar)
    {
        var aside = AsidesIn(text, sentence, grammar).FirstOrDefault();
        return aside.IsEmpty ? default : new(aside.Start, sentence.End);
    }

    /// <summary>The words with which the article goes back to its own, after a comma.</summary>
    public static IEnumerable<TextSpan> AsidesIn(string text, TextSpan within, Grammar grammar) =>
        FrameFinders.For(grammar).Asides.Find(text, within).Select(match => match.Span).Where(aside => text.AsSpan(0, aside.Start).TrimEnd() is [.., ',']);
}
