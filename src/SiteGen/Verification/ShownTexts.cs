using System.Text.Json;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Render.Data;

namespace SiteGen.Verification;

/// <summary>What a tied element must show.</summary>
/// <param name="DateTime">Of the <c>time</c> in it; null where it has none.</param>
internal sealed record Shown(string Text, string? DateTime = null)
{
    /// <summary>The number of a fact that a reader must see in it.</summary>
    public ShownValue? Value { get; init; }

    /// <summary>The date that a reader must see in it.</summary>
    public ShownDay? Day { get; init; }
}

/// <param name="Words">The part of the text that shows it, with its unit.</param>
/// <param name="Unit">Its own digits are no number.</param>
/// <param name="Numbers">Of a range, both.</param>
internal sealed record ShownValue(string Words, string Unit, IReadOnlyList<Figure> Numbers);

/// <param name="Words">The part of the text that shows it.</param>
internal sealed record ShownDay(string Words, EdtfDate Date);

/// <summary>Makes what pages must show anew, from the exact values of <c>data/facts.json</c> and the
/// patterns of each language; it never looks at a page.</summary>
internal sealed class ShownTexts(FactsData data)
{
    /// <summary>Null where there is no such fact, part or key.</summary>
    public Shown? Of(Tie tie, string language)
    {
        var wording = data.Wordings[language];
        if (tie.Fact.Length == 0)
        {
            return data.Checks?.Int(tie.Key) is >= 0 and var count ? new(wording.Number(count)) : null;
        }

        if (data.Articles.TryGetValue(tie.Fact, out var article))
        {
            return OfArticle(article, tie, wording);
        }

        if (!data.Facts.TryGetValue(tie.Fact, out var fact))
        {
            return null;
        }

        if (tie.Part is not { } name)
        {
            return OfFact(fact, tie.Key, wording);
        }

        if (tie.Key is TieKeys.Quote or TieKeys.Translation)
        {
            return data.Evidence.TryGetValue((tie.Fact, name), out var evidence) ? OfEvidence(evidence, tie.Key, wording) : null;
        }

        return data.Parts.TryGetValue((tie.Fact, name), out var part) ? OfPart(fact, part, tie.Key, wording) : null;
    }

    /// <summary>The number in <c>value</c>, <c>min</c> or <c>max</c>.</summary>
    public static Figure? Number(JsonElement observation, string name)
    {
        if (observation.String(name) is not { } digits || Figure.Parse(digits) is not { Ratio: null } number)
        {
            return null;
        }

        if (Enum.GetValues<RatioWord>().Where(word => FactsJson.WordOf(word) == observation.String("ratio")).ToList() is [var ratio])
        {
            return number with { Ratio = ratio };
        }

        return number;
    }

    /// <summary>The qualifier, or null where there is none.</summary>
    public static Qualifier? QualifierOf(JsonElement observation) =>
        observation.String("qualifier") is { } word && Enum.GetValues<Qualifier>().Where(one => FactsJson.WordOf(one) == word).ToList() is [var known]
            ? known
            : null;

    private static Shown? OfArticle(PublishedArticle article, Tie tie, Wording wording) => tie switch
    {
        { Part: null, Key: TieKeys.Published } => Date(article.Json, "published", wording),
        { Part: null, Key: TieKeys.Accessed } => Date(article.Json, "accessed", wording),
        { Part: { } part, Key: TieKeys.Words } => article.LineOf(part) is { } line ? new(line.Text.Trim()) : null,
        _ => null,
    };

    private Shown? OfFact(JsonElement fact, string key, Wording wording) => key switch
    {
        TieKeys.Speaker => Voice(fact, "speaker", wording),
        TieKeys.SaidOn => Date(fact, "said_on", wording),
        TieKeys.Date => Date(fact, "date", wording),
        TieKeys.Place => Text(fact, "place", wording),
        TieKeys.Credit => fact.Get("image") is { } image ? Text(image, "credit", wording) : null,
        TieKeys.License => fact.Get("image") is { } image && image.String("license") is { } license ? new(license) : null,
        _ => null,
    };

