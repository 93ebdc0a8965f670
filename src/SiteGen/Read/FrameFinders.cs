using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>The finders of the words that frames are made of, made once for each language.</summary>
internal sealed class FrameFinders(Grammar grammar)
{
    private static readonly Dictionary<string, FrameFinders> ByLanguage =
        Grammar.All.ToDictionary(grammar => grammar.Language, grammar => new FrameFinders(grammar), StringComparer.Ordinal);

    public Grammar Grammar => grammar;

    public PhraseFinder<string> Verbs { get; } = PhraseFinder.Of(grammar.ReportingVerbs.Concat(grammar.Frames.NoReports));

    public PhraseFinder<string> Attributions { get; } = PhraseFinder.Of(grammar.Attributions.Concat(grammar.Frames.NoReports));

    public PhraseFinder<string> ShowVerbs { get; } = PhraseFinder.Of(grammar.ShowVerbs);

    public PhraseFinder<string> ObjectLeads { get; } = PhraseFinder.Of(grammar.Frames.ObjectLeads);

    public PhraseFinder<string> ObjectEnds { get; } = PhraseFinder.Of(grammar.Frames.ObjectEnds);

    public PhraseFinder<string> OwnWords { get; } = PhraseFinder.Of(grammar.Frames.OwnWords);

    public PhraseFinder<string> Quoting { get; } = PhraseFinder.Of(grammar.Frames.Quoting);

    public PhraseFinder<string> Adverbs { get; } = PhraseFinder.Of([.. grammar.Frames.Adverbs, .. grammar.Frames.Days, .. grammar.RelativeTimes.Keys]);

    public PhraseFinder<string> PhraseOpeners { get; } = PhraseFinder.Of(grammar.PhraseOpeners.Concat(grammar.Frames.Inverts ? grammar.Prepositions : []));

    public PhraseFinder<string> BodyKinds { get; } = PhraseFinder.Of(grammar.Frames.BodyKinds);

    /// <summary>Words with which somebody else's turn begins.</summary>
    public PhraseFinder<string> Turns { get; } = PhraseFinder.Of([.. grammar.Frames.Contrasts, .. grammar.OpenersBeforeNames]);

    public PhraseFinder<string> Times { get; } = PhraseFinder.Of([.. grammar.Frames.Days, .. grammar.RelativeTimes.Keys]);

    public PhraseFinder<string> LeadIns { get; } = PhraseFinder.Of(grammar.Frames.LeadIns);

    public PhraseFinder<string> DateLeads { get; } = PhraseFinder.Of(grammar.Frames.DateLeads);

    public PhraseFinder<string> Linkers { get; } = PhraseFinder.Of(grammar.Frames.Linkers);

    public PhraseFinder<string> Auxiliaries { get; } = PhraseFinder.Of(grammar.Frames.Auxiliaries);

    public PhraseFinder<string> Coordinators { get; } = PhraseFinder.Of(grammar.Frames.Coordinators);

    public PhraseFinder<string> Openers { get; } = PhraseFinder.Of(grammar.ClauseOpeners);

    public PhraseFinder<string> UnnamedHeads { get; } = PhraseFinder.Of(grammar.Frames.UnnamedHeads);

    public PhraseFinder<string> BodyNouns { get; } = PhraseFinder.Of(grammar.Frames.BodyNouns);

    public PhraseFinder<string> BeforeNames { get; } = PhraseFinder.Of(grammar.Frames.BodyNouns.Concat(grammar.Honorifics));

    public PhraseFinder<string> Honorifics { get; } = PhraseFinder.Of(grammar.Honorifics);

    public PhraseFinder<string> Pronouns { get; } = PhraseFinder.Of(grammar.Pronouns);

    public PhraseFinder<string> Documents { get; } = PhraseFinder.Of([.. grammar.Frames.Documents, .. grammar.ReportNouns]);

    public PhraseFinder<string> Negations { get; } = PhraseFinder.Of(grammar.Negations);

    public PhraseFinder<string> Comments { get; } = PhraseFinder.Of(grammar.Frames.Comments);

    public PhraseFinder<string> Asides { get; } = PhraseFinder.Of(grammar.Frames.Asides);

    public PhraseFinder<string> Complementizers { get; } = PhraseFinder.Of(grammar.Frames.Complementizers);

    public PhraseFinder<string> Indefinites { get; } = PhraseFinder.Of(grammar.Frames.Indefinites);

    public PhraseFinder<string> Agents { get; } = PhraseFinder.Of(grammar.Frames.Agents);

    public PhraseFinder<string> Contrasts { get; } = PhraseFinder.Of(grammar.Frames.Contrasts);

    public PhraseFinder<string> DayLeads { get; } = PhraseFinder.Of(grammar.Dates.DayLeads);

    public PhraseFinder<string> Attitudes { get; } = PhraseFinder.Of(grammar.Speech.Attitudes);

    /// <summary>What a description of somebody may have or lack without meaning anybody else.</summary>
    public PhraseFinder<string> FunctionWords { get; } =
        PhraseFinder.Of(
        [
            .. grammar.Frames.Indefinites, .. grammar.Frames.Linkers, .. grammar.Frames.Coordinators, .. grammar.Frames.NotBeforeVerb,
            .. grammar.Frames.BodyNouns,
            .. grammar.Honorifics,
        ]);

    /// <summary>Words, verbs of reporting aside, where somebody may be speaking: theo, rằng, a report, rumours, in her view.</summary>
    public PhraseFinder<string> SpeechSigns { get; } = PhraseFinder.Of(
        [.. grammar.Attributions, .. grammar.Speech.Signs, .. grammar.Speech.Opinions, .. grammar.ReportNouns, .. grammar.Frames.SpeechNouns]);

    public PhraseFinder<string> Modals { get; } = PhraseFinder.Of(grammar.Modals);

    public PhraseFinder<string> PlaceNouns { get; } = PhraseFinder.Of(grammar.PlaceNouns);

    public PhraseFinder<string> Purposes { get; } = PhraseFinder.Of(grammar.Frames.Purposes);

    public PhraseFinder<string> PersonSelves { get; } = PhraseFinder.Of(grammar.Speech.PersonSelves);

    public PhraseFinder<string> BodySelves { get; } = PhraseFinder.Of(grammar.Speech.BodySelves);

    public PhraseFinder<string> RelativePronouns { get; } = PhraseFinder.Of(grammar.Frames.RelativePronouns);

    public PhraseFinder<string> Passives { get; } = PhraseFinder.Of(grammar.Passives);

    public static FrameFinders For(Grammar grammar) => ByLanguage[grammar.Language];
}
