namespace SiteGen.Text;

/// <summary>A value and where it stands. Two of them are equal where their values are: a moved value is no other value.</summary>
internal sealed record Located<T>(T Value, Place At)
    where T : notnull
{
    public bool Equals(Located<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override int GetHashCode() => Value.GetHashCode();

    public override string ToString() => Value.ToString() ?? "";
}
