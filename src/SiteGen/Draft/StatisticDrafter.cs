using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>One number of the chosen words as a statistic of its own: what is counted, whose it is, and a title of the article's words.</summary>
internal sealed class StatisticDrafter(Trial trial, ObservationDrafter number)
{
    private readonly (string Words, bool IsKnown)? _unit = number.Unit;
    private readonly string? _subject = number.Subjects.FirstOrDefault();

    private Grammar? Grammar => trial.Article.Grammar;

    private string Language => trial.Article.Article.Language.Value;

    public FactDraft Draft(string added, NewIds ids)
    {
        var yaml = new YamlDraft();
        var counted = Counted.ToList();
        var said = counted.Count > 0 ? null : number.Said;
        if (said is not null)
        {
            Texts.Ask(yaml, "title", "remark.statistic-title-words", trial, (Language, said));
        }
        else
        {
            Texts.Ask(yaml, "title", "remark.statistic-title", trial, [.. counted]);
        }

        yaml.Add("added", added);
        WriteSubject(yaml);
        WriteUnit(yaml);
        yaml.Map("observations", list => list.Item(item => number.Write(item)));
        var name = said ?? (_unit is { } unit ? $"{_subject} {unit.Words}" : trial.Chosen.Quote);
        return new(DraftKind.Statistic, yaml.ToString(), number.Words, ids.Of(name), []);
    }

    private void WriteSubject(YamlDraft yaml)
    {
        if (_subject is not null)
        {
            yaml.Add("subject", _subject);
            return;
        }

        var named = string.Join(", ", number.OpenSubjects);
        yaml.Ask("subject", trial.Remark("remark.subject") + (named.Length > 0 ? trial.Remark("remark.subject-named", ("ids", named)) : ""));
    }

    private void WriteUnit(YamlDraft yaml)
    {
        if (_unit is not { } unit)
        {
            Texts.Ask(yaml, "unit", "remark.unit-empty", trial);
            return;
        }

        Texts.Ask(yaml, "unit", unit.IsKnown ? "remark.unit" : "remark.unit-end", trial, (Language, unit.Words));
        yaml.Map("unit_words", list => list.Item(item => item.Text(unit.Words)));
    }

    // "Đầu đạn (Trung Quốc)", and in each language that has a word for the unit; nothing where the unit says only how it is measured.
    private IEnumerable<(string Language, string Text)> Counted
    {
        get
        {
            var entity = _subject is null ? null : trial.Context.FactOf(_subject) as Entity;
            if (_unit is not { Words: { Length: > 0 } unit } || IsMeasure(unit, isOfSomebody: entity is not null))
            {
                yield break;
            }

            foreach (var language in trial.Context.Project.Site.Languages.Select(language => language.Value).Append(Language).Distinct(StringComparer.Ordinal))
            {
                if ((language == Language ? unit : KnownTexts.Find(trial.Context.Project, unit, Language, language)) is { Length: > 0 } words)
                {
                    var counted = char.ToUpperInvariant(words[0]) + words[1..];
                    yield return (language, entity is null ? counted : $"{counted} ({entity.Name.Best(language).Text.Value})");
                }
            }
        }
    }

    // "USD" or "phần trăm" says nothing of what there is so much of; "people (Kelva)" does, "people" does not.
    private bool IsMeasure(string unit, bool isOfSomebody) =>
        MoneySigns.IsMoney(unit) || !unit.Any(char.IsLetter)
        || (Grammar is { } grammar && (grammar.Numbers.RelativeUnits.Contains(unit, StringComparer.OrdinalIgnoreCase)
            || (!isOfSomebody && grammar.Prose.Measures.Contains(unit, StringComparer.OrdinalIgnoreCase))));
}
