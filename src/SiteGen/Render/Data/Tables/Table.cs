using System.Collections.Immutable;

namespace SiteGen.Render.Data.Tables;

/// <summary>What a column may hold, as Table Schema calls it.</summary>
internal enum FieldType
{
    String,
    Number,
    Integer,
    Boolean,
}

/// <param name="Description">In English, for whoever reads <c>datapackage.json</c>.</param>
internal sealed record Field(string Name, FieldType Type, string Description);

/// <summary>A column whose values are the ids of another table.</summary>
/// <param name="Table">Null for the table itself.</param>
internal sealed record ForeignKey(string Field, string? Table);

/// <summary>One CSV file.</summary>
/// <param name="Key">The columns that tell its rows apart.</param>
/// <param name="Rows">In a stable order, each with a value for every field; null where it is not known.</param>
internal sealed record Table(
    string Name, string Description, ImmutableArray<Field> Fields, ImmutableArray<string> Key, ImmutableArray<ForeignKey> ForeignKeys,
        IEnumerable<IReadOnlyList<string?>> Rows)
{
    public string Path => PathOf(Name);

    public static string PathOf(string name) => $"data/{name}.csv";
}

/// <summary>A column, and how its value is read off the thing that a row is about.</summary>
internal sealed record Column<T>(Field Field, Func<T, string?> Value)
{
    public Column(string name, string description, Func<T, string?> value, FieldType type = FieldType.String)
        : this(new Field(name, type, description), value)
    {
    }
}
