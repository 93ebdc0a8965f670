using System.Collections.Immutable;
using SiteGen.Check.Quotes;
using SiteGen.Check.Readings;
using SiteGen.Check.When;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Whether a quote gives a person the whole title that the file does, and at which body.</summary>
internal static class RoleRules
{
    public static void Check(Person person, CheckContext context, CheckLog log)
    {
        foreach (var role in person.Roles)
        {
            var pieces = context.Found(role.Evidence).ToList();
            foreach (var (evidence, passage, article) in pieces)
            {
                var part = log.Of(evidence.Quote.At);
                ImmutableArray<Mention> bodies = [];
                ImmutableArray<Mention>? tied = null;
                TextSpan? form = null;
                if (article.Grammar is { } grammar && role.Title.In(grammar.Language) is { } title)
                {
                    var titles = new QuotedTitles(evidence, passage, article, grammar, context);
                    CheckTitle(person, title, titles, context, part);
                    var held = titles.Find(title.Value).Where(one => titles.Whole(one) == one && Holds(titles.HolderOf(one), person)).ToList();
                    bodies = [.. held.SelectMany(one => titles.BodiesOf(one))];
                    tied = [.. bodies, .. held.SelectMany(one => titles.TiedTo(one))];
                    form = FormOf(role, title, titles, context, part);
                }
                else
                {
                    part.Open(CheckKind.Role, role.Title.At, WhoNotes.RoleLanguage);
                }

                CheckOrganization(role, bodies, new(evidence, passage, article, pieces.Count > 1, form, tied), context, part);
            }

            if (role is { From: { } from, To: { } to } && to.Value.IsOverBefore(from.Value))
            {
                log.Finds(CheckKind.Role, WhoMessages.RoleEndsBefore(to, from));
                continue;
            }

            foreach (var date in new[] { role.From, role.To }.OfType<Located<EdtfDate>>())
            {
                CheckDate(date, role, context, log);
            }
        }
    }

    private static void CheckTitle(Person person, Located<string> title, QuotedTitles titles, CheckContext context, CheckLog log)
    {
        var holder = context.NameOf(person.Id);
        var found = titles.Find(title.Value);
        if (found.IsEmpty)
        {
            log.Finds(CheckKind.Role, WhoMessages.TitleNotInQuote(title, titles.QuoteAt, NearTitle(title.Value, titles.QuoteAt)));
        }
        else if (!titles.People.Any(name => name.Ids.Contains(person.Id)) && titles.InLongerName(person.Id) is { } longer)
        {
            log.Open(CheckKind.Role, title.At, WhoNotes.Unclear(titles.Words(longer)));
        }
        else if (!titles.People.Any(name => name.Ids.Contains(person.Id)))
        {
            log.Finds(CheckKind.Role, WhoMessages.HolderNotInQuote(title, holder, titles.QuoteAt));
        }
        else if (titles.People.FirstOrDefault(name => name is { IsReading: false, Ids.Length: > 1 } && name.Ids.Contains(person.Id)) is { } shared)
        {
            log.Finds(CheckKind.Role,
                WhoMessages.NameOfSeveral(title with { Value = person.Id }, titles.Words(shared.Span), shared.Ids, titles.At(shared.Span)));
        }
        else if (found.All(one => titles.Whole(one) != one))
        {
            log.Finds(CheckKind.Role, WhoMessages.TitleIsAPiece(title, titles.Words(titles.Whole(found[0])), titles.At(titles.Whole(found[0]))));
        }
        else if (found.FirstOrDefault(one =>
            titles.Whole(one) == one && !titles.IsModified(one) && Holds(titles.HolderOf(one), person)) is { IsEmpty: false } held)
        {
            log.Agrees(CheckKind.Role, title.At, WhoNotes.RoleRead(titles.Words(held), titles.Words(titles.HolderOf(held)!.Span)));
        }
        else if (found.FirstOrDefault(one =>
            titles.IsModified(one) && (titles.HolderOf(one) is null || Holds(titles.HolderOf(one), person))) is { IsEmpty: false } modified)
        {
            var whole = titles.WithModifier(modified);
            log.Finds(CheckKind.Role, WhoMessages.TitleUnderModifier(title, titles.Words(whole), titles.At(whole)));
        }
        else if (found.Select(one => (Title: one, Holder: titles.HolderOf(one))).FirstOrDefault(one => one.Holder is not null) is { Holder: { } other } of)
        {
            log.Finds(CheckKind.Role, WhoMessages.TitleOfAnother(title, holder, context.NamesOf([other]), titles.At(of.Title)));
        }
        else
        {
            log.Finds(CheckKind.Role, found.All(one => titles.IsApart(one, person.Id))
                ? WhoMessages.TitleOfSomebodyElse(title, holder, titles.At(found[0]))
                : WhoMessages.TitleApart(title, holder, titles.At(found[0])));
        }
    }

