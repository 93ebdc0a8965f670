using System.Collections.Immutable;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data;

/// <summary>The JSON Schemas of the files that editors write, beside the facts. What is in them is told by the readers of those files; here is only where they
/// stand.</summary>
internal static class PublishedSchemas
{
    /// <summary>The words for the file of the site itself.</summary>
    public const string OfSite = "data.schema-site";

    /// <summary>Each kind of file, and the interface word for what such files hold.</summary>
    public static ImmutableArray<(string Kind, string Word)> All { get; } =
    [
        ("person", Keys.OfTable("people")),
        ("organization", Keys.OfTable("organizations")),
        ("term", Keys.OfTable("terms")),
        ("event", Keys.OfTable("events")),
        ("statistic", Keys.OfTable("statistics")),
        ("claim", Keys.OfTable("claims")),
        ("source", Keys.OfTable("sources")),
        ("site", OfSite),
    ];

    public static string PathOf(string kind) => $"data/schema/{kind}.json";
}
