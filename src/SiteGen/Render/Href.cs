using System.Buffers;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>A checked address: a relative link of our own, or one with http, https or mailto. The only thing that
/// a template may put into <c>href</c> or <c>src</c>.</summary>
internal readonly record struct Href
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly string? _address;

    private Href(string address) => _address = address;

    /// <summary>From one file of the site to another, both under the output with <c>/</c>: <c>people/x.html</c>
    /// to <c>events/y.html</c> is <c>../events/y.html</c>.</summary>
    public static Href Relative(string fromPath, string toPath, string? anchor = null)
    {
        // Up to the end of the last folder that both are in.
        var shared = fromPath.AsSpan(0, fromPath.AsSpan().CommonPrefixLength(toPath)).LastIndexOf('/') + 1;
        return new(string.Concat(Up(fromPath.AsSpan(shared).Count('/')), Escaped(toPath[shared..]), Fragment(anchor)));
    }

    private static string Up(int folders) => folders switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        _ => string.Concat(Enumerable.Repeat("../", folders)),
    };

    // Nearly every path is plain already.
    private static string Escaped(string path) =>
        path.AsSpan().ContainsAnyExcept(Plain) ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : path;

    /// <summary>A place in the same page.</summary>
    public static Href Anchor(string anchor) => new(Fragment(anchor));

    /// <summary>The same page, asked for words of an article from one offset to another, at a place in it.</summary>
    public Href At(TextSpan words, string anchor) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{_address}?from={words.Start}&to={words.End}{Fragment(anchor)}"));

    /// <summary>An address outside the site, or null where its scheme is not http, https or mailto or it is no whole address.</summary>
    public static Href? External(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsAllowed(uri.Scheme) && !address.Any(c => char.IsControl(c) || c == ' ')
            ? new(address)
            : null;

    /// <summary>Under an absolute address or path, for what must not be relative (404 page, canonical).</summary>
    public static Href Under(string baseAddress, string path) =>
        new($"{baseAddress.TrimEnd('/')}/{Escaped(path)}");

    public override string ToString() => _address ?? "";

    internal static bool IsAllowed(string scheme) => scheme is "http" or "https" or "mailto";

    private static string Fragment(string? anchor) => anchor is null ? "" : $"#{Uri.EscapeDataString(anchor)}";
}
