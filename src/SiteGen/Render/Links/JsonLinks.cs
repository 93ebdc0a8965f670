using System.Text.Json;

namespace SiteGen.Render.Links;

/// <summary>Reads addresses off JSON-LD and a data package: the values of the members that hold one.</summary>
internal static class JsonLinks
{
    private static readonly string[] Members = ["item", "url", "contentUrl", "path", "homepage"];

    public static HashSet<string> Read(ReadOnlySpan<byte> json)
    {
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        var (isAddress, isId) = (false, false);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    (isAddress, isId) = (IsMember(reader), reader.ValueTextEquals("@id"u8));
                }
                else if (reader.TokenType == JsonTokenType.String && (isAddress || isId))
                {
                    // An id with # names a part of what the page is about, which need not be a place of the page.
                    addresses.Add(isId ? reader.GetString()!.Split('#')[0] : reader.GetString()!);
                }
            }
        }
        catch (JsonException)
        {
            // A page of content/static may hold what is no JSON; programs that read it pass it over, too.
        }

        return addresses;
    }

    private static bool IsMember(in Utf8JsonReader reader)
    {
        foreach (var member in Members)
        {
            if (reader.ValueTextEquals(member))
            {
                return true;
            }
        }

        return false;
    }
}
