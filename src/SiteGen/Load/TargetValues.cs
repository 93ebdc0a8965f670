using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Readers of what names a place to publish to.</summary>
internal static partial class TargetValues
{
    public const string BranchPattern = "^[A-Za-z0-9_]([A-Za-z0-9_-]|[./][A-Za-z0-9_-])*$";
    public const string HostPattern = @"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$";
    public const string StoreNamePattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
    public const string RemotePattern = @"^[^\s-][^\u0000-\u001f]*$";

    private static readonly string[] Sources = ["content", "seeds", "templates"];

    public static Located<string>? Folder(YamlNode node, ReadingScope scope) => Values.Exact(node, scope) switch
    {
        null => null,
        var path when ObjectionTo(path.Value) is { } objection => Values.Refuse<Located<string>>(scope, TargetMessages.NoFolder(path, objection)),
        var path => path,
    };

    public static Located<string>? Branch(YamlNode node, ReadingScope scope) => Values.Text(node, scope) switch
    {
        null => null,
        var name when BranchName().IsMatch(name.Value) && !name.Value.Split('/').Any(part => part.EndsWith(".lock", StringComparison.Ordinal)) => name,
        var other => Values.Refuse<Located<string>>(scope, TargetMessages.NoBranch(other)),
    };

    /// <summary>A name or an address; never what a program would take for an option.</summary>
    public static Located<string>? Remote(YamlNode node, ReadingScope scope) => Values.Text(node, scope) switch
    {
        null => null,
        var remote when RemoteName().IsMatch(remote.Value) => remote,
        var other => Values.Refuse<Located<string>>(scope, TargetMessages.NoRemote(other)),
    };

    public static Located<string>? Host(YamlNode node, ReadingScope scope) => Values.Text(node, scope) switch
    {
        null => null,
        var host when HostName().IsMatch(host.Value) => host,
        var other => Values.Refuse<Located<string>>(scope, TargetMessages.NoHost(other)),
    };

    /// <summary>Of a bucket or a region.</summary>
    public static Located<string>? StoreName(YamlNode node, ReadingScope scope) => Values.Text(node, scope) switch
    {
        null => null,
        var name when NameInStore().IsMatch(name.Value) => name,
        var other => Values.Refuse<Located<string>>(scope, TargetMessages.NoStoreName(other)),
    };

    public static Located<string>? Prefix(YamlNode node, ReadingScope scope) => Values.Text(node, scope) switch
    {
        null => null,
        var prefix when PortablePath.Objection(WithoutLastSlash(prefix.Value)) is { } objection =>
            Values.Refuse<Located<string>>(scope, TargetMessages.NoPrefix(prefix, objection)),
        var prefix => prefix,
    };

    private static string WithoutLastSlash(string prefix) => prefix is [.. var before, '/'] ? before : prefix;

    // By its words alone; where it really leads is seen when the site is published.
    private static string? ObjectionTo(string path)
    {
        if (Path.IsPathRooted(path))
        {
            return null;
        }

        List<string> steps = [];
        foreach (var step in path.Split('/', '\\').Where(step => step is not ("" or ".")))
        {
            if (step == ".." && steps is [.., not ".."])
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else
            {
                steps.Add(step);
            }
        }

        return steps switch
        {
            [] => "this is the folder of the project itself",
            [var first, ..] when Sources.Contains(first) => $"{first}/ holds what the site is made of",
            ["_site", ..] => "_site/ is where `sitegen build` writes",
            _ when steps.TrueForAll(step => step == "..") => "the project lies in it",
            _ => null,
        };
    }

    [GeneratedRegex(BranchPattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BranchName();

    [GeneratedRegex(HostPattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HostName();

    [GeneratedRegex(StoreNamePattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NameInStore();

    [GeneratedRegex(RemotePattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RemoteName();
}
