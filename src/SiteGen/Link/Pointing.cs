using SiteGen.Model;

namespace SiteGen.Link;

/// <summary>Facts by the ids that they point at, in their order, each once for an id.</summary>
internal sealed class Pointing<T>
    where T : Fact
{
    private readonly Dictionary<string, List<T>> _facts = new(StringComparer.Ordinal);

    public Pointing(IEnumerable<T> facts, Func<T, IEnumerable<string>> targets)
    {
        foreach (var fact in facts)
        {
            foreach (var id in targets(fact))
            {
                Add(id, fact);
            }
        }
    }

    /// <summary>What points at an id; none where nothing does.</summary>
    public IReadOnlyList<T> this[string id] => _facts.TryGetValue(id, out var facts) ? facts : [];

    private void Add(string id, T fact)
    {
        if (!_facts.TryGetValue(id, out var facts))
        {
            _facts[id] = [fact];
        }
        else if (!ReferenceEquals(facts[^1], fact))
        {
            facts.Add(fact);
        }
    }
}
