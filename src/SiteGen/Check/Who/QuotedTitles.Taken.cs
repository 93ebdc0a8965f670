using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Offices that a sentence says somebody takes or holds: "X has agreed to remain as chairman".</summary>
internal sealed partial class QuotedTitles
{
    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create(";:.“”\"");

    private static readonly GrammarFinder TakenOrHeld = new(grammar => [.. grammar.Titles.Takings, .. grammar.Titles.Holdings]);

    private static readonly GrammarFinder Unsure = new(grammar =>
        [.. grammar.PlainNegations, .. grammar.Negations, .. grammar.Modals, .. grammar.Suspicions, .. grammar.Conditions, .. grammar.ReportingVerbs]);

    private static readonly GrammarFinder Relating = new(grammar => [.. grammar.Relatives, .. grammar.Frames.Coordinators]);

    // "X has been appointed chairman", "X, a teacher who serves as the union’s president"
    private bool IsTakenBy(TextSpan name, TextSpan title)
    {
        TextSpan between = new(name.End, WithModifier(title).Start);
        var taking = TakenOrHeld.In(article.Text, between, grammar).LastOrDefault();
        if (taking.IsEmpty || between.Of(article.Text).IndexOfAny(Stops) >= 0 || MayHaveNone(between) || Unsure.In(article.Text, between, grammar).Any()
            || !IsOnlyOwner(new(taking.End, between.End)))
        {
            return false;
        }

        return IsSubject(new(between.Start, taking.Start));
    }

    // Nothing, "has", ", a teacher who"; not "’s brother" and not ", whose brother".
    private bool IsSubject(TextSpan before)
    {
        var words = before.Of(article.Text);
        var joined = Relating.In(article.Text, before, grammar).ToList();
        if (words is not [' ' or ',', ..])
        {
            return false;
        }

        return words[0] == ',' && SiteGen.Text.Words.In(article.Text, before).Any(word => char.IsLetter(article.Text[word.Start]))
            ? joined is [var last] && EndsAt(last, before)
            : joined is [] && words.TrimStart(", 0123456789").IndexOf(',') < 0;
    }

    private bool EndsAt(TextSpan last, TextSpan before) => new TextSpan(last.End, before.End).Of(article.Text).IsWhiteSpace();

    // "the", "the union’s", "Kelva’s"
    private bool IsOnlyOwner(TextSpan words)
    {
        var said = words.Of(article.Text).Trim();
        return said.IsEmpty || grammar.Titles.Articles.Concat(grammar.Owners).Contains(said.ToString(), StringComparer.OrdinalIgnoreCase)
            || (grammar.Frames.Inverts && said is [.., '\'' or '’', 's'] or [.., 's', '\'' or '’'] && said.IndexOf(',') < 0);
    }
}
