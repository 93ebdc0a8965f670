using SiteGen.Check.Texts;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Who comes into an office, and whom that replaces.</summary>
internal sealed partial class QuotedTitles
{
    private static readonly GrammarFinder Takings = new(grammar => grammar.Titles.Takings);
    private static readonly GrammarFinder Replacings = new(grammar => grammar.Titles.Replacings);
    private static readonly GrammarFinder Modals = new(grammar => grammar.Modals);
    private static readonly GrammarFinder Passives = new(grammar => grammar.Passives);

    // "X được bổ nhiệm giữ chức giám đốc Kelva, thay Y": the last name before the words, or the one before "được" where somebody appoints.
    private Mention? TakerOf(TextSpan title, Mention? after, TextSpan sentence)
    {
        var isBesideName = after is not null && IsJoined(title.End, after.Span.Start);
        if (isBesideName || !Takings.EndsBefore(article.Text, title.Start, sentence, grammar))
        {
            return null;
        }

        var before = People.Where(name => sentence.Contains(name.Span) && name.Span.End <= title.Start && !IsGloss(name)).ToList();
        if (before.Count == 0 || new TextSpan(before[^1].Span.End, title.Start).Of(article.Text).Contains(';'))
        {
            return null;
        }

        var isAppointed = before.Count > 1
            && Passives.In(article.Text, new(before[^2].Span.End, before[^1].Span.Start), grammar).Any()
            && !Passives.In(article.Text, new(before[^1].Span.End, title.Start), grammar).Any();
        var taker = isAppointed ? before[^2] : before[^1];
        return MayHaveNone(new(taker.Span.End, title.Start)) ? null : taker;
    }

    // "từ chối làm giám đốc", "thôi giữ chức giám đốc", "muốn làm giám đốc"
    private bool MayHaveNone(TextSpan between) =>
        MeaningFinder.StandingFor(Meaning.Negation, article.Text, between, grammar).Any() || Modals.In(article.Text, between, grammar).Any();

    private bool IsReplaced(TextSpan between) => Replacings.In(article.Text, between, grammar).Any();
}
