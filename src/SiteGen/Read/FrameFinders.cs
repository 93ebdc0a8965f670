using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>The finders of the words that frames are made of, made once for each language.</summary>
internal sealed class FrameFinders(Grammar grammar)
{
    private static readonly Dictionary<string, FrameFinders> ByLanguage =
        Grammar.All.ToDictionary(grammar => grammar.Language, grammar => new FrameFinders(grammar), StringComparer.Ordinal);

    public Grammar Grammar => grammar;

    public PhraseFinder<string> Verbs { get; } = PhraseFinder.OfGrammar(grammar.ReportingVerbs.Concat(grammar.Frames.NoReports));

    public PhraseFinder<string> Attributions { get; } = PhraseFinder.OfGrammar(grammar.Attributions.Concat(grammar.Frames.NoReports));

    public PhraseFinder<string> DatedVerbs { get; } = PhraseFinder.OfGrammar(grammar.Frames.DatedVerbs);

    public PhraseFinder<string> ShowVerbs { get; } = PhraseFinder.OfGrammar(grammar.ShowVerbs);

    public PhraseFinder<string> ObjectLeads { get; } = PhraseFinder.OfGrammar(grammar.Frames.ObjectLeads);

    public PhraseFinder<string> ObjectRoles { get; } = PhraseFinder.OfGrammar(grammar.Frames.ObjectRoles);

    public PhraseFinder<string> ObjectEnds { get; } = PhraseFinder.OfGrammar(grammar.Frames.ObjectEnds);

    public PhraseFinder<string> OwnWords { get; } = PhraseFinder.OfGrammar(grammar.Frames.OwnWords);

    public PhraseFinder<string> Quoting { get; } = PhraseFinder.OfGrammar(grammar.Frames.Quoting);

    public PhraseFinder<string> Acts { get; } = PhraseFinder.OfGrammar(grammar.Frames.Acts);

    public PhraseFinder<string> Publishings { get; } = PhraseFinder.OfGrammar(grammar.Frames.Publishings);

    public PhraseFinder<string> Citings { get; } = PhraseFinder.OfGrammar(grammar.Frames.Citings);

    public PhraseFinder<string> Adverbs { get; } = PhraseFinder.OfGrammar([.. grammar.Frames.Adverbs, .. grammar.Frames.Days, .. grammar.RelativeTimes.Keys]);

    public PhraseFinder<string> PhraseOpeners { get; } =
        PhraseFinder.OfGrammar(grammar.PhraseOpeners.Concat(grammar.Frames.Inverts ? grammar.Prepositions : []));

    public PhraseFinder<string> BodyKinds { get; } = PhraseFinder.OfGrammar(grammar.Frames.BodyKinds);

    /// <summary>Words with which somebody else's turn begins.</summary>
    public PhraseFinder<string> Turns { get; } = PhraseFinder.OfGrammar([.. grammar.Frames.Contrasts, .. grammar.OpenersBeforeNames]);

    public PhraseFinder<string> Times { get; } = PhraseFinder.OfGrammar([.. grammar.Frames.Days, .. grammar.RelativeTimes.Keys]);

    public PhraseFinder<string> LeadIns { get; } = PhraseFinder.OfGrammar(grammar.Frames.LeadIns);

    public PhraseFinder<string> DateLeads { get; } = PhraseFinder.OfGrammar(grammar.Frames.DateLeads);

    public PhraseFinder<string> Linkers { get; } = PhraseFinder.OfGrammar(grammar.Frames.Linkers);

    public PhraseFinder<string> Auxiliaries { get; } = PhraseFinder.OfGrammar(grammar.Frames.Auxiliaries);

    public PhraseFinder<string> Coordinators { get; } = PhraseFinder.OfGrammar(grammar.Frames.Coordinators);

    public PhraseFinder<string> Openers { get; } = PhraseFinder.OfGrammar(grammar.ClauseOpeners);

    public PhraseFinder<string> OfficeHeads { get; } = PhraseFinder.OfGrammar(grammar.Frames.OfficeHeads);

