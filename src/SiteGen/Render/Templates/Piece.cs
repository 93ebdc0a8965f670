namespace SiteGen.Render.Templates;

/// <summary>Prints a part of a page. Templates are made into these once; what a page prints is then known but for its values.</summary>
internal delegate void Piece(TemplateRun run);

/// <summary>What a path or a condition of a template is on the page.</summary>
internal delegate T Reading<out T>(TemplateRun run);

/// <summary>What one template or partial sees while it prints: the record of its page, what was passed to it, and the things of the loops around.</summary>
/// <param name="slots">Values and loops, each where <see cref="TemplateScope"/> has put it.</param>
/// <param name="body">What the caller has put between <c>wrap</c> and <c>end</c>, which sees the caller's run.</param>
internal sealed class TemplateRun(PageBytes page, IPageView view, int slots, Piece? body = null, TemplateRun? caller = null)
{
    private readonly object?[] _slots = new object?[slots];

    public PageBytes Page => page;

    public IPageView View => view;

    public object? this[int slot]
    {
        get => _slots[slot];
        set => _slots[slot] = value;
    }

    public TemplateRun ForPartial(int slotsOfPartial, Piece? bodyOfPartial) => new(page, view, slotsOfPartial, bodyOfPartial, this);

    public void PrintBody()
    {
        page.GoInto();
        body!(caller!);
    }
}

/// <summary>How far a loop has come.</summary>
internal sealed class Loop(int length)
{
    public int Index { get; set; }

    public int Length => length;
}