    private static Place? NearTitle(string title, Place quote) =>
        NearWords.To(title, new WordIndex(quote.Source.Text, quote.Span)) is { } near ? new(quote.Source, near.Span) : null;

    // The adjective of the role's body, or of another: then it is refused.
    private static TextSpan? FormOf(Role role, Located<string> title, QuotedTitles titles, CheckContext context, CheckLog log)
    {
        var found = titles.Find(title.Value);
        if (role.Organization is not { } body || found.IsEmpty)
        {
            return null;
        }

        var forms = found.SelectMany(titles.FormsIn).ToList();
        if (forms.Count > 0 && forms.TrueForAll(form => !context.IsWithin(form.Body.Id, body.Value) && !context.IsWithin(body.Value, form.Body.Id)))
        {
            log.Finds(CheckKind.Role, WhoMessages.BodyIsAnother(body, $"\"{context.NameOf(forms[0].Body.Id)}\"", titles.At(forms[0].Words)));
        }

        return forms.Count > 0 ? forms.Find(form => form.Body.Id == body.Value) is { Body: not null } own ? own.Words : forms[0].Words : null;
    }

    private static bool Holds(Mention? holder, Person person) => holder is not null && holder.Ids.Contains(person.Id);

    private static void CheckOrganization(Role role, ImmutableArray<Mention> bodies, RoleWords words, CheckContext context, CheckLog log)
    {
        if (role.Organization is not { } body)
        {
            return;
        }

        var article = words.Article;
        if (bodies.Length > 0 && !bodies.Any(named => named.Ids.Any(id => MayMean(id, role, article.Grammar, context))))
        {
            log.Finds(CheckKind.Role, WhoMessages.BodyIsAnother(body, context.NamesOf(bodies), new(article.Article.Words, bodies[0].Span)));
            return;
        }

        // "The company's manager, X": its name stands earlier in the paragraph.
        var quote = words.Passage.Whole;
        TextSpan within = new(article.ParagraphAt(quote.Start).Start, Math.Max(quote.End, article.SentencesOver(quote).Last().End));
        var names = article.MentionsIn(within, words.Evidence);
        if (bodies.IsEmpty && names.Any(name => name.Ids.Contains(body.Value))
            && OnlyReports(body.Value, words.Evidence, within, article, context) is { } report)
        {
            log.Finds(CheckKind.Role, WhoMessages.BodyReports(body, new(article.Article.Words, report)));
            return;
        }

        if (bodies.IsEmpty && words.Form is { } form)
        {
            if (NamedOtherwise.FormOf((Entity)context.FactOf(body.Value)!, form, article) is not null)
            {
                log.Agrees(CheckKind.Role, body.At, WhoNotes.RoleBodyRead(body.Value, form.In(article.Text)));
            }

            return;
        }

        // "The court sentenced the director X": a body elsewhere in the sentence employs nobody by that.
        var tied = words.Tied is { } tying ? names.RemoveAll(name => !tying.Any(other => other.Span == name.Span)
            && !name.Ids.Any(id => RoleBody.IsMinistryOf(role, id, article.Grammar!, context))) : names;
        if (tied.FirstOrDefault(name => name.Ids.Contains(body.Value)) is { } found)
        {
            log.Agrees(CheckKind.Role, body.At, WhoNotes.RoleBodyRead(body.Value, found.Span.In(article.Text)));
        }
        else if (tied.FirstOrDefault(name => name.Ids.Any(id => context.IsWithin(id, body.Value))) is { } part)
        {
            log.Agrees(CheckKind.Role, body.At, WhoNotes.RoleBodyPart(body.Value, part.Span.In(article.Text)));
        }
        else if (words.IsOneOfSeveral || RoleBody.IsOfField(role, article.Grammar, context)
            || RoleBody.IsNamedBefore(within.End, article, body.Value, context) || RoleBody.IsMeantBefore(within.End, article, body.Value, context)
            || (context.FactOf(body.Value) is Organization entity && NamedOtherwise.In(within, entity, article, words.Evidence) is not null))
        {
            log.Open(CheckKind.Role, body.At, WhoNotes.RoleBodyUnread(body.Value));
        }
        else
        {
            log.Finds(CheckKind.Role, WhoMessages.BodyNotNamed(body, new(article.Article.Words, quote)));
        }
    }

