using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Model;

/// <summary>What the ledger says of one check, in no language yet: <c>content/ui</c> words each key under <c>check</c>, e.g. <c>check.value-read</c>.</summary>
/// <param name="Values">Fill the <c>{names}</c> of the words.</param>
internal sealed record LedgerNote(NoteKey Key, params ImmutableArray<(string Name, NoteValue Value)> Values)
{
    /// <summary>Whether it tells of a rule by which something follows, and not of words that give it.</summary>
    public bool IsDerived =>
        Key.IsDerived()
        || (Key is NoteKey.DateBeside or NoteKey.DateStated && Values.Any(value => value.Value is NoteValue.Notes { Items: [{ IsDerived: true }] }));

    /// <summary>Two notes are equal where they say the same.</summary>
    public bool Equals(LedgerNote? other) => other is not null && Key == other.Key && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Key, Values.Length);
}

/// <summary>A value inside a note; each language writes it in its own way.</summary>
internal abstract record NoteValue
{
    /// <summary>Words of an article, as they stand there.</summary>
    public sealed record Words(string Text) : NoteValue;

    /// <summary>What is alike in all languages: a line, a path, a code.</summary>
    public sealed record Plain(string Text) : NoteValue;

    public sealed record Number(Figure Value) : NoteValue;

    public sealed record Date(EdtfDate Value) : NoteValue;

    /// <summary>The name of a fact.</summary>
    public sealed record Name(string Id) : NoteValue;

    /// <summary>A language, by its BCP 47 tag.</summary>
    public sealed record Language(string Tag) : NoteValue;

    /// <summary>Notes inside a note, joined as a list.</summary>
    public sealed record Notes(ImmutableArray<LedgerNote> Items) : NoteValue
    {
        public bool Equals(Notes? other) => other is not null && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => Items.Length;
    }

    public static implicit operator NoteValue(string text) => new Words(text);

    public static implicit operator NoteValue(Rational value) => new Number(Figure.Of(value));

    public static implicit operator NoteValue(Figure value) => new Number(value);

    public static implicit operator NoteValue(EdtfDate value) => new Date(value);

    public static implicit operator NoteValue(int number) => new Plain(number.ToString(CultureInfo.InvariantCulture));

    public static implicit operator NoteValue(LedgerNote note) => new Notes([note]);
}
