using SiteGen.Model;

namespace SiteGen.Load;

/// <summary><c>content/organizations/ID.yaml</c>. Being named in an article is evidence enough that a body exists.</summary>
internal static class OrganizationReader
{
    public static Schema<Organization> Organization { get; } = FactReader.File("an organization", map => new Organization
    {
        Id = map.Scope.Id,
        File = map.Scope.File,
        Added = map.Required("added", DateValue.Read),
        Name = map.Required("name", Values.LocalName),
        ShortName = map.Optional("short_name", Values.LocalName),
        Aliases = map.List("aliases", FactReader.AliasOrText),
        Type = map.Required("type", Values.Word<OrganizationType>),
        PartOf = map.Optional("part_of", Values.Id),
        Side = map.Optional("side", Values.Id),
        Summary = map.Optional("summary", Values.LocalText),
        Image = map.Optional("image", FactReader.Picture.Read),
        Evidence = map.List("evidence", FactReader.Evidence.Read),
    });
}
