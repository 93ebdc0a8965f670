using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace SiteGen.Render;

/// <summary>One member of a view, as templates name it.</summary>
/// <param name="MayBeMissing">Whether it may be null.</param>
internal sealed record ViewMember(string Name, Type Type, bool MayBeMissing);

/// <summary>What templates may use of the records that pages hand to them: public properties, by their names in camelCase.</summary>
internal static class ViewShape
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<ViewMember>> Known = new();

    /// <summary>In the order of the record; none where the type is no record of ours.</summary>
    public static ImmutableArray<ViewMember> MembersOf(Type type) => IsRecord(type) ? Known.GetOrAdd(type, Read) : [];

    /// <summary>What stands for itself in a page.</summary>
    public static bool IsPrintable(Type type) => type == typeof(string) || type == typeof(int) || type == typeof(long) || IsHtml(type) || type == typeof(Href);

    /// <summary>What prints as it is: only code that encodes makes it.</summary>
    public static bool IsHtml(Type type) => type == typeof(Html) || type == typeof(Tied);

    public static bool IsRecord(Type type) =>
        !IsPrintable(type) && type != typeof(WordKey) && !type.IsEnum && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;

    /// <summary>The type of a list's items, or null where it is no list. Of a dictionary, the type of its values.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string))
        {
            return null;
        }

        var interfaces = type.GetInterfaces().Append(type).Where(each => each.IsGenericType).ToList();
        return interfaces.Find(each => each.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))?.GetGenericArguments()[1]
            ?? interfaces.Find(each => each.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
    }

    public static bool IsDictionary(Type type) =>
        type.GetInterfaces().Append(type).Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));

    /// <summary>In words for designers: "text", "list of people".</summary>
    public static string Describe(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(int) || type == typeof(long) => "whole number",
        _ when type == typeof(bool) => "yes or no",
        _ when type == typeof(Html) => "finished HTML",
        _ when type == typeof(Tied) => "finished HTML, tied to its fact",
        _ when type == typeof(Href) => "address",
        _ when type == typeof(WordKey) => "key of an interface word",
        _ when ItemOf(type) is { } item => $"list of {Describe(item)}",
        _ => NameOf(type),
    };

    /// <summary>In words for a sentence: "this is …".</summary>
    public static string Phrase(Type type) => type switch
    {
        _ when type == typeof(int) || type == typeof(long) => "a whole number",
        _ when type == typeof(Href) => "an address",
        _ when type == typeof(WordKey) => "a key of an interface word",
        _ when IsRecord(type) => $"a thing with members ({NameOf(type)})",
        _ when ItemOf(type) is not null => $"a {Describe(type)}",
        _ => Describe(type),
    };

    /// <summary>A record's name without the ending that only code needs, e.g. <c>Person</c> for <c>PersonView</c>.</summary>
    public static string NameOf(Type type) => type.Name.EndsWith("View", StringComparison.Ordinal) && type.Name.Length > 4 ? type.Name[..^4] : type.Name;

    private static ImmutableArray<ViewMember> Read(Type type)
    {
        var nullability = new NullabilityInfoContext();
        return
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0 && property.PropertyType != typeof(Wording))
                .Select(property => new ViewMember(
                    JsonNamingPolicy.CamelCase.ConvertName(property.Name),
                    Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType,
                    nullability.Create(property).ReadState == NullabilityState.Nullable)),
        ];
    }
}