    // Where the title stands with a state, the ministry of its field is that state's.
    private static bool MayMean(string named, Role role, Grammar? grammar, CheckContext context)
    {
        var body = role.Organization!.Value;
        return context.IsWithin(named, body) || context.IsWithin(body, named)
            || (context.FactOf(named) is Organization { Type.Value: OrganizationType.State or OrganizationType.Government }
            && context.FactOf(body) is Organization { PartOf: null, Type.Value: not OrganizationType.State }
            && RoleBody.IsOfField(role, grammar, context));
    }

    // "Theo Tạp chí Phố Wall, …": an outlet that is named only as who reports employs nobody in these words.
    private static TextSpan? OnlyReports(string body, Evidence evidence, TextSpan within, ArticleText article, CheckContext context)
    {
        if (context.FactOf(body) is not Organization { Type.Value: OrganizationType.Media })
        {
            return null;
        }

        var frames = article.SentencesOver(within)
            .SelectMany(sentence => article.FramesIn(sentence, evidence))
            .Where(frame => frame.Speaker is NamedSpeaker speaker && speaker.Has(body))
            .ToList();
        return frames.Count > 0 && article.MentionsIn(within, evidence).Where(name => name.Ids.Contains(body))
            .All(name => frames.Exists(frame => frame.Words.Contains(name.Span))) ? frames[0].Words : null;
    }

    // Since when and until when somebody serves is said by the article or not at all.
    private static void CheckDate(Located<EdtfDate> date, Role role, CheckContext context, CheckLog log)
    {
        var found = context.Found(role.Evidence).ToList();
        var given = found.SelectMany(piece => piece.Article.SentencesOver(piece.Passage.Whole)
            .SelectMany(sentence => ComparedDate.In(piece.Article, sentence, piece.Evidence, date.Value, planned: false))
            .Select(read => (piece.Article, Read: read))).ToList();
        if (given.Find(one => one.Read.Agreement is DatesAgree) is { Article: not null, Read.Agreement: DatesAgree how } agreeing)
        {
            log.Agrees(CheckKind.Role, date.At, DateNotes.Read(agreeing.Read.Words.In(agreeing.Article.Text), how));
        }
        else if (found.TrueForAll(piece => piece.Article.Grammar is null))
        {
            log.Open(CheckKind.Role, date.At, WhoNotes.RoleDatesUnread);
        }
        else if (found is [var (_, passage, article), ..])
        {
            log.Finds(CheckKind.Role, WhoMessages.DateOfRoleNotGiven(date, new(article.Article.Words, passage.Whole)));
        }
    }

    private sealed record RoleWords(Evidence Evidence, Passage Passage, ArticleText Article, bool IsOneOfSeveral, TextSpan? Form,
        ImmutableArray<Mention>? Tied);
}
