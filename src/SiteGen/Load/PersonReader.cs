using SiteGen.Model;

namespace SiteGen.Load;

/// <summary><c>content/people/ID.yaml</c>.</summary>
internal static class PersonReader
{
    public static Schema<Person> Person { get; } = FactReader.File("a person", map => new Person
    {
        Id = map.Scope.Id,
        File = map.Scope.File,
        Added = map.Required("added", DateValue.Read),
        Name = map.Required("name", Values.LocalName),
        NativeName = map.Optional("native_name", Values.Name),
        Aliases = map.List("aliases", FactReader.AliasOrText),
        Side = map.Optional("side", Values.Id),
        Roles = map.List("roles", Role!.Read),
        Summary = map.Optional("summary", Values.LocalText),
        Image = map.Optional("image", FactReader.Picture.Read),
        Links = map.List("links", LinkOrUrl),
    });

    public static Schema<Role> Role { get; } = new("a role", map => new(
        map.Required("title", Values.LocalName),
        map.Optional("organization", Values.Id),
        map.Optional("from", DateValue.Read),
        map.Optional("to", DateValue.Read),
        map.RequiredList("evidence", FactReader.Evidence.Read),
        map.At));

    public static Schema<WebLink> WebLink { get; } = new("a link", map => new(map.Required("url", Values.Url), map.Optional("label", Values.LocalText)));

    public static WebLink? LinkOrUrl(YamlNode node, ReadingScope scope) =>
        node is YamlMap ? WebLink.Read(node, scope) : Values.Url(node, scope) is { } url ? new(url, null) : null;
}
