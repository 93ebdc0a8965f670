using System.Security.Cryptography;
using System.Text;
using SiteGen.Model;

namespace SiteGen;

/// <summary>The templates and interface words that come with the tool, inside its file: what a project lacks is taken from there.</summary>
internal static class Shipped
{
    public static FileTree Templates { get; } = new EmbeddedTree("templates/");

    /// <summary>What <c>sitegen init</c> copies.</summary>
    public static FileTree Project { get; } = new EmbeddedTree("project/");

    /// <summary>The same in Vietnamese.</summary>
    public static FileTree VietnameseProject { get; } = new EmbeddedTree("project-vi/");

    /// <summary>What <c>sitegen host</c> copies: a folder for each host.</summary>
    public static FileTree Hosts { get; } = new EmbeddedTree("hosts/");

    public static FileTree Ui { get; } = new EmbeddedTree("ui/");

    /// <summary>Templates, style and script of the editor's desk, which no project replaces.</summary>
    public static FileTree Desk { get; } = new EmbeddedTree("desk/");

    /// <summary>The words of the desk, one file a language.</summary>
    public static FileTree DeskWords { get; } = new EmbeddedTree("desk-words/");

    /// <summary>What the codes of problems mean, one file a language.</summary>
    public static FileTree DeskCodes { get; } = new EmbeddedTree("desk-codes/");

    /// <summary>What <c>serve</c> adds to each page.</summary>
    public static FileTree Serve { get; } = new EmbeddedTree("serve/");

    /// <summary>Stands for the bytes of all of them, of which a site may be made: SHA-256 in lower-case hex.</summary>
    public static string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        typeof(Shipped).Assembly.GetManifestResourceNames().Select(name => $"{HashOf(name)} {name.Replace('\\', '/')}").Order(StringComparer.Ordinal)))));

    private static string HashOf(string resource)
    {
        using var content = typeof(Shipped).Assembly.GetManifestResourceStream(resource)!;
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    // SiteGen.csproj names the resources by their paths, as the system that it is built on writes them.
    private sealed class EmbeddedTree(string room) : FileTree
    {
        private static readonly ILookup<string, (string Path, string Name)> Rooms = typeof(Shipped).Assembly.GetManifestResourceNames()
            .Select(name => (Path: name.Replace('\\', '/'), Name: name))
            .ToLookup(file => file.Path[..(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)], StringComparer.Ordinal);

        private readonly Dictionary<string, string> _names = Rooms[room]
            .ToDictionary(file => file.Path[room.Length..], file => file.Name, StringComparer.Ordinal);

        public override IReadOnlyList<string> Paths => [.. _names.Keys.Order(StringComparer.Ordinal)];

        public override StaticFile File(string path)
        {
            using var resource = typeof(Shipped).Assembly.GetManifestResourceStream(_names[path])!;
            var content = new byte[resource.Length];
            resource.ReadExactly(content);
            return new(path, path) { Content = content };
        }
    }
}
