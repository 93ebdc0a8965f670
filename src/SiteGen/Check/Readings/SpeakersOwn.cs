using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>What somebody says without naming who does it is told of themselves: "Kelva cho biết sẽ bán 40 tàu".</summary>
internal static class SpeakersOwn
{
    private static readonly GrammarFinder Doing = new(grammar => grammar.Frames.OwnDoings);

    /// <summary>Who speaks, where what is said begins with no subject and goes on to the number without another name; null where that is not so.</summary>
    public static Mention? Of(NumberSite site, Grammar grammar)
    {
        if (site.Sources.LastOrDefault() is not { Kind: FrameKind.Verb, IsBehind: false, Speaker: NamedSpeaker { IsOpen: false, Names: [var speaker] } } frame)
        {
            return null;
        }

        TextSpan said = new(Math.Max(frame.Words.End, frame.Content.Start), Math.Max(frame.Words.End, site.Start));
        return Doing.AtStart(site.Sentence.Text, said, grammar) is { } first && site.Sentence.Text.AsSpan(said.Start, first.Start - said.Start).IsWhiteSpace()
            && !site.Sentence.Names.Any(name => said.Contains(name.Span)) && !site.Sentence.Read.Unknown.Any(said.Contains) ? speaker : null;
    }

    /// <summary>"Ro Tan (29 tuổi, giám đốc Kelva) lĩnh 16 năm": parentheses that end before the number say who is named before them.</summary>
    public static bool IsAside(TextSpan clause, string subject, NumberSite site) =>
        BracketBefore(clause.Start, site) is { IsEmpty: false } bracket
        && !site.Sentence.Names.Any(name => bracket.Contains(name.Span) && name.Ids.Contains(subject));

    /// <summary>The parentheses around <paramref name="at"/> that end before the number; empty where there are none.</summary>
    public static TextSpan BracketBefore(int at, NumberSite site)
    {
        var (text, start) = (site.Sentence.Text, site.Sentence.Span.Start);
        var open = at > start ? text.LastIndexOf('(', at, at - start + 1) : -1;
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        return close >= at && close < site.Start ? new(open, close) : default;
    }
}
