using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Check.Accounts;

/// <summary>A picture of a person or body is a file of <c>content/static</c> whose size can be read; that
/// it has a licence and a credit the loader asks for.</summary>
internal static class PictureRule
{
    // Twice the pixels that the guide asks for, which sharp screens show.
    private const int MostPixels = 1600;

    public static IEnumerable<Diagnostic> Check(Entity entity, Project project)
    {
        if (entity.Image is not { } image)
        {
            yield break;
        }

        if (project.StaticFiles.FirstOrDefault(file => file.Path == image.File.Value) is not { } file)
        {
            yield return AccountMessages.NoPicture(image.File, "it is not in content/static");
        }
        else if (ImageSize.Of(file.Read()) is not var (width, height))
        {
            yield return AccountMessages.NoPicture(image.File, "it is no PNG, JPEG, GIF, WebP or SVG with a size");
        }
        else if (Math.Max(width, height) > MostPixels && !IsDrawing(file.Path))
        {
            yield return AccountMessages.LargePicture(image.File, width, height, MostPixels);
        }
    }

    // The size of a drawing says nothing of its bytes.
    private static bool IsDrawing(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}