    private Shown? OfPart(JsonElement fact, JsonElement part, string key, Wording wording) => key switch
    {
        TieKeys.Value => Value(fact, part, wording),
        TieKeys.DatedValue => DatedValue(fact, part, wording),
        TieKeys.AsOf => Date(part, "as_of", wording),
        TieKeys.ReportedOn => ReportedOn(part, wording),
        TieKeys.StatedOn => Date(part, "stated_on", wording),
        TieKeys.Reporter => Voice(part, "reported_by", wording),
        TieKeys.Role => Text(part, "title", wording) ?? Text(part, "role", wording),
        TieKeys.Was or TieKeys.Now or TieKeys.Why => Text(part, key, wording),
        TieKeys.From => Date(part, "from", wording),
        TieKeys.To => Date(part, "to", wording),
        _ => null,
    };

    private static Shown? DatedValue(JsonElement statistic, JsonElement observation, Wording wording)
    {
        var date = Date(observation, "as_of", wording) ?? ReportedOn(observation, wording);
        if (Value(statistic, observation, wording) is not { } value)
        {
            return null;
        }

        if (date is null)
        {
            return value;
        }

        return value with { Text = wording.Format("number.dated", ("value", value.Text), ("date", date.Text)), Day = date.Day };
    }

    private static Shown? ReportedOn(JsonElement observation, Wording wording) =>
        Date(observation, "reported_on", wording) is { } date ? date with { Text = wording.Format("number.reported-on", ("date", date.Text)) } : null;

    private static Shown? OfEvidence(PublishedEvidence evidence, string key, Wording wording)
    {
        if (key == TieKeys.Translation)
        {
            return evidence.Json.String("translation", wording.Language) is { } translation ? new(translation) : null;
        }

        var slip = evidence.Json.String("sic", "words");
        var at = slip is null ? -1 : evidence.Quote.IndexOf(slip, StringComparison.Ordinal);
        return new(at < 0 ? evidence.Quote : evidence.Quote.Insert(at + slip!.Length, $" [{wording["evidence.sic"]}]"));
    }

    private static Shown? Value(JsonElement statistic, JsonElement observation, Wording wording)
    {
        var unit = observation.Best("unit", wording.Language) ?? statistic.Best("unit", wording.Language);
        var min = Number(observation, "value") ?? Number(observation, "min");
        var max = Number(observation, "value") ?? Number(observation, "max");
        if (unit is null || min is null || max is null)
        {
            return null;
        }

        var amount = wording.Amount(min, max, unit);
        var words = wording.Counted(QualifierOf(observation), amount);
        return new(words) { Value = new(words, unit, min.Value == max.Value ? [amount.Min] : [amount.Min, amount.Max]) };
    }

    private static Shown? Text(JsonElement owner, string name, Wording wording) => owner.Best(name, wording.Language) is { } text ? new(text) : null;

    private static Shown? Date(JsonElement owner, string name, Wording wording) =>
        owner.String(name) is { } text && EdtfDate.Parse(text) is { } date
            ? new(wording.Date(date), Wording.DateTimeAttribute(date)) { Day = new(wording.Date(date), date) }
            : null;

    private Shown? Voice(JsonElement owner, string name, Wording wording)
    {
        if (owner.Get(name) is not { } voice)
        {
            return null;
        }

        if (voice.Best("unnamed", wording.Language) is { } who)
        {
            return new(voice.String("of") is { } of ? wording.Format("voice.unnamed", ("who", who), ("of", data.NameOf(of, wording.Language))) : who);
        }

        var names = voice.Strings("ids").Select(id => data.NameOf(id, wording.Language)).ToList();
        if (names.Count == 0)
        {
            return new(wording["voice.article"]);
        }

        var last = names.Count > 1 ? wording["list.last"] : "";
        return new($"{string.Join(wording["list.separator"], names.SkipLast(1))}{last}{names[^1]}");
    }
}
