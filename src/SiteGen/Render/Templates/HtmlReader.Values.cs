using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>What the values of attributes may say: no code, no address that runs some, and nothing that is loaded from another site.</summary>
internal sealed partial class HtmlReader
{
    private static readonly HashSet<string> LoadingTags = new(StringComparer.Ordinal)
    {
        "applet", "audio", "bgsound", "embed", "feimage", "fencedframe", "frame", "iframe", "image", "img", "input", "object", "portal", "script",
        "source", "track", "use", "video",
    };

    private static readonly HashSet<string> PictureTags = new(StringComparer.Ordinal) { "feimage", "image", "img", "input", "link", "source" };

    private static readonly string[] LoadingRelations = ["stylesheet", "preload", "icon", "manifest", "prefetch", "preconnect", "prerender", "import"];

    private HtmlState EndValue(HtmlState state)
    {
        var value = string.Concat(state.Value.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

        // An expression in code has had its own message.
        if (Runs(state, value) || (state.IsCode && !state.Value.Contains(HtmlState.Expression)))
        {
            report(TemplateMessages.InlineAttribute(NameOf(state), state.Attribute));
        }
        else if (IsTiedByHand(state, value))
        {
            report(TemplateMessages.TiedByHand(NameOf(state), state.Attribute));
        }
        else if (state.Attribute == "ping")
        {
            report(TemplateMessages.Ping(NameOf(state)));
        }
        else if (LoadsByItself(state, value))
        {
            report(TemplateMessages.FromElsewhere(NameOf(state), state.Tag));
        }

        return state with
        {
            Mode = HtmlMode.Tag,
            NamesFact = state.NamesFact || (state.Attribute == "data-fact" && value is [HtmlState.Expression]),
            HasSource = state.HasSource || state.Attribute == "src",
            Relation = state.Attribute is "rel" or "http-equiv" ? $"{state.Relation} {value.ToLowerInvariant()}" : state.Relation,
            ForeignAt = (state.IsAddress && IsForeign(value)) || (IsContent(state) && LeadsElsewhere(value)) ? state.AttributeStart : state.ForeignAt,
        };
    }

    private HtmlState EndTag(HtmlState state)
    {
        if (state.Tag == "style" || (state.Tag == "script" && !state.HasSource))
        {
            report(TemplateMessages.InlineElement(TagOf(state), state.Tag));
        }

        if (state.Tag == "base")
        {
            report(TemplateMessages.Base(TagOf(state)));
        }
        else if (state.ForeignAt > 0 && Loads(state))
        {
            var name = file.Text.IndexOfAny(['=', ' '], state.ForeignAt);
            report(TemplateMessages.FromElsewhere(new(file, new(state.ForeignAt, name)), state.Tag));
        }

        return AfterTag(state);
    }

    private static bool Runs(HtmlState state, string value) =>
        (state.IsAddress && (HasSchemeOfItsOwn(value, state.Tag) || HidesItsScheme(value)))
        || (state.Attribute == "attributename" && SetsCode(value))
        || (IsContent(state) && AfterUrl(value) is { } next && HasSchemeOfItsOwn(next, state.Tag));

    // A drawing may set an attribute of another element, and then what it sets it to.
    private static bool SetsCode(string name) =>
        name.EndsWith("href", StringComparison.OrdinalIgnoreCase) || name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || name.AsSpan().ContainsAny('&', HtmlState.Expression);

    // Of the page's own fact alone: every other tie comes with the words that it stands for.
    private static bool IsTiedByHand(HtmlState state, string value) =>
        state.Attribute == "data-key" || (state.Attribute == "data-fact" && state.Value is not [HtmlState.Expression]);

    private static bool HasSchemeOfItsOwn(string address, string tag)
    {
        if (address.AsSpan().IndexOfAny(":/?#") is not (> 0 and var colon) || address[colon] != ':' || !IsScheme(address[..colon]))
        {
            return false;
        }

        return address[..colon].ToLowerInvariant() switch
        {
            "http" or "https" or "mailto" or "tel" => false,
            "data" => !PictureTags.Contains(tag) || !address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase),
            _ => true,
        };
    }

    private static bool IsScheme(string word) => char.IsAsciiLetter(word[0]) && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');

    // Browsers read java&#115;cript&colon; and /&sol;host as what they stand for.
    private static bool HidesItsScheme(string address)
    {
        var first = address.AsSpan().TrimStart(@"/\");
        return !address.Contains(HtmlState.Expression) && first.IndexOfAny("&/?#") is >= 0 and var at && first[at] == '&';
    }

    private static bool LoadsByItself(HtmlState state, string value) => state.Attribute switch
    {
        "srcset" or "imagesrcset" => state.Value.Length >= HtmlState.LongestList || value.Split(',').Any(IsForeign),
        "attributionsrc" or "background" or "poster" => IsForeign(value),
        _ when state.IsPaint =>
            state.Value.Length >= HtmlState.LongestList || value.AsSpan().ContainsAny(@"\&:") || value.Contains("//", StringComparison.Ordinal),
        _ => false,
    };

    // Browsers take \ for / in an address, and "https:" alone for the beginning of one.
    private static bool IsForeign(string address) => address.Replace('\\', '/').StartsWith("//", StringComparison.Ordinal)
        || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    private static bool IsContent(HtmlState state) => state is { Tag: "meta", Attribute: "content" };

    // <meta http-equiv="refresh" content="0; url=…">, where "url=" may be left out.
    private static bool LeadsElsewhere(string content) =>
        content is [HtmlState.Expression, ..] || IsForeign(AfterUrl(content) ?? content.TrimStart([.. "0123456789.;,"]));

    private static string? AfterUrl(string content) =>
        content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var url ? content[(url + 4)..].TrimStart('"', '\'') : null;

    // A link may lead anywhere; what the page loads by itself may not.
    private static bool Loads(HtmlState state) => state.Tag switch
    {
        "link" => IsHidden(state.Relation) || Array.Exists(LoadingRelations, state.Relation.Contains),
        "meta" => IsHidden(state.Relation) || state.Relation.Contains("refresh", StringComparison.Ordinal),
        _ => LoadingTags.Contains(state.Tag),
    };

    private static bool IsHidden(string relation) => relation.AsSpan().ContainsAny('&', HtmlState.Expression);

    private Place NameOf(HtmlState state) => new(file, new(state.AttributeStart, state.AttributeStart + state.Attribute.Length));
}
