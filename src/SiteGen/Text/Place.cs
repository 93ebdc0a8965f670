namespace SiteGen.Text;

/// <summary>Where something stands: what a message points at.</summary>
internal readonly record struct Place(SourceText Source, TextSpan Span)
{
    /// <summary>The beginning of a file, for what is wrong with the file as a whole.</summary>
    public static Place StartOf(SourceText source) => new(source, default);

    public (int Line, int Column) Position => Source.PositionOf(Span.Start);

    /// <summary>The form that editors and terminals make a link of, e.g. <c>content/site.yaml:3:1</c>.</summary>
    public override string ToString() => $"{Printed.Path(Source.Path)}:{Position.Line}:{Position.Column}";
}
