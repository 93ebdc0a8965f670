namespace SiteGen.Tests.Tools;

/// <summary>The sources that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Tests { get; } = Path.Combine(Root, "tests", "SiteGen.Tests");

    /// <summary>The project that the tests run on: the content and articles of the repository as they once were, so that an editor's change breaks no test.</summary>
    public static string Talks { get; } = Path.Combine(Tests, "Fixtures", "talks");

    /// <summary>A file of <see cref="Talks"/>, named by its path in it.</summary>
    public static string ReadTalks(string path) => File.ReadAllText(Path.Combine(Talks, path));

    /// <summary>A file of the repository, named by its path in it: a guide or a template, but no fact and no article.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "SiteGen.sln")))
                return folder;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds SiteGen.sln.");
    }
}
