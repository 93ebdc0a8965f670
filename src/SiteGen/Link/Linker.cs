using SiteGen.Model;

namespace SiteGen.Link;

/// <summary>Makes the graph of a checked project. References that resolve to nothing are left out: Check has reported them.</summary>
internal static class Linker
{
    /// <param name="before">The graph before an edit: what is the same is kept.</param>
    public static Graph Link(Project project, Proof proof, Graph? before = null) => new(project, proof, before);
}
