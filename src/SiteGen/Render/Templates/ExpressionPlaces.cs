using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>Says where in the HTML an expression may stand: only where escaping makes it harmless, whatever it holds.</summary>
internal static class ExpressionPlaces
{
    /// <summary>What is wrong with a value of this type at this place, or null.</summary>
    public static Diagnostic? Problem(HtmlState state, ViewType type, Place at) => state.Mode switch
    {
        HtmlMode.Text or HtmlMode.Comment or HtmlMode.Declaration => null,
        HtmlMode.PlainText => type.IsHtml ? TemplateMessages.HtmlAsText(at, $"<{state.Tag}>") : null,
        HtmlMode.Code => TemplateMessages.InCode(at, $"<{state.Tag}>"),
        HtmlMode.QuotedValue => InValue(state, type, at),
        HtmlMode.BeforeValue or HtmlMode.UnquotedValue => TemplateMessages.Unquoted(at, state.Attribute),
        _ => TemplateMessages.InsideTag(at),
    };

    /// <summary>The state after an expression.</summary>
    public static HtmlState After(HtmlState state) => state.Mode switch
    {
        HtmlMode.QuotedValue or HtmlMode.UnquotedValue => state.WithLetter(HtmlState.Expression),
        HtmlMode.BeforeValue => state with { Mode = HtmlMode.UnquotedValue, Value = HtmlState.Expression.ToString() },
        _ => state,
    };

    private static Diagnostic? InValue(HtmlState state, ViewType type, Place at)
    {
        if (state.IsCode)
        {
            return TemplateMessages.InCode(at, $"{state.Attribute}=");
        }

        if (type.IsHtml)
        {
            return TemplateMessages.HtmlAsText(at, $"{state.Attribute}=");
        }

        // After "#" nothing can lead anywhere else but into this page.
        var isFragment = state.Value.StartsWith('#');
        return state.IsAddress && !isFragment && (type.Kind != ViewKind.Address || state.Value.Length > 0)
            ? TemplateMessages.NoAddress(at, state.Attribute, type)
            : null;
    }
}
