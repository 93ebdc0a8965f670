using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>"The large study, published on Monday, found that …, Kelva Daily reports": the study speaks, and who reports it stands in <c>via</c>.</summary>
internal static class PassedOnStudies
{
    private static readonly GrammarFinder Documents = new(grammar => [.. grammar.Frames.Documents, .. grammar.ReportNouns]);
    private static readonly GrammarFinder Findings = new(grammar => grammar.ShowVerbs);

    /// <summary>The study's words where only outlets of <c>via</c> are read to speak in the passage; null where the words show no such study.</summary>
    public static TextSpan? In(UnnamedVoice voice, ImmutableArray<Located<string>> via, SpokenPassage passage)
    {
        var isPassedOn = via.Length > 0 && passage.Frames.Length > 0 && passage.Frames.All(frame =>
            frame.IsBehind && frame.Speaker is NamedSpeaker outlet && via.Any(one => outlet.Has(one.Value)));
        if (isPassedOn && voice.Text.In(passage.Grammar.Language) is { } text
            && Documents.In(text.Value, TextSpan.Whole(text.Value), passage.Grammar).Any())
        {
            return passage.Sentences.SelectMany(sentence => PhraseFinder.Of(text.Value).Find(passage.Article.Text, sentence)
                .Where(match => IsFollowed(match.Span, sentence, passage)).Select(match => (TextSpan?)match.Span)).FirstOrDefault();
        }

        return null;
    }

    private static bool IsFollowed(TextSpan study, TextSpan sentence, SpokenPassage passage) =>
        Findings.In(passage.Article.Text, new(study.End, sentence.End), passage.Grammar)
            .Any(verb => !passage.Frames.Any(frame => frame.Words.Overlaps(verb)));
}
