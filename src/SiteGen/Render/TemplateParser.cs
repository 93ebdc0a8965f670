using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>Reads a template into nodes with positions, and refuses what the templates of a site may not use.</summary>
internal sealed class TemplateParser
{
    private readonly SourceText _file;
    private readonly Stack<Open> _open = new();
    private int _at;

    private TemplateParser(SourceText file) => _file = file;

    private string Text => _file.Text;

    /// <exception cref="TemplateSyntaxException">With what is wrong and where.</exception>
    public static ImmutableArray<TemplateNode> Parse(SourceText file) => new TemplateParser(file).Parse();

    private ImmutableArray<TemplateNode> Parse()
    {
        _open.Push(new("", default));
        while (Text.IndexOf("{{", _at, StringComparison.Ordinal) is >= 0 and var tag)
        {
            AddText(tag);
            Tag(tag);
        }

        AddText(Text.Length);
        var last = _open.Pop();
        return _open.Count == 0 ? [.. last.Current] : throw Refused(TemplateMessages.BlockNotClosed(At(last.Opening), last.Name));
    }

    private void Tag(int start)
    {
        if (start > 0 && Text[start - 1] == '\\')
        {
            throw Refused(TemplateMessages.Backslash(At(start - 1, start + 2)));
        }

        if (Text.AsSpan(start).StartsWith("{{!", StringComparison.Ordinal))
        {
            var dashes = Text.AsSpan(start).StartsWith("{{!--", StringComparison.Ordinal);
            var end = Text.IndexOf(dashes ? "--}}" : "}}", start, StringComparison.Ordinal);
            _at = end < 0 ? throw Refused(TemplateMessages.CommentNotClosed(At(start, start + 3))) : end + (dashes ? 4 : 2);
            return;
        }

        var close = Text.IndexOf("}}", start, StringComparison.Ordinal);
        var next = Text.IndexOf("{{", start + 2, StringComparison.Ordinal);
        if (Text.AsSpan(start).StartsWith("{{{", StringComparison.Ordinal) || Text.AsSpan(start).StartsWith("{{&", StringComparison.Ordinal))
        {
            throw Refused(TemplateMessages.Unescaped(At(start, close < 0 ? start + 3 : close + 2)));
        }

        if (close < 0 || (next >= 0 && next < close))
        {
            throw Refused(TemplateMessages.TagNotClosed(At(start, start + 2)));
        }

        _at = close + 2;
        TextSpan inside = new(Text[start + 2] == '~' ? start + 3 : start + 2, Text[close - 1] == '~' ? close - 1 : close);
        Tag(new TextSpan(start, close + 2), inside);
    }

    private void Tag(TextSpan tag, TextSpan inside)
    {
        var marker = inside.IsEmpty ? ' ' : Text[inside.Start];
        var after = marker == '#' && Text[inside.Start + 1] == '>' ? 2 : 1;
        TagReader reader = new(_file, marker is '#' or '/' or '>' ? new(inside.Start + after, inside.End) : inside);
        if (reader.IsAtEnd)
        {
            throw Refused(TemplateMessages.Empty(At(tag)));
        }

        if (marker is '^' or '*' || (marker == '#' && Text[inside.Start + 1] is '*' or '^'))
        {
            throw Refused(TemplateMessages.NotUsedHere(At(tag)));
        }

        switch (marker)
        {
            case '>':
                Add(Partial(reader, tag, null));
                break;
            case '#' when after == 2:
                var call = Partial(reader, tag, []);
                _open.Push(new(call.Name, tag) { Call = call });
                break;
            case '#':
                OpenBlock(reader, tag);
                break;
            case '/':
                CloseBlock(reader, tag);
                break;
            default:
                OutputOrElse(reader, tag);
                break;
        }
    }

    private void OpenBlock(TagReader reader, TextSpan tag)
    {
        var (helper, span) = reader.Word();
        if (helper is not ("if" or "unless" or "each" or "with"))
        {
            throw Refused(TemplateMessages.UnknownBlock(At(span), helper));
        }

        var subject = Subject(reader, helper, tag);
        var parameters = reader.BlockParameters();
        reader.End();
        _open.Push(new(helper, tag) { Subject = subject, Parameters = parameters });
    }

