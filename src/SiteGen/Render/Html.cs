namespace SiteGen.Render;

/// <summary>Finished HTML, which a template prints as it is; every other value is escaped. Only code that encodes for HTML makes one.</summary>
internal readonly record struct Html(string Markup)
{
    public override string ToString() => Markup ?? "";
}
