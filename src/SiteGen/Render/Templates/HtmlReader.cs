using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>Follows the static HTML of a template, as far as it takes to know where an expression stands, and reports code inside the page.</summary>
internal sealed partial class HtmlReader(SourceText file, Action<Diagnostic> report)
{
    private static readonly HashSet<string> LoadingTags = new(StringComparer.Ordinal)
    {
        "audio", "embed", "iframe", "image", "img", "input", "object", "script", "source", "track", "use", "video",
    };

    private static readonly string[] Loading = ["stylesheet", "preload", "icon", "manifest", "prefetch"];

    public HtmlState Read(HtmlState state, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            state = Next(state, file.Text[i], i);
        }

        return state;
    }

    private HtmlState Next(HtmlState state, char c, int at) => state.Mode switch
    {
        HtmlMode.Text when c == '<' => state with { Mode = HtmlMode.TagName, Tag = "", TagStart = at, HasSource = false, Relation = "", ForeignAt = 0 },
        HtmlMode.TagName => InTagName(state, c),
        HtmlMode.Tag => InTag(state, c, at),
        HtmlMode.AttributeName or HtmlMode.AfterAttributeName => InAttributeName(state, c, at),
        HtmlMode.BeforeValue => BeforeValue(state, c),
        HtmlMode.QuotedValue when c == state.Quote => EndValue(state),
        HtmlMode.QuotedValue => state.WithLetter(c),
        HtmlMode.UnquotedValue when char.IsWhiteSpace(c) => EndValue(state),
        HtmlMode.UnquotedValue when c == '>' => EndTag(EndValue(state)),
        HtmlMode.UnquotedValue => state.WithLetter(c),
        HtmlMode.Comment when Ends("-->", at) || Ends("--!>", at) => state with { Mode = HtmlMode.Text },

        // The end tag of an element whose content is not read as HTML.
        HtmlMode.Code or HtmlMode.PlainText when c == '>' && Ends($"</{state.Tag}>", at) => state.Outside,
        _ => state,
    };

    private HtmlState InTagName(HtmlState state, char c)
    {
        if (char.IsAsciiLetterOrDigit(c) || c is '-' or ':' or '!' || (c == '/' && state.Tag.Length == 0))
        {
            var tag = HtmlState.Name(state.Tag, c);
            return state with { Tag = tag, Mode = tag == "!--" ? HtmlMode.Comment : HtmlMode.TagName };
        }

        return state.Tag.Length == 0 ? state.Outside : c == '>' ? EndTag(state) : state with { Mode = HtmlMode.Tag };
    }

    private HtmlState InTag(HtmlState state, char c, int at) => c switch
    {
        '>' => EndTag(state),
        _ when char.IsWhiteSpace(c) || c == '/' => state,
        _ => state with { Mode = HtmlMode.AttributeName, Attribute = char.ToLowerInvariant(c).ToString(), AttributeStart = at, Value = "", Quote = '\0' },
    };

    private HtmlState InAttributeName(HtmlState state, char c, int at) => c switch
    {
        '=' => state with { Mode = HtmlMode.BeforeValue },
        '>' => EndTag(state),
        '/' => state with { Mode = HtmlMode.Tag },
        _ when char.IsWhiteSpace(c) => state with { Mode = HtmlMode.AfterAttributeName },
        _ when state.Mode == HtmlMode.AfterAttributeName => InTag(state, c, at),
        _ => state with { Attribute = HtmlState.Name(state.Attribute, c) },
    };

    private HtmlState BeforeValue(HtmlState state, char c) => c switch
    {
        '"' or '\'' => state with { Mode = HtmlMode.QuotedValue, Quote = c },
        '>' => EndTag(state),
        _ when char.IsWhiteSpace(c) => state,
        _ => state with { Mode = HtmlMode.UnquotedValue, Value = c.ToString() },
    };

    private HtmlState EndValue(HtmlState state)
    {
        var value = string.Concat(state.Value.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
        var runs = state.IsAddress
            && (value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)
                || value.StartsWith("data:text", StringComparison.OrdinalIgnoreCase) || HidesItsScheme(value));

        // An expression in code has had its own message.
        if (runs || (state.IsCode && !state.Value.Contains(HtmlState.Expression)))
        {
            report(TemplateMessages.InlineAttribute(new(file, new(state.AttributeStart, state.AttributeStart + state.Attribute.Length)), state.Attribute));
        }

        return state with
        {
            Mode = HtmlMode.Tag,
            HasSource = state.HasSource || state.Attribute == "src",
            Relation = state.Attribute == "rel" ? value.ToLowerInvariant() : state.Relation,
            ForeignAt = state.IsAddress && IsForeign(value) ? state.AttributeStart : state.ForeignAt,
        };
    }

    // Browsers read java&#115;cript&colon; as what it stands for.
    private static bool HidesItsScheme(string address) =>
        !address.Contains(HtmlState.Expression) && address.AsSpan().IndexOfAny("&/?#") is >= 0 and var first && address[first] == '&';

    private HtmlState EndTag(HtmlState state)
    {
        if (state.Tag == "style" || (state.Tag == "script" && !state.HasSource))
        {
            report(TemplateMessages.InlineElement(new(file, new(state.TagStart, state.TagStart + 1 + state.Tag.Length)), state.Tag));
        }

        if (state.ForeignAt > 0 && Loads(state))
        {
            var name = file.Text.IndexOfAny(['=', ' '], state.ForeignAt);
            report(TemplateMessages.FromElsewhere(new(file, new(state.ForeignAt, name)), state.Tag));
        }

        return AfterTag(state);
    }

    private static bool IsForeign(string address) => address.StartsWith("//", StringComparison.Ordinal)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    // A link may lead anywhere; what the page loads by itself may not.
    private static bool Loads(HtmlState state) => state.Tag == "link" ? Array.Exists(Loading, state.Relation.Contains) : LoadingTags.Contains(state.Tag);

    private HtmlState AfterTag(HtmlState state) => state.Tag switch
    {
        "script" or "style" => state.Outside with { Mode = HtmlMode.Code, Tag = state.Tag },
        "title" or "textarea" => state.Outside with { Mode = HtmlMode.PlainText, Tag = state.Tag },
        _ => Nested(state).Outside,
    };

    private bool Ends(string end, int at) =>
        at + 1 >= end.Length && file.Text.AsSpan(at + 1 - end.Length, end.Length).Equals(end, StringComparison.OrdinalIgnoreCase);
}
