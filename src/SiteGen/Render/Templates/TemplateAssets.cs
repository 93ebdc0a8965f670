using SiteGen.Model;

namespace SiteGen.Render.Templates;

/// <summary>What stands beside the templates and is copied as it is: the style sheet, a logo, a font.</summary>
internal static class TemplateAssets
{
    /// <summary>Every file of the folders that is neither a template, nor a guide, nor hidden; of one path, the first folder's.</summary>
    public static IReadOnlyCollection<StaticFile> Find(IReadOnlyList<FileTree> folders)
    {
        var meantAsTemplates = TemplateFiles.LikeTemplates(folders);
        return
        [
            .. folders
                .SelectMany((folder, number) => TemplateFolder.Files(folder, isOurs: number > 0))
                .Where(file => !file.Path.EndsWith(TemplateFiles.Ending, StringComparison.Ordinal) && !file.Path.EndsWith(".md", StringComparison.Ordinal))
                .Where(file => !meantAsTemplates.Contains(file.Path))
                .DistinctBy(file => file.Path)
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }
}
