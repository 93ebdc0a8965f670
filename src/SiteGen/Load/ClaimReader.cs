using SiteGen.Model;

namespace SiteGen.Load;

/// <summary><c>content/claims/ID.yaml</c>.</summary>
internal static class ClaimReader
{
    public static Schema<Claim> Claim { get; } = FactReader.File("a claim", map => new Claim
    {
        Id = map.Scope.Id,
        File = map.Scope.File,
        Added = map.Required("added", DateValue.Read),
        Speaker = map.Required("speaker", VoiceReader.Read),
        Via = map.Optional("via", Values.OneOrMoreIds)?.Items ?? [],
        Speech = map.Required("speech", Values.Word<Speech>),
        Translated = map.Optional("translated", Values.YesNo)?.Value ?? false,
        Stance = map.Optional("stance", Values.Word<Stance>),
        SaidOn = map.Optional("said_on", DateValue.Read),
        Text = map.Required("text", Values.LocalText),
        About = map.Optional("about", Values.OneOrMoreIds)?.Items ?? [],
        Evidence = map.RequiredList("evidence", FactReader.Evidence.Read),
    });
}
