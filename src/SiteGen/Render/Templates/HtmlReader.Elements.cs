using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>Which elements are open, and which tag closes them.</summary>
internal sealed partial class HtmlReader
{
    private HtmlState Nested(HtmlState state)
    {
        var tag = state.Tag.TrimStart('/');
        if (!OpenElement.IsOne(tag))
        {
            return state;
        }

        if (state.Tag == "time")
        {
            report(TemplateMessages.TimeByHand(TagOf(state)));
        }

        return tag == state.Tag ? Opened(state, tag) : Closed(state, tag);
    }

    private HtmlState Opened(HtmlState state, string tag)
    {
        if (state.Open?.Depth >= OpenElement.Deepest)
        {
            if (state.TooDeep == 0)
            {
                report(TemplateMessages.ElementsTooDeep(TagOf(state)));
            }

            return state with { TooDeep = state.TooDeep + 1 };
        }

        return state with { Open = new(tag, state.TagStart, state.Open, state.NamesFact) };
    }

    private HtmlState Closed(HtmlState state, string tag)
    {
        if (state.TooDeep > 0)
        {
            return state with { TooDeep = state.TooDeep - 1 };
        }

        var closed = state.Open?.Nearest(tag);
        if (closed is null)
        {
            report(TemplateMessages.ClosesNothing(TagOf(state), tag));
            return state;
        }

        if (closed != state.Open)
        {
            report(TemplateMessages.NotClosed(file, state.Open!, TagOf(state)));
        }

        return state with { Open = closed.Outer };
    }

    private Place TagOf(HtmlState state) => new(file, new(state.TagStart, state.TagStart + 1 + state.Tag.Length));
}