    public PhraseFinder<string> UnnamedHeads { get; } = PhraseFinder.OfGrammar(grammar.Frames.UnnamedHeads);

    public PhraseFinder<string> Kin { get; } = PhraseFinder.OfGrammar(grammar.Frames.Kin);

    public PhraseFinder<string> BodyNouns { get; } = PhraseFinder.OfGrammar(grammar.Frames.BodyNouns);

    public PhraseFinder<string> BeforeNames { get; } = PhraseFinder.OfGrammar(grammar.Frames.BodyNouns.Concat(grammar.Honorifics));

    public PhraseFinder<string> Honorifics { get; } = PhraseFinder.OfGrammar(grammar.Honorifics);

    public PhraseFinder<string> Pronouns { get; } = PhraseFinder.OfGrammar(grammar.Pronouns);

    public PhraseFinder<string> Documents { get; } = PhraseFinder.OfGrammar([.. grammar.Frames.Documents, .. grammar.ReportNouns]);

    public PhraseFinder<string> Negations { get; } = PhraseFinder.OfGrammar(grammar.Negations);

    public PhraseFinder<string> Comments { get; } = PhraseFinder.OfGrammar(grammar.Frames.Comments);

    public PhraseFinder<string> Asides { get; } = PhraseFinder.OfGrammar(grammar.Frames.Asides);

    public PhraseFinder<string> Complementizers { get; } = PhraseFinder.OfGrammar(grammar.Frames.Complementizers);

    public PhraseFinder<string> Indefinites { get; } = PhraseFinder.OfGrammar(grammar.Frames.Indefinites);

    public PhraseFinder<string> Agents { get; } = PhraseFinder.OfGrammar(grammar.Frames.Agents);

    public PhraseFinder<string> Contrasts { get; } = PhraseFinder.OfGrammar(grammar.Frames.Contrasts);

    public PhraseFinder<string> DayLeads { get; } = PhraseFinder.OfGrammar(grammar.Dates.DayLeads);

    public PhraseFinder<string> Attitudes { get; } = PhraseFinder.OfGrammar(grammar.Speech.Attitudes);

    /// <summary>What a description of somebody may have or lack without meaning anybody else.</summary>
    public PhraseFinder<string> FunctionWords { get; } =
        PhraseFinder.OfGrammar(
        [
            .. grammar.Frames.Indefinites, .. grammar.Frames.Linkers, .. grammar.Frames.Coordinators, .. grammar.Frames.NotBeforeVerb,
            .. grammar.Frames.BodyNouns,
            .. grammar.Honorifics,
        ]);

    /// <summary>Words, verbs of reporting aside, where somebody may be speaking: theo, rằng, a report, rumours, in her view.</summary>
    public PhraseFinder<string> SpeechSigns { get; } = PhraseFinder.OfGrammar(
        [.. grammar.Attributions, .. grammar.Speech.Signs, .. grammar.Speech.Opinions, .. grammar.ReportNouns, .. grammar.Frames.SpeechNouns]);

    public PhraseFinder<string> Modals { get; } = PhraseFinder.OfGrammar(grammar.Modals);

    public PhraseFinder<string> PlaceNouns { get; } = PhraseFinder.OfGrammar(grammar.PlaceNouns);

    public PhraseFinder<string> Purposes { get; } = PhraseFinder.OfGrammar(grammar.Frames.Purposes);

    public PhraseFinder<string> PersonSelves { get; } = PhraseFinder.OfGrammar(grammar.Speech.PersonSelves);

    public PhraseFinder<string> BodySelves { get; } = PhraseFinder.OfGrammar(grammar.Speech.BodySelves);

    public PhraseFinder<string> RelativePronouns { get; } = PhraseFinder.OfGrammar(grammar.Frames.RelativePronouns);

    public PhraseFinder<string> Passives { get; } = PhraseFinder.OfGrammar(grammar.Passives);

    public static FrameFinders For(Grammar grammar) => ByLanguage[grammar.Language];
}
