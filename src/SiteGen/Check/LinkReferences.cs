using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>Checks <c>[[…]]</c> in every text of the editor's and in Markdown pages.</summary>
internal static class LinkReferences
{
    public static void Check(Project project, ReferenceResolver ids, CheckContext context, DiagnosticBag diagnostics)
    {
        var texts = FactTexts.Of(project.Site)
            .Concat(project.Facts.SelectMany(FactTexts.Of))
            .Concat(project.Articles.SelectMany(FactTexts.Of))
            .SelectMany(text => text.ByLanguage.Select(entry => entry.Text));
        foreach (var text in texts)
        {
            foreach (var link in InlineLinks.In(text.Value))
            {
                Check(link, () => PlaceWithin.Of(text, link.Span));
            }

            diagnostics.AddRange(InlineLinks.Open(text.Value).Select(open => ReferenceMessages.LinkNotClosed(PlaceWithin.Of(text, open))));
            diagnostics.AddRange(Half(text.Value).Select(span => ReferenceMessages.LinkOfOneBracket(PlaceWithin.Of(text, span), span.In(text.Value))));
        }

        foreach (var unit in project.Facts.OfType<Statistic>().SelectMany(UnitsOf).SelectMany(unit => unit.ByLanguage.Select(entry => entry.Text)))
        {
            diagnostics.AddRange(InlineLinks.In(unit.Value).Where(link => link.Part is not null)
                .Select(link => ReferenceMessages.NumberInUnit(PlaceWithin.Of(unit, link.Span))));
        }

        foreach (var page in project.Pages)
        {
            var start = page.BodyAt.Span.Start;
            diagnostics.AddRange(InlineLinks.Open(page.Body)
                .Select(open => ReferenceMessages.LinkNotClosed(new(page.File, new(start + open.Start, start + open.End)))));
            diagnostics.AddRange(Half(page.Body)
                .Select(half => ReferenceMessages.LinkOfOneBracket(new(page.File, new(start + half.Start, start + half.End)), half.In(page.Body))));
            foreach (var link in InlineLinks.In(page.Body))
            {
                Check(link, () => new(page.File, new(start + link.Span.Start, start + link.Span.End)));
            }
        }

        IEnumerable<TextSpan> Half(string text) => InlineLinks.Half(text).Where(half => ids.KindOf(half.Id) != Target.None).Select(half => half.Span);

        void Check(InlineLink link, Func<Place> at)
        {
            if (project.UnreadIds.Contains(link.Id))
            {
                return;
            }

            if (ids.KindOf(link.Id) == Target.None)
            {
                diagnostics.Add(ReferenceMessages.LinkToNothing(at(), link.Id, ids.Meant(link.Id, Target.Anything)));
            }
            else if (link.Part is { } part)
            {
                CheckNumber(link.Id, part, at, context, diagnostics);
            }
        }
    }

    private static IEnumerable<LocalText> UnitsOf(Statistic statistic) =>
        statistic.Observations.Select(observation => observation.Unit).OfType<LocalText>().Prepend(statistic.Unit);

    private static void CheckNumber(string id, string part, Func<Place> at, CheckContext context, DiagnosticBag diagnostics)
    {
        if (context.FactOf(id) is not Statistic statistic)
        {
            diagnostics.Add(ReferenceMessages.NumberOfNoStatistic(at(), id));
            return;
        }

        var candidates = ObservationChoice.Candidates(statistic, part, context.DateOf);
        if (candidates.Length != 1)
        {
            diagnostics.Add(candidates.IsEmpty
                ? ReferenceMessages.NoSuchNumber(at(), statistic, part)
                : ReferenceMessages.SeveralNumbers(at(), part, candidates));
        }
    }
}
