using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>Follows the static HTML of a template, as far as it takes to know where an expression stands, and reports code inside the page.</summary>
internal sealed partial class HtmlReader(SourceText file, Action<Diagnostic> report)
{
    public HtmlState Read(HtmlState state, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            ReportHiddenEnd(state, i);
            state = Next(state, file.Text[i], i);
        }

        return state;
    }

    private HtmlState Next(HtmlState state, char c, int at) => state.Mode switch
    {
        HtmlMode.Text when c == '<' =>
            state with { Mode = HtmlMode.TagName, Tag = "", TagStart = at, HasSource = false, Relation = "", ForeignAt = 0, NamesFact = false },
        HtmlMode.TagName => InTagName(state, c),
        HtmlMode.Tag => InTag(state, c, at),
        HtmlMode.AttributeName or HtmlMode.AfterAttributeName => InAttributeName(state, c, at),
        HtmlMode.BeforeValue => BeforeValue(state, c),
        HtmlMode.QuotedValue when c == state.Quote => EndValue(state),
        HtmlMode.QuotedValue => state.WithLetter(c),
        HtmlMode.UnquotedValue when IsBlank(c) => EndValue(state),
        HtmlMode.UnquotedValue when c == '>' => EndTag(EndValue(state)),
        HtmlMode.UnquotedValue => state.WithLetter(c),
        HtmlMode.Comment when Ends("-->", at) || Ends("--!>", at) => state with { Mode = HtmlMode.Text },
        HtmlMode.Declaration when c == '>' => state with { Mode = HtmlMode.Text },

        // The end tag of an element whose content is not read as HTML.
        HtmlMode.Code or HtmlMode.PlainText when (c is '>' or '/' || IsBlank(c)) && Ends($"</{state.Tag}{c}", at) =>
            c == '>' ? state.Outside : state with { Mode = HtmlMode.Tag, Tag = $"/{state.Tag}" },
        _ => state,
    };

    // As browsers read it: whatever is no blank, "/" or ">" is a letter of the name, and what begins with "<!" or "</" and no letter ends with the first ">".
    private HtmlState InTagName(HtmlState state, char c)
    {
        if (state.Tag.Length == 0 && !char.IsAsciiLetter(c) && c is not ('/' or '!'))
        {
            return c == '?' ? Declaration(state) : state.Outside;
        }

        if (state.Tag == "/" && !char.IsAsciiLetter(c))
        {
            return c == '>' ? state.Outside : Declaration(state);
        }

        if (state.Tag.StartsWith('!'))
        {
            return InDeclaration(state, c);
        }

        if (c == '>')
        {
            return EndTag(state);
        }

        if (IsBlank(c) || (c == '/' && state.Tag.Length > 0))
        {
            return state with { Mode = HtmlMode.Tag };
        }

        return state with { Tag = HtmlState.Name(state.Tag, c) };
    }

    private HtmlState InDeclaration(HtmlState state, char c)
    {
        if (state.Tag == "!" && c == '[')
        {
            // What ends it depends on whether it stands in a drawing.
            report(TemplateMessages.RawData(new(file, new(state.TagStart, state.TagStart + 3))));
        }

        if (c == '>')
        {
            return state.Outside;
        }

        if (c != '-')
        {
            return Declaration(state);
        }

        if (state.Tag == "!-")
        {
            return state with { Tag = "!--", Mode = HtmlMode.Comment };
        }

        return state with { Tag = "!-" };
    }

    private static HtmlState Declaration(HtmlState state) => state.Outside with { Mode = HtmlMode.Declaration, TagStart = state.TagStart };

    private HtmlState InTag(HtmlState state, char c, int at) => c switch
    {
        '>' => EndTag(state),
        _ when IsBlank(c) || c == '/' => state,
        _ => state with { Mode = HtmlMode.AttributeName, Attribute = char.ToLowerInvariant(c).ToString(), AttributeStart = at, Value = "", Quote = '\0' },
    };

    private HtmlState InAttributeName(HtmlState state, char c, int at) => c switch
    {
        '=' => state with { Mode = HtmlMode.BeforeValue },
        '>' => EndTag(state),
        '/' => state with { Mode = HtmlMode.Tag },
        _ when IsBlank(c) => state with { Mode = HtmlMode.AfterAttributeName },
        _ when state.Mode == HtmlMode.AfterAttributeName => InTag(state, c, at),
        _ => state with { Attribute = HtmlState.Name(state.Attribute, c) },
    };

    private HtmlState BeforeValue(HtmlState state, char c) => c switch
    {
        '"' or '\'' => state with { Mode = HtmlMode.QuotedValue, Quote = c },
        '>' => EndTag(state),
        _ when IsBlank(c) => state,
        _ => state with { Mode = HtmlMode.UnquotedValue, Value = c.ToString() },
    };

    private HtmlState AfterTag(HtmlState state) => state.Tag switch
    {
        "script" or "style" => state.Outside with { Mode = HtmlMode.Code, Tag = state.Tag },
        "title" or "textarea" or "iframe" or "noembed" or "noframes" or "xmp" => state.Outside with { Mode = HtmlMode.PlainText, Tag = state.Tag },
        "body" or "html" => state.Outside with { IsPageOfFact = state.IsPageOfFact || state.NamesFact },
        _ => Nested(state).Outside,
    };

    // Where scripts run, browsers read nothing in it but its end, even if that stands in an attribute or a comment.
    private void ReportHiddenEnd(HtmlState state, int at)
    {
        const string End = "</noscript";
        if (state.Mode is not (HtmlMode.Text or HtmlMode.TagName) && Ends(End, at))
        {
            report(TemplateMessages.HiddenEnd(new(file, new(at + 1 - End.Length, at + 1)), "noscript"));
        }
    }

    // White space that HTML knows: a no-break space is a letter of a name or value.
    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    private bool Ends(string end, int at) =>
        at + 1 >= end.Length && file.Text.AsSpan(at + 1 - end.Length, end.Length).Equals(end, StringComparison.OrdinalIgnoreCase);
}
