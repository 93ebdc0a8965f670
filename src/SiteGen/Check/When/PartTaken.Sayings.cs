using System.Collections.Immutable;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Who is named in what somebody says of an event, or as who says it.</summary>
internal sealed partial class PartTaken
{
    private static readonly GrammarFinder DocumentNouns = new(grammar => [.. grammar.Frames.Documents, .. grammar.ReportNouns]);

    private static readonly GrammarFinder PastMarkers = new(grammar => grammar.PastEnding is null ? grammar.PastMarkers : []);

    // An English verb would have its subject there.
    private static readonly GrammarFinder OwnTimes = new(grammar => grammar.Frames.Inverts ? [] : grammar.Numbers.TimeShifts);

    private static readonly GrammarFinder DateLeads = new(grammar => [.. grammar.Frames.Complementizers, .. grammar.Frames.DateLeads, .. grammar.Prepositions]);

    private static readonly GrammarFinder OwnPronouns = new(grammar => grammar.Pronouns);

    private static readonly GrammarFinder Plans = new(grammar => grammar.Modals.Except(grammar.WeakModals).Concat(grammar.Expectations));

    // Of a saying those take part who speak, not those whom they speak of.
    private bool IsSaid(Standing one, string who)
    {
        foreach (var (speakers, words, content, addressed) in Sayings(one))
        {
            if (speakers.Any(id => IsOf(id, who)) || words.Contains(one.Name.Span))
            {
                return false;
            }

            // "X cho biết vừa bắt Y": what they tell is what they did.
            if (content.Contains(one.Name.Span)
                && one.Name.Span.Start > addressed
                && !IsOwnPlan(one, content)
                && (PastMarkers.AtStart(one.Quote.Article.Text, content, one.Grammar!) is null
                    || Partners.EndsBefore(one.Quote.Article.Text, one.Name.Span.Start, one.Quote.Span, one.Grammar!))
                    && (speakers.Any(TakesPart) || IsTitledSaying(one)))
            {
                return !Frames(one).Any(frame => frame.Speaker is NamedSpeaker speaker && speaker.Names.Any(name => name.Span == one.Name.Span));
            }
        }

        return false;
    }

    // "X cho biết dự kiến sẽ hội đàm với Y", "X cho biết kể từ khi mua lại Y …": they tell what they themselves do.
    private bool IsOwnPlan(Standing one, TextSpan content)
    {
        var text = one.Quote.Article.Text;
        return IsOwnDeed(one, content)
            || (happening.Status.Value == EventStatus.Planned && Plans.AtStart(text, content, one.Grammar!) is not null)
            || (OwnTimes.AtStart(text, content, one.Grammar!) is { } time && Words.In(text, new(time.End, content.End)).FirstOrDefault() is var next
                && !next.IsEmpty && char.IsLower(text[next.Start]) && !one.Quote.Mentions.Any(name => name.Span.Start == next.Start));
    }

    // "X said he met Y", "X said they had agreed to a meeting with Y": what they tell of themselves they did.
    private static bool IsOwnDeed(Standing one, TextSpan content)
    {
        var (text, grammar) = (one.Quote.Article.Text, one.Grammar!);
        var first = grammar.Frames.Inverts ? OwnPronouns.In(text, content, grammar).FirstOrDefault(word => char.IsLower(text[word.Start])) : default;
        if (first.IsEmpty)
        {
            return false;
        }

        // "said on Monday that he …"
        TextSpan before = new(content.Start, first.Start);
        var dates = Words.In(text, before).Any() ? one.Quote.Article.SentencesOver(first).SelectMany(sentence =>
            one.Quote.Article.DatesIn(sentence).Concat(one.Quote.Article.RelativeDaysIn(sentence))).ToList() : [];
        return Words.In(text, before).All(word => dates.Exists(date => date.Span.Overlaps(word))
            || DateLeads.In(text, before, grammar).Any(lead => lead.Contains(word)));
    }

    // "Theo X, …", "…, the X reported": X tells of it. A body that announces what it is to do itself is no source.
    private bool IsSource(Standing one, string who)
    {
        var frame = Frames(one).FirstOrDefault(frame => frame.Words.Contains(one.Name.Span));
        if (frame is null || frame.Kind == FrameKind.NoComment || (HasDocument(one, frame.Words) && (frame.Kind != FrameKind.Attribution
            || IsDated(one, frame.Words))))
        {
            return false;
        }

        var isTold = Others(who).Any(other => one.Quote.Mentions.Any(mention => mention.Ids.Contains(other) && !frame.Words.Contains(mention.Span)));
        return frame.Kind == FrameKind.Attribution
            ? frame.Speaker is NamedSpeaker || isTold
            : context.FactOf(who) is Organization { Type.Value: OrganizationType.Media } && (isTold || happening.Status.Value == EventStatus.Planned);
    }

    /// <summary>What somebody says, with whom they address: "X kêu gọi Y …" has Y take part.</summary>
    private static IEnumerable<(ImmutableArray<string> Speakers, TextSpan Words, TextSpan Content, int Addressed)> Sayings(Standing one)
    {
        var text = one.Quote.Article.Text;
        var sentence = one.Quote.Article.SentencesOver(one.Name.Span).First();
        foreach (var frame in Frames(one))
        {
            if (frame.Speaker is NamedSpeaker speaker)
            {
                var isDirected = PhraseFinder.For(one.Grammar!.DirectedVerbs).Find(text, frame.Words).Any(verb => verb.Span.End == frame.Words.End);
                var addressed = isDirected
                    ? one.Quote.Mentions.FirstOrDefault(name => name.Span.Start >= frame.Words.End)?.Span.Start ?? frame.Words.End
                    : frame.Words.Start;
                // An aside of the article's own is no part of it either.
                yield return ([.. speaker.Names.SelectMany(name => name.Ids)], frame.Words,
                    frame.Content.Start < frame.Words.Start ? frame.Content : new(frame.Content.Start, sentence.End), addressed);
            }
        }
    }

    private static ImmutableArray<ReportingFrame> Frames(Standing one) =>
        one.Quote.Article.FramesIn(one.Quote.Article.SentencesOver(one.Name.Span).First(), one.Quote.Evidence);

    // "Theo một báo cáo của X": the report may be what happened.
    private static bool HasDocument(Standing one, TextSpan words) => DocumentNouns.In(one.Quote.Article.Text, words, one.Grammar!).Any();

    private bool IsDated(Standing one, TextSpan words) =>
        one.Quote.Dates(happening.Date.Value, happening.Status.Value == EventStatus.Planned).Any(given => given.Date.Agreement is DatesAgree
            && words.Contains(given.Date.Words));

    // "Nhà Trắng tuyên bố …" as the event's title.
    private bool IsTitledSaying(Standing one) =>
        happening.Title.In(one.Quote.Language) is { } title
            && PhraseFinder.For(one.Grammar!.ReportingVerbs).Find(title.Value).Any()
            && Frames(one).Any(frame => frame.Kind == FrameKind.Verb && one.Quote.Span.Contains(frame.Words));

    private bool TakesPart(string id) => happening.Participants.Any(participant => participant.Who.Value == id);

    private IEnumerable<string> Others(string who) => happening.Participants.Select(participant => participant.Who.Value).Where(id => id != who);

    // Whoever speaks for a body lets it take part: one that is part of it, or who has an office there.
    private bool IsOf(string id, string whole) =>
        context.IsWithin(id, whole)
            || context.FactOf(id) is Person person && person.Roles.Any(role => role.Organization is { } body && context.IsWithin(body.Value, whole));
}
