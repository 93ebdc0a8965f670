using SiteGen.Model;

namespace SiteGen.Load;

/// <summary><c>content/terms/ID.yaml</c>.</summary>
internal static class TermReader
{
    public static Schema<Term> Term { get; } = FactReader.File("a term", map => new Term
    {
        Id = map.Scope.Id,
        File = map.Scope.File,
        Added = map.Required("added", DateValue.Read),
        Name = map.Required("term", Values.LocalName),
        Definition = map.Optional("definition", Values.LocalText),
        Aliases = map.List("aliases", FactReader.AliasOrText),
        Evidence = map.List("evidence", FactReader.Evidence.Read),
    });
}
