using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>A portrait or logo, with what its licence asks to stand beside it.</summary>
/// <param name="Width">In pixels, as the file has it.</param>
/// <param name="Source">Where it was taken from.</param>
internal sealed record PictureView(Href File, string Alt, int Width, int Height, Tied Credit, Tied License, Href Source)
{
    /// <summary>Null where there is none, or it is one that Check has refused.</summary>
    public static PictureView? Of(PageContext page, Entity entity)
    {
        if (entity.Image is { } image
            && page.Graph.Project.StaticFiles.FirstOrDefault(file => file.Path == image.File.Value) is { } file
            && ImageSize.Of(file.Read()) is var (width, height)
            && Href.External(image.Source.Value) is { } source)
        {
            return new(
                page.ToPath(file.Path),
                page.Plain(image.Alt),
                width,
                height,
                page.Tie(entity.Id, null, TieKeys.Credit, page.Words(image.Credit)),
                page.Tie(entity.Id, null, TieKeys.License, HtmlText.Encode(image.License.Value)),
                source);
        }

        return null;
    }
}
