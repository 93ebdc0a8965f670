using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Check;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>From chosen words of an article to the YAML of each fact that may rest on them.</summary>
internal static class Drafter
{
    private const int ShortWords = 7;

    /// <summary>Every kind of fact once, a number's kinds once for each number; the kind that the words look most like first.</summary>
    /// <param name="context">It is read only.</param>
    /// <param name="today">For <c>added</c>.</param>
    public static ImmutableArray<FactDraft> Of(Chosen chosen, CheckContext context, DateOnly today)
    {
        var trial = new Trial(chosen, context);
        var added = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (claim, happening, entity) = (new ClaimDrafter(trial), new EventDrafter(trial), new EntityDrafter(trial));
        var numbers = ObservationDrafter.All(trial).ToList();
        List<FactDraft> drafts = [];
        foreach (var number in numbers)
        {
            drafts.AddRange(OfNumber(number, trial, added));
        }

        drafts.Add(new(DraftKind.Claim, claim.Write(added), null, null, []));
        drafts.Add(new(DraftKind.Event, happening.Write(added), null, null, []));
        drafts.Add(Whole(DraftKind.Person, entity.Person(added)));
        drafts.Add(Whole(DraftKind.Organization, entity.Organization(added)));
        drafts.Add(Whole(DraftKind.Term, entity.Term(added)));
        drafts.Add(new(DraftKind.Evidence, new YamlDraft().Item(item => EvidenceDrafter.Write(item, trial)).ToString(), null, null, [.. trial.Names.SelectMany(name => name.Ids).Distinct(StringComparer.Ordinal)]));

        var best = Best(trial, numbers, claim, happening, entity);
        return [.. drafts.OrderBy(draft => draft.Kind != best)];
    }

    private static IEnumerable<FactDraft> OfNumber(ObservationDrafter number, Trial trial, string added)
    {
        var fitting = number.Fitting.ToList();
        if (!trial.Context.Project.Statistics.IsEmpty)
        {
            var item = new YamlDraft().Item(yaml => number.Write(yaml, fitting.FirstOrDefault()));
            yield return new(DraftKind.Observation, item.ToString(), number.Words, null, [.. fitting.Select(statistic => statistic.Id)]);
        }

        var unit = number.Unit;
        var yaml = new YamlDraft();
        Texts.Ask(yaml, "title", "what is counted, and whose it is", trial.Context);
        yaml.Add("added", added);
        _ = number.Subjects.FirstOrDefault() is { } subject ? yaml.Add("subject", subject) : yaml.Ask("subject", "the id of whom or what the number is about; a thing is a term");
        var language = trial.Article.Article.Language.Value;
        if (unit is { } words)
        {
            Texts.Ask(yaml, "unit", words.IsKnown ? "as readers see it" : "as readers see it; make sure where the article’s words for it end", trial.Context, (language, words.Words));
            yaml.Map("unit_words", list => list.Item(item => item.Text(words.Words)));
        }
        else
        {
            Texts.Ask(yaml, "unit", "what is counted: no words behind the number say it", trial.Context);
        }

        yaml.Map("observations", list => list.Item(item => number.Write(item, of: null)));
        yield return new(DraftKind.Statistic, yaml.ToString(), number.Words, null, []);
    }

    private static FactDraft Whole(DraftKind kind, (string Yaml, string? Name) draft) => new(kind, draft.Yaml, null, draft.Name is null ? null : Ids.Suggest(draft.Name), []);

    private static DraftKind Best(Trial trial, List<ObservationDrafter> numbers, ClaimDrafter claim, EventDrafter happening, EntityDrafter entity)
    {
        if (numbers.Count > 0)
        {
            return numbers.Exists(number => number.Fitting.Any()) ? DraftKind.Observation : DraftKind.Statistic;
        }

        if (Words.In(trial.Article.Text, trial.Chosen.Whole).Take(ShortWords).Count() < ShortWords)
        {
            return trial.Names.Any() ? DraftKind.Evidence : entity.Unknown().Any() ? DraftKind.Person : DraftKind.Term;
        }

        return claim.IsSaid || !happening.HasDate ? DraftKind.Claim : DraftKind.Event;
    }
}
