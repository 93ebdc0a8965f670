using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Names that only tell of something beside a number: whose office somebody holds, where something lies that is told of.</summary>
internal static class SubjectsBeside
{
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder PlaceLeads = new(grammar => grammar.PlaceLeads);
    private static readonly GrammarFinder Openers = new(grammar => [.. grammar.Prepositions, .. grammar.Attributions, .. grammar.ClauseOpeners]);
    private static readonly GrammarFinder Modifiers = new(grammar => [.. grammar.Having, .. grammar.Companions]);

    /// <summary>"2.000 người bị thương trong trận động đất có tâm chấn ở Kelva": where that lies, and not whose the number is.</summary>
    public static bool IsInModifier(Mention own, NumberSite site, Grammar grammar)
    {
        var (text, start) = (site.Sentence.Text, site.Number.Span.End);
        if (own.Span.Start < start || !PlaceLeads.EndsBefore(text, own.Span.Start, site.Sentence.Span, grammar))
        {
            return false;
        }

        var lead = PlaceLeads.In(text, new(start, own.Span.Start), grammar).LastOrDefault();
        var modifier = Modifiers.In(text, new(start, Math.Max(start, lead.Start)), grammar).LastOrDefault();
        return !modifier.IsEmpty && Prepositions.In(text, new(start, modifier.Start), grammar).Any();
    }

    /// <summary>"Bà Lam, giáo sư tại Kelva, đếm 40 tàu": the body of an apposition to the name before it.</summary>
    public static bool IsInApposition(Mention carried, TextSpan clause, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        var before = site.Sentence.Clauses.LastOrDefault(other => other.End < clause.Start);
        var lead = Prepositions.In(text, new(clause.Start, carried.Span.Start), grammar).LastOrDefault();
        var last = Words.In(text, before).LastOrDefault();
        return !last.IsEmpty && !lead.IsEmpty && char.IsUpper(text[last.Start]) && text[clause.Start - 1] == ','
            && Openers.AtStart(text, before, grammar) is null
            && Openers.AtStart(text, clause, grammar) is null
            && Words.In(text, new(clause.Start, lead.Start)).ToList() is [_, ..] title && title.TrueForAll(word => char.IsLower(text[word.Start]))
            && !site.Sentence.Names.Any(name => name.Span == carried.Span && name.Ids.Any(site.Sentence.Article.Read.Names.IsPerson));
    }
}
