using SiteGen.Model;

namespace SiteGen.Load;

/// <summary>Reads whose word something is: an id, a list of ids, <c>article</c>, or somebody unnamed.</summary>
internal static class VoiceReader
{
    public static Schema<UnnamedVoice> Unnamed { get; } = new("somebody unnamed", map => new(
        map.Required("unnamed", Values.LocalName),
        map.Optional("of", Values.Id),
        map.At));

    public static Voice? Read(YamlNode node, ReadingScope scope) => node switch
    {
        YamlMap => Unnamed.Read(node, scope),
        YamlScalar { Value: "article" } => new ArticleVoice(node.At),
        _ => Values.OneOrMoreIds(node, scope) is { } ids ? new NamedVoice(ids.Items, node.At) : null,
    };
}
