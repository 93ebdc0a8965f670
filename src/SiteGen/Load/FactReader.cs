using SiteGen.Model;

namespace SiteGen.Load;

/// <summary>What every fact file has beside the keys of its kind: <c>added</c>, which each kind asks for, and the keys here.</summary>
internal static class FactReader
{
    public static Schema<Evidence> Evidence { get; } = new("a piece of evidence", map =>
    {
        var source = map.Optional("source", Values.Id) ?? map.Scope.DefaultSource;
        if (source is null)
        {
            map.Fail(SchemaMessages.NoSource(map.At));
        }

        return new Evidence
        {
            Source = source,
            Quote = map.Required("quote", Values.Exact),
            Prefix = map.Optional("prefix", Values.Exact),
            Suffix = map.Optional("suffix", Values.Exact),
            Reads = map.Optional("reads", ReadsReader.Read)?.Items ?? [],
            Translation = map.Optional("translation", Values.LocalText),
            Sic = map.Optional("sic", Sic!.Read),
            Note = map.Optional("note", Values.LocalText),
        };
    });

    public static Schema<Sic> Sic { get; } = new("a sic", map => new(map.Required("words", Values.Exact), map.Required("note", Values.LocalText)));

    public static Schema<Picture> Picture { get; } = new("a picture", map => new(
        map.Required("file", Values.Text),
        map.Required("alt", Values.LocalText),
        map.Required("credit", Values.LocalText),
        map.Required("license", Values.Text),
        map.Required("source", Values.Url)));

    public static Schema<Correction> Correction { get; } = new("a correction", map => new(
        map.Required("date", DateValue.Read),
        map.Required("was", Values.LocalText),
        map.Required("now", Values.LocalText),
        map.Required("why", Values.LocalText)));

    public static Schema<Accept> Accept { get; } = new("an accept", map => new(map.Required("rule", Values.Text), map.Required("why", Values.LocalText)));

    public static Schema<Alias> Alias { get; } = new("an alias", map => new(map.Required("name", Values.Name), map.Optional("note", Values.LocalText)));

    /// <summary>A spelling alone, or with a note.</summary>
    public static Alias? AliasOrText(YamlNode node, ReadingScope scope) =>
        node is YamlMap ? Alias.Read(node, scope) : Values.Name(node, scope) is { } name ? new(name, null) : null;

    /// <summary>A schema of a whole fact file: the keys of its kind and those of every kind.</summary>
    public static Schema<T> File<T>(string what, Func<MapReader, T> build)
        where T : Fact => new(what, map =>
        {
            // One that can't be read is told once, not again for each piece of evidence.
            map.Scope.DefaultSource = map.Optional("source", Values.Id) ?? (map.Has("source") ? new("", map.PlaceOf("source")) : null);
            Fact fact = build(map);
            return (T)(fact with
            {
                ReviewBy = map.Optional("review_by", DateValue.Read),
                Corrections = map.List("corrections", Correction.Read),
                FormerIds = map.List("former_ids", Values.NewId),
                Accepts = map.List("accept", Accept.Read),
            });
        });
}
