namespace SiteGen.Render.Templates;

/// <summary>What a template may do with a value.</summary>
internal enum ViewKind
{
    Text,
    Number,
    YesNo,

    /// <summary>Prints as it is: only code that encodes makes it.</summary>
    Html,

    /// <summary>As <see cref="Html"/>, in an element that names the fact.</summary>
    Tied,
    Address,
    WordKey,

    /// <summary>Has members.</summary>
    Thing,
    List,
}

/// <summary>The type of a value as a template sees it. Equal where templates can do the same with both.</summary>
internal sealed class ViewType : IEquatable<ViewType>
{
    private readonly Func<ViewRecord>? _record;

    private ViewType(ViewKind kind, Func<ViewRecord>? record = null, ViewType? item = null) => (Kind, _record, Item) = (kind, record, item);

    public static ViewType Text { get; } = new(ViewKind.Text);

    public static ViewType Number { get; } = new(ViewKind.Number);

    public static ViewType YesNo { get; } = new(ViewKind.YesNo);

    public static ViewType Html { get; } = new(ViewKind.Html);

    public static ViewType Tied { get; } = new(ViewKind.Tied);

    public static ViewType Address { get; } = new(ViewKind.Address);

    public static ViewType WordKey { get; } = new(ViewKind.WordKey);

    public ViewKind Kind { get; }

    /// <summary>What is in a list; null for everything else.</summary>
    public ViewType? Item { get; }

    /// <summary>The members of a thing; null for everything else.</summary>
    public ViewRecord? Record => _record?.Invoke();

    public bool IsHtml => Kind is ViewKind.Html or ViewKind.Tied;

    /// <summary>Whether it stands for itself in a page.</summary>
    public bool IsPrintable => Kind is ViewKind.Text or ViewKind.Number or ViewKind.Address || IsHtml;

    /// <param name="record">Is asked late: records lead to each other in circles.</param>
    public static ViewType Of(Func<ViewRecord> record) => new(ViewKind.Thing, record);

    public static ViewType ListOf(ViewType item) => new(ViewKind.List, item: item);

    public bool Equals(ViewType? other) => other is not null && Kind == other.Kind && Record == other.Record && Equals(Item, other.Item);

    public override bool Equals(object? obj) => Equals(obj as ViewType);

    public override int GetHashCode() => HashCode.Combine(Kind, Record?.Name, Item);

    /// <summary>In words for designers: "text", "list of Person".</summary>
    public override string ToString() => Kind switch
    {
        ViewKind.Text => "text",
        ViewKind.Number => "whole number",
        ViewKind.YesNo => "yes or no",
        ViewKind.Html => "finished HTML",
        ViewKind.Tied => "finished HTML, tied to its fact",
        ViewKind.Address => "address",
        ViewKind.WordKey => "key of an interface word",
        ViewKind.List => $"list of {Item}",
        _ => Record!.Name,
    };

    /// <summary>In words for a sentence: "this is …".</summary>
    public string Phrase => Kind switch
    {
        ViewKind.Number or ViewKind.WordKey or ViewKind.List => $"a {this}",
        ViewKind.Address => "an address",
        ViewKind.Thing => $"a thing with members ({this})",
        _ => ToString(),
    };
}

/// <summary>What templates may read of one record: its public properties, by their names in camelCase, in the order of the record.</summary>
/// <param name="name">As guides and messages call it: <c>Person</c> for <c>PersonView</c>.</param>
/// <param name="members">Is asked once, late.</param>
internal sealed class ViewRecord(string name, Func<IReadOnlyList<ViewMember>> members)
{
    private readonly Lazy<Dictionary<string, ViewMember>> _members = new(() => members().ToDictionary(member => member.Name, StringComparer.Ordinal));

    public string Name => name;

    public IReadOnlyCollection<ViewMember> Members => _members.Value.Values;

    public ViewMember? Member(string member) => _members.Value.GetValueOrDefault(member);
}

/// <summary>One member of a record, as templates name it.</summary>
/// <param name="MayBeMissing">Whether it may be null.</param>
/// <param name="Get">From the record to the member's value.</param>
internal sealed record ViewMember(string Name, ViewType Type, bool MayBeMissing, Func<object, object?> Get);
