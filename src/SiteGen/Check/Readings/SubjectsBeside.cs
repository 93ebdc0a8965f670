using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Names that only tell of something beside a number: whose office somebody holds, where something lies that is told of.</summary>
internal static class SubjectsBeside
{
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder Complementizers = new(grammar => grammar.Frames.Complementizers);
    private static readonly GrammarFinder Selves = new(grammar => grammar.Speech.SelfSubjects);
    private static readonly GrammarFinder Possessives = new(grammar => grammar.Possessives);
    private static readonly GrammarFinder Pointers = new(grammar => [.. grammar.Speech.Pointers, .. grammar.Numbers.Articles]);
    private static readonly GrammarFinder PlaceLeads = new(grammar => grammar.PlaceLeads);
    private static readonly GrammarFinder Openers = new(grammar => [.. grammar.Prepositions, .. grammar.Attributions, .. grammar.ClauseOpeners]);
    private static readonly GrammarFinder Offices = new(grammar => grammar.Frames.OfficeHeads);
    private static readonly GrammarFinder ClauseOpeners = new(grammar => grammar.ClauseOpeners);
    private static readonly GrammarFinder Attributions = new(grammar => grammar.Attributions);
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

    /// <summary>"Ruvia, the party of the former mayor Ro Tan 300 votes": a name that only says what the subject is, right behind its comma.</summary>
    public static bool DescribesSubject(string subject, Mention other, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        return grammar.Frames.Inverts
            && site.Sentence.Names.LastOrDefault(name => name.Ids.Contains(subject) && name.Span.End < other.Span.Start) is { } own
            && text.AsSpan(own.Span.End) is [',', ' ', ..]
            && Pointers.AtStart(text, new(own.Span.End, other.Span.Start), grammar) is { } lead && lead.Start == own.Span.End + 2
            && !text.AsSpan(lead.End, other.Span.Start - lead.End).ContainsAny(",;:()") && Possessives.In(text, new(lead.End, other.Span.Start), grammar).Any()
            && !site.Sentence.Numbers.Any(number => number.Span.Start > own.Span.End && number.Span.End < other.Span.Start);
    }

    /// <summary>"Ro Tan trúng cử Chủ tịch Hội Muối với 40 phiếu": the body only tells which office the person has.</summary>
    public static bool IsOfOffice(string subject, Mention body, NumberSite site, Grammar grammar)
    {
        var names = site.Sentence.Article.Read.Names;
        return names.IsPerson(subject) && !body.Ids.Any(names.IsPerson)
            && Offices.EndsBefore(site.Sentence.Text, body.Span.Start, site.Sentence.Span, grammar)
            && site.Sentence.Names.Any(name => name.Ids.Contains(subject) && name.Span.End < body.Span.Start);
    }

    /// <summary>"Kelva said it had 40 ships": who speaks goes on about itself.</summary>
    public static TextSpan? SpeakerAgain(string subject, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        if (!grammar.Frames.Inverts || site.Sources.LastOrDefault() is not { IsBehind: false, Speaker: NamedSpeaker speaker } frame)
        {
            return null;
        }

        var said = frame.Content;
        if (speaker.IsOpen || speaker.Names.Length != 1 || !speaker.Has(subject) || !site.Sentence.Span.Contains(said))
        {
            return null;
        }

        TextSpan before = new(said.Start, Math.Max(said.Start, site.Start));
        var start = Complementizers.AtStart(text, before, grammar)?.End ?? before.Start;
        if (Selves.AtStart(text, new(start, before.End), grammar) is not { } self || !string.IsNullOrWhiteSpace(text[start..self.Start])
            || !MayMean(speaker.Names[0], self.In(text), site, grammar))
        {
            return null;
        }

        TextSpan rest = new(self.End, before.End);
        var namesAnother = site.Sentence.Names.Any(name => before.Contains(name.Span)) || site.Sentence.Read.Unknown.Any(before.Contains);
        return namesAnother || ClauseOpeners.In(text, rest, grammar).Any() || Attributions.In(text, rest, grammar).Any() ? null : self;
    }

    // Somebody is never "it", a body neither "he" nor "she".
    private static bool MayMean(Mention speaker, string self, NumberSite site, Grammar grammar) =>
        (site.Sentence.Read.IsPerson(speaker) ? grammar.Speech.PersonSelves : grammar.Speech.BodySelves).Contains(self, StringComparer.OrdinalIgnoreCase);

    /// <summary>"Having surpassed Ruvia as the richest port, Kelva took 40": what the one does whom the next clause names.</summary>
    public static bool IsInParticiple(Mention carried, TextSpan clause, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        var first = Words.In(text, clause).FirstOrDefault();
        return grammar is { Frames.Inverts: true, ProgressiveEnding: { } ending } && !first.IsEmpty && first.Start < carried.Span.Start
            && first.Of(text).EndsWith(ending, StringComparison.Ordinal)
            && site.Sentence.Clauses.Any(next => next.Start >= clause.End && next.End <= site.Start && BeginsWithAnother(next));

        bool BeginsWithAnother(TextSpan main) => site.Sentence.Names.FirstOrDefault(name => main.Contains(name.Span)) is { } doer
            && !doer.Ids.Intersect(carried.Ids).Any()
            && !Words.In(text, new(main.Start, doer.Span.Start)).Any(word => Pointers.AtStart(text, word, grammar) is null);
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
