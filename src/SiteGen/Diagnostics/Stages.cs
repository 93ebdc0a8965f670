using System.Diagnostics;

namespace SiteGen.Diagnostics;

/// <summary>What the tool is doing, for whoever listens: <c>using var stage = Stages.Begin("reading
/// the files")</c>. Nobody listening, it costs nothing.</summary>
internal static class Stages
{
    public const string Found = "found";

    /// <summary>The name under which a listener finds the stages.</summary>
    public const string Name = "SiteGen";

    private static readonly ActivitySource Source = new(Name);

    /// <summary>Null where nobody listens. The stage ends when it is disposed of.</summary>
    public static Activity? Begin(string doing) => Source.StartActivity(doing);
}
