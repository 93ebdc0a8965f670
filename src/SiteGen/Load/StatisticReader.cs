using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary><c>content/statistics/ID.yaml</c>.</summary>
internal static class StatisticReader
{
    public static Schema<Statistic> Statistic { get; } = FactReader.File("a statistic", map => new Statistic
    {
        Id = map.Scope.Id,
        File = map.Scope.File,
        Added = map.Required("added", DateValue.Read),
        Title = map.Required("title", Values.LocalName),
        Subject = map.Required("subject", Values.Id),
        Unit = map.Required("unit", Values.LocalName),
        UnitWords = map.List("unit_words", Values.Name),
        Definition = map.Optional("definition", Values.LocalText),
        Report = map.Optional("report", Values.LocalText),
        Observations = WithOwnIds(map, map.RequiredList("observations", Observation!.Read)),
    });

    public static Schema<Observation> Observation { get; } = new("an observation", map =>
    {
        var (min, max) = ValueOrRange(map);
        var kind = map.Optional("kind", Values.Word<ObservationKind>) ?? new(ObservationKind.Reported, map.At);
        return new Observation
        {
            At = map.At,
            Id = map.Optional("id", Values.NewId),
            Min = Worth(min),
            Max = Worth(max),
            Lower = min?.Value!,
            Upper = max?.Value!,
            Qualifier = map.Optional("qualifier", Values.Word<Qualifier>),
            Kind = kind,
            AsOf = map.Optional("as_of", DateValue.Read),
            StatedOn = map.Optional("stated_on", DateValue.Read),
            ReportedBy = map.Optional("reported_by", VoiceReader.Read) ?? new ArticleVoice(map.At),
            Unit = map.Optional("unit", Values.LocalName),
            Rank = map.Optional("rank", Values.Word<Rank>),
            Note = map.Optional("note", Values.LocalText),
            Evidence = map.RequiredList("evidence", FactReader.Evidence.Read),
        };
    });

    public static Schema<NumberRange> Range { get; } = new("a range", map =>
    {
        var range = new NumberRange(map.Required("min", NumberValue.Read), map.Required("max", NumberValue.Read));
        if (range is { Min: { } min, Max: { } max } && !(min.Value.Value < max.Value.Value))
        {
            map.Fail(SchemaMessages.RangeRunsBackwards(min, max));
        }

        return range;
    });

    // What comes back where neither is given is thrown away with the observation.
    private static Located<Rational> Worth(Located<Figure>? number) => number is null ? null! : new(number.Value.Value, number.At);

    private static (Located<Figure>? Min, Located<Figure>? Max) ValueOrRange(MapReader map)
    {
        if (!map.Has("range"))
        {
            var value = map.Required("value", NumberValue.Read);
            map.Optional("range", Range.Read);
            return (value, value);
        }

        if (map.Has("value"))
        {
            map.Fail(SchemaMessages.ValueAndRange(map.PlaceOf("value"), map.PlaceOf("range")));
        }

        map.Optional("value", NumberValue.Read);
        return map.Optional("range", Range.Read) is { } range ? (range.Min, range.Max) : (null, null);
    }

    private static ImmutableArray<Observation> WithOwnIds(MapReader map, ImmutableArray<Observation> observations)
    {
        foreach (var same in observations
            .Select(observation => observation.Id)
            .OfType<Located<string>>()
            .GroupBy(id => id.Value)
            .Where(group => group.Count() > 1))
        {
            map.Fail(FileMessages.TwoWithOneId(same.Key, same.Last().At, same.First().At));
        }

        return observations;
    }
}

/// <summary>From and to, both included.</summary>
internal sealed record NumberRange(Located<Figure> Min, Located<Figure> Max);
