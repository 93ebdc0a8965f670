namespace SiteGen.Render.Templates;

/// <summary>
/// What the record of every page offers beside its own members, so that <c>{{ t "…" }}</c> knows the page's language. What templates may read of the
/// record, <c>ViewRecords</c> lists.
/// </summary>
internal interface IPageView
{
    /// <summary>No member for templates: the words come out through <c>{{ t "…" }}</c>.</summary>
    public Wording Wording { get; }

    /// <summary>No member for templates: how many lines of an article the page must show.</summary>
    public int Lines => 0;
}

/// <summary>
/// The key of an interface word that the code chooses and a template prints with <c>{{ t member }}</c>. The code's keys are given to <see
/// cref="WordingCheck"/>.
/// </summary>
internal readonly record struct WordKey(string Key)
{
    public override string ToString() => Key ?? "";
}
