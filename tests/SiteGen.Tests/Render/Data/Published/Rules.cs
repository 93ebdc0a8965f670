using System.Collections;

namespace SiteGen.Tests.Render.Data.Published;

/// <summary>The rules of a published format, each as a sentence with the section that has it. A rule that no document breaks would prove nothing: each list is also held against one that breaks all of it.</summary>
internal sealed class Rules<T> : IEnumerable<string>
{
    private readonly List<(string Name, Func<T, bool> Holds)> _rules = [];

    public void Add(string name, Func<T, bool> holds) => _rules.Add((name, holds));

    public IEnumerable<string> BrokenBy(T document) => _rules.Where(rule => !rule.Holds(document)).Select(rule => rule.Name);

    public IEnumerable<string> HeldBy(T document) => _rules.Where(rule => rule.Holds(document)).Select(rule => rule.Name);

    public IEnumerator<string> GetEnumerator() => _rules.Select(rule => rule.Name).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