    private PathValue Subject(TagReader reader, string helper, TextSpan tag) =>
        reader.IsAtEnd ? throw Refused(TemplateMessages.NothingGiven(At(tag), helper))
        : reader.Value() is PathValue path ? path
        : throw Refused(TemplateMessages.OnlyAPath(At(tag), helper));

    private void CloseBlock(TagReader reader, TextSpan tag)
    {
        var (name, _) = reader.Word();
        reader.End();
        while (true)
        {
            var open = _open.Count > 1 ? _open.Pop() : throw Refused(TemplateMessages.NothingToClose(At(tag), name));
            if (open.Name != name)
            {
                throw Refused(TemplateMessages.OtherBlockOpen(At(tag), name, open.Name, At(open.Opening)));
            }

            open.CloseInto(_open.Peek().Current, tag.End);
            if (!open.IsChained)
            {
                return;
            }
        }
    }

    private void OutputOrElse(TagReader reader, TextSpan tag)
    {
        var (name, span) = reader.Word();
        if (name == "else")
        {
            Else(reader, tag);
            return;
        }

        var values = reader.Values();
        reader.End();
        Add(new Output(tag, values.IsEmpty ? new PathValue(span, name) : new CallValue(new(span.Start, tag.End), name, span, values)));
    }

    private void Else(TagReader reader, TextSpan tag)
    {
        var open = _open.Peek();
        if (_open.Count == 1 || open.Call is not null || open.Otherwise is not null)
        {
            throw Refused(TemplateMessages.ElseAlone(At(tag)));
        }

        open.Otherwise = [];
        if (reader.IsAtEnd)
        {
            return;
        }

        var (helper, span) = reader.Word();
        if (helper != "if" || open.Name != "if")
        {
            throw Refused(TemplateMessages.TooMuch(At(span)));
        }

        var subject = Subject(reader, helper, tag);
        reader.End();
        _open.Push(new("if", tag) { Subject = subject, IsChained = true });
    }

    private PartialCall Partial(TagReader reader, TextSpan tag, ImmutableArray<TemplateNode>? body)
    {
        var (name, span) = reader.Word();
        var (plain, named) = reader.Arguments();
        if (plain.Length + (named.IsEmpty ? 0 : 1) > (body is null ? 1 : named.IsEmpty ? 0 : 1) || plain.Any(value => value is not PathValue))
        {
            throw Refused(body is null ? TemplateMessages.PartialArguments(At(tag)) : TemplateMessages.LayoutArguments(At(tag)));
        }

        return new(tag, name, span, plain.IsEmpty ? null : (PathValue)plain[0], named, body);
    }

    private void AddText(int end)
    {
        if (end > _at)
        {
            Add(new StaticText(new(_at, end)));
        }

        _at = end;
    }

    private void Add(TemplateNode node) => _open.Peek().Current.Add(node);

    private Place At(TextSpan span) => new(_file, span);

    private Place At(int start, int end) => new(_file, new(start, Math.Min(end, Text.Length)));

    private static TemplateSyntaxException Refused(Diagnostic diagnostic) => new(diagnostic);

    /// <summary>A block whose end has not come yet.</summary>
    private sealed class Open(string name, TextSpan opening)
    {
        public string Name => name;

        public TextSpan Opening => opening;

        public PathValue? Subject { get; init; }

        public ImmutableArray<string> Parameters { get; init; } = [];

        public PartialCall? Call { get; init; }

        /// <summary>Begun by <c>{{else if}}</c>: closes together with the block that it belongs to.</summary>
        public bool IsChained { get; init; }

        public List<TemplateNode> Body { get; } = [];

        public List<TemplateNode>? Otherwise { get; set; }

        public List<TemplateNode> Current => Otherwise ?? Body;

        public void CloseInto(List<TemplateNode> nodes, int end)
        {
            TextSpan span = new(opening.Start, end);
            if (Call is { } call)
            {
                nodes.Add(call with { Span = span, Body = [.. Body] });
                return;
            }

            nodes.Add(new Block(span, opening, name, Subject!, Parameters, [.. Body], [.. Otherwise ?? []]));
        }
    }
}
