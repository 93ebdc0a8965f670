using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>What is wrong with a target of <c>publish</c>.</summary>
internal static class TargetMessages
{
    private const string Code = "SG034";

    public static Diagnostic NoTargets(YamlNode node) =>
        Diagnostic.Error("SG023", SchemaMessages.FirstLine(node.At), "`publish` names each target, and these are no such lines", "",
            "write a name, and below it, further in, `kind: folder`, `kind: git` or `kind: s3` with its keys");

    public static Diagnostic NoTarget(YamlEntry entry) => Diagnostic.Error(
        "SG023", SchemaMessages.FirstLine(entry.Value.At), $"the target `{entry.Key.Value}` has no keys", "",
        "write below its name, further in, `kind: folder`, `kind: git` or `kind: s3` with its keys");

    public static Diagnostic NoKind(Place at, IEnumerable<string> kinds) => Diagnostic.Error(
        "SG021", at, "`kind` is missing: a target of `publish` must have it", "",
        $"add a line below, further in: {string.Join(" or ", kinds.Select(kind => $"`kind: {kind}`"))}");

    public static Diagnostic NoFolder(Located<string> path, string objection) => Diagnostic.Error(Code, path.At,
        $"the site cannot be published to `{path.Value}`: {objection}", "", "name a folder outside of the project, or another one in it");

    public static Diagnostic NoBranch(Located<string> name) => Diagnostic.Error(Code, name.At, $"`{name.Value}` cannot be the name of a branch", "",
        "write letters, digits, - and _, with single dots and slashes between them, e.g. gh-pages");

    public static Diagnostic NoRemote(Located<string> name) => Diagnostic.Error(Code, name.At, $"`{name.Value}` is no remote", "",
        "write the name that `git remote` shows, e.g. origin, or the address of a repository");

    public static Diagnostic NoHost(Located<string> name) => Diagnostic.Error(Code, name.At, $"`{name.Value}` is no name of a host", "",
        "write it in small letters, without https:// and folders, e.g. facts.example.org");

    public static Diagnostic NoStoreName(Located<string> name) => Diagnostic.Error(Code, name.At, $"`{name.Value}` cannot be the name of a bucket or a region",
        "", "write letters, digits, dots and hyphens, e.g. my-facts or eu-central-1");

    public static Diagnostic NoPrefix(Located<string> prefix, string objection) =>
        Diagnostic.Error(Code, prefix.At, $"`{prefix.Value}` cannot stand before the paths of a site: {objection}", "",
            "write folders with slashes between them and none before them, e.g. sheets/talks");
}
