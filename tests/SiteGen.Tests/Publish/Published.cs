using System.Security.Cryptography;
using System.Text;
using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

/// <summary>Small sites, and what the command does with them once they are built.</summary>
internal static class Published
{
    public const string Site = "talks";

    public static readonly IReadOnlyDictionary<string, string> Old = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["404.html"] = "not here",
        ["data/facts.json"] = "{\"old\":1}",
        ["en/người dân.html"] = "old people",
        ["index.html"] = "old home",
        ["people/gone.html"] = "somebody",
        ["people/index.html"] = "old list",
        ["people/jane doe.html"] = "old Jane",
        ["style.css"] = "old style",
    };

    public static readonly IReadOnlyDictionary<string, string> New = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["404.html"] = "not here",
        ["claims/Tôn Hiểu Ba.html"] = "a new claim",
        ["data/facts.json"] = "{\"new\":2}",
        ["en/người dân.html"] = "new people",
        ["index.html"] = "new home, longer than the old one",
        ["people/index.html"] = "new list",
        ["people/jane doe.html"] = "new Jane",
        ["style.css"] = "new style",
    };

    public static IReadOnlyList<SiteFile> Files(IReadOnlyDictionary<string, string> site) => [.. site.Select(file => File(file.Key, file.Value))];

    public static SiteFile File(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, () => bytes);
    }

    public static IReadOnlyDictionary<string, string> With(this IReadOnlyDictionary<string, string> site, string path, string text) => new Dictionary<string, string>(site, StringComparer.Ordinal) { [path] = text };

    public static Task<Plan> PlanAsync(ITarget target, IReadOnlyDictionary<string, string> site, string name = Site) => Planner.PlanAsync(name, Files(site), target);

    /// <summary>As the command does; the answer is what was changed, null where nothing was.</summary>
    public static async Task<Plan?> ToAsync(ITarget target, IReadOnlyDictionary<string, string> site, string name = Site)
    {
        await using var opened = target;
        var plan = await PlanAsync(target, site, name);
        plan.RefuseToDeleteMany(target.Name);
        return await Publisher.PublishAsync(name, plan, target) ? plan : null;
    }
}
