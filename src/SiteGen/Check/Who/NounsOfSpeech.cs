using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Nouns for what somebody said, with whose they are: "Comments from Ro Tan that …". What follows may be theirs, whoever tells of it.</summary>
internal static class NounsOfSpeech
{
    private const int TitleWords = 8;

    private static readonly GrammarFinder Nouns = new(grammar => [.. grammar.Frames.SpeechNouns, .. grammar.Frames.Comments]);
    private static readonly GrammarFinder Leads = new(grammar => [.. grammar.Frames.Agents, .. grammar.Possessives, .. grammar.Partners]);

    public static bool AreOf(string id, SpokenPassage passage) =>
        (from sentence in passage.Sentences
         from name in passage.Article.MentionsIn(sentence, passage.Evidence)
         where name.Ids.Contains(id)
         from noun in Nouns.In(passage.Article.Text, new(sentence.Start, name.Span.Start), passage.Grammar)
         select LeadsTo(passage.Article.Text, new(noun.End, name.Span.Start), passage.Grammar))
        .Any(leads => leads);

    // Nothing but a title between: "from the Bank of Dorn governor Ro Tan".
    private static bool LeadsTo(string text, TextSpan between, Grammar grammar) =>
        Leads.AtStart(text, between, grammar) is not null && !between.Of(text).ContainsAny(",;:.")
        && Words.In(text, between).Take(TitleWords + 1).Count() <= TitleWords;
}
