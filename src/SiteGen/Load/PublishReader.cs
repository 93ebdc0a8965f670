using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Load;

/// <summary><c>publish</c> in <c>content/site.yaml</c>: each target by its name, with the keys of its kind.</summary>
internal static class PublishReader
{
    private const string UsualRemote = "origin";
    private const string Kind = "kind";

    public static Schema<TargetSettings> Folder { get; } = new("a folder to publish to", map =>
    {
        ReadKind(map);
        return new FolderSettings(map.Required("path", TargetValues.Folder)?.Value ?? "");
    });

    public static Schema<TargetSettings> Git { get; } = new("a git branch to publish to", map =>
    {
        ReadKind(map);
        return new GitSettings(
            map.Required("branch", TargetValues.Branch)?.Value ?? "",
            map.Optional("remote", TargetValues.Remote)?.Value ?? UsualRemote,
            map.Optional("cname", TargetValues.Host)?.Value);
    });

    public static Schema<TargetSettings> Store { get; } = new("a store to publish to", map =>
    {
        ReadKind(map);
        return new StoreSettings(
            map.Required("bucket", TargetValues.StoreName)?.Value ?? "",
            map.Optional("endpoint", Values.BaseUrl)?.Value,
            map.Optional("region", TargetValues.StoreName)?.Value,
            map.Optional("prefix", TargetValues.Prefix)?.Value.TrimEnd('/') is { } prefix ? $"{prefix}/" : "",
            map.Optional("profile", Values.Text)?.Value,
            map.Optional("path_style", Values.YesNo)?.Value);
    });

    /// <summary>The schema of each kind.</summary>
    public static ImmutableArray<(TargetKind Kind, Schema<TargetSettings> Schema)> Kinds { get; } = [(TargetKind.Folder, Folder), (TargetKind.Git, Git),
        (TargetKind.S3, Store)];

    public static ListOf<TargetSettings>? Read(YamlNode node, ReadingScope scope)
    {
        if (node is not YamlMap { Entries.IsEmpty: false } map)
        {
            return Values.Refuse<ListOf<TargetSettings>>(scope, TargetMessages.NoTargets(node));
        }

        var targets = map.Entries.Select(entry =>
            Values.NewId(entry.Key, scope) is { } name && One(entry, scope) is { } target ? target with { Name = name.Value } : null).ToList();
        return targets.Contains(null) ? null : new([.. targets.OfType<TargetSettings>()]);
    }

    private static TargetSettings? One(YamlEntry entry, ReadingScope scope)
    {
        if (entry.Value is not YamlMap map)
        {
            return Values.Refuse<TargetSettings>(scope, TargetMessages.NoTarget(entry));
        }

        if (map.Find(Kind) is not { } kind)
        {
            return Values.Refuse<TargetSettings>(scope, TargetMessages.NoKind(entry.Key.At, EnumWords<TargetKind>.All));
        }

        return Values.Word<TargetKind>(kind.Value, scope) is { } word ? Kinds.First(each => each.Kind == word.Value).Schema.Read(map, scope) : null;
    }

    // It has led here: asked for once more, so that it counts as a key.
    private static void ReadKind(MapReader map) => map.Required(Kind, Values.Word<TargetKind>);
}
