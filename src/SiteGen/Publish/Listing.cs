using System.Buffers;
using System.Text;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Publish;

/// <summary>
/// What a publish leaves in the target to be read by the next: whose site this is, and which files are its own. It is
/// written before anything is changed, with the files that are on
/// their way, and again at the end; so whatever a publish that was cut off has left is known.
/// </summary>
internal sealed record Listing(string Site, IReadOnlyDictionary<string, Listed> Files)
{
    /// <summary>While files are on their way, by which publish; each has another name.</summary>
    public string? Run { get; init; }

    public const string FileName = ".sitegen-published.json";

    private const int Version = 1;

    /// <summary>One line for each file, in the order of their paths: the same files give the same bytes.</summary>
    public byte[] Format()
    {
        var text = new ArrayBufferWriter<byte>();
        text.Write(
            Encoding.UTF8.GetBytes(
                $"{{\"about\":\"sitegen publish has put these files here, and will delete no "
                    + $"others.\",\"version\":{Version},\"site\":{Quoted(Site)},{(Run is null ? "" : $"\"run\":{Quoted(Run)},")}\"files\":[\n"));
        var separator = "";
        foreach (var (path, listed) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            text.Write(Encoding.UTF8.GetBytes(separator));
            Write(path, listed, text);
            separator = ",\n";
        }

        text.Write("\n]}\n"u8);
        return text.WrittenSpan.ToArray();
    }

    /// <exception cref="InputOutputException">It is none.</exception>
    /// <param name="target">Where it lies, as messages name it.</param>
    public static Listing Read(ReadOnlyMemory<byte> bytes, string target)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement.GetProperty("version").GetInt32() > Version)
            {
                throw new InputOutputException($"{target} was published to by a newer version of sitegen", "publish with that version, or a newer one");
            }

            return new(json.RootElement.GetProperty("site").GetString()!,
                json.RootElement.GetProperty("files").EnumerateArray().ToDictionary(PathOf, Read, StringComparer.Ordinal))
            {
                Run = Optional(json.RootElement, "run"),
            };
        }
        catch (Exception damage) when (damage is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InputOutputException($"the file {FileName} in {target} is damaged, so it cannot be told which files there are this site's",
                "put back what it was, or publish to an empty target");
        }
    }

    private static void Write(string path, Listed listed, IBufferWriter<byte> to)
    {
        using var json = new Utf8JsonWriter(to, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("path", path);
        WriteIfKnown("sha256", listed.Hash);
        WriteIfKnown("tag", listed.Tag);
        WriteIfKnown("type", listed.Headers?.Type);
        WriteIfKnown("cache", listed.Headers?.Cache);
        json.WriteEndObject();

        void WriteIfKnown(string name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    // What stands there is deleted one day, so it may lead nowhere else.
    private static string PathOf(JsonElement file) =>
        file.GetProperty("path").GetString() is { } path && PortablePath.Objection(path) is null ? path : throw new FormatException();

    private static Listed Read(JsonElement file) => new(
        Optional(file, "sha256"),
        Optional(file, "tag"),
        Optional(file, "type") is { } type && Optional(file, "cache") is { } cache ? new(type, cache) : null);

    private static string? Optional(JsonElement file, string name) => file.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <summary>What is said of a file of the site.</summary>
/// <param name="Hash">Null while it is on its way: then old bytes may stand there, new ones, or none.</param>
/// <param name="Tag">By which the target knows these bytes again.</param>
/// <param name="Headers">Null where the target keeps none.</param>
internal sealed record Listed(string? Hash = null, string? Tag = null, Headers? Headers = null);
