using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>A template breaks the rules of its own syntax: what is wrong first is all that is said of a file, since the rest follows from it.</summary>
internal sealed class TemplateSyntaxException(Diagnostic diagnostic) : Exception(diagnostic.Title)
{
    public Diagnostic Diagnostic => diagnostic;
}

/// <summary>Reads the words between <c>{{</c> and <c>}}</c>.</summary>
internal sealed class TagReader(SourceText file, TextSpan inside)
{
    private int _at = inside.Start;

    public bool IsAtEnd
    {
        get
        {
            while (_at < inside.End && char.IsWhiteSpace(file.Text[_at]))
            {
                _at++;
            }

            return _at >= inside.End;
        }
    }

    public TextSpan Rest => new(_at, inside.End);

    /// <summary>A name or path: everything up to white space, a bracket, a bar or <c>=</c>.</summary>
    public (string Text, TextSpan Span) Word()
    {
        var start = IsAtEnd ? inside.End : _at;
        while (_at < inside.End && !char.IsWhiteSpace(file.Text[_at]) && file.Text[_at] is not ('(' or ')' or '|' or '=' or '"' or '\''))
        {
            _at++;
        }

        TextSpan span = new(start, _at);
        return span.IsEmpty
            ? throw new TemplateSyntaxException(TemplateMessages.Unreadable(new(file, new(start, Math.Min(start + 1, file.Text.Length)))))
            : (span.In(file.Text), span);
    }

    public TemplateValue Value()
    {
        _ = IsAtEnd;
        switch (Peek())
        {
            case '"' or '\'':
                return Quoted();
            case '(':
                return Bracketed();
            default:
                var (text, span) = Word();
                return new PathValue(span, text);
        }
    }

    /// <summary>What follows a helper's name.</summary>
    public ImmutableArray<TemplateValue> Values()
    {
        var values = ImmutableArray.CreateBuilder<TemplateValue>();
        while (!IsAtEnd && Peek() != ')')
        {
            values.Add(Value());
        }

        return values.ToImmutable();
    }

    /// <summary><c>as |person i|</c>, or nothing.</summary>
    public ImmutableArray<string> BlockParameters()
    {
        if (IsAtEnd)
        {
            return [];
        }

        var (text, span) = Word();
        _ = IsAtEnd;
        var close = Peek() == '|' ? file.Text.IndexOf('|', _at + 1) : -1;
        if (text != "as" || close < 0 || close >= inside.End)
        {
            throw new TemplateSyntaxException(TemplateMessages.TooMuch(new(file, span)));
        }

        var names = file.Text[(_at + 1)..close].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        _at = close + 1;
        return names.Length is 1 or 2 ? [.. names] : throw new TemplateSyntaxException(TemplateMessages.TooMuch(new(file, span)));
    }

    /// <summary>The arguments of a partial: one value, and <c>name=value</c> pairs.</summary>
    public (ImmutableArray<TemplateValue> Plain, ImmutableArray<(string Name, TemplateValue Value)> Named) Arguments()
    {
        var (plain, named) = (ImmutableArray.CreateBuilder<TemplateValue>(), ImmutableArray.CreateBuilder<(string, TemplateValue)>());
        while (!IsAtEnd)
        {
            var value = Value();
            if (value is PathValue name && Peek() == '=')
            {
                _at++;
                named.Add((name.Path, Value()));
            }
            else
            {
                plain.Add(value);
            }
        }

        return (plain.ToImmutable(), named.ToImmutable());
    }

    public void End()
    {
        if (!IsAtEnd)
        {
            throw new TemplateSyntaxException(TemplateMessages.TooMuch(new(file, Rest)));
        }
    }

    private char Peek() => _at < inside.End ? file.Text[_at] : '\0';

    private TextValue Quoted()
    {
        var close = file.Text.IndexOf(file.Text[_at], _at + 1);
        if (close < 0 || close >= inside.End)
        {
            throw new TemplateSyntaxException(TemplateMessages.QuoteNotClosed(new(file, new(_at, inside.End))));
        }

        TextSpan span = new(_at + 1, close);
        _at = close + 1;
        return new(span, span.In(file.Text));
    }

    private CallValue Bracketed()
    {
        var start = _at++;
        var (helper, helperSpan) = Word();
        var values = Values();
        if (Peek() != ')')
        {
            throw new TemplateSyntaxException(TemplateMessages.BracketNotClosed(new(file, new(start, start + 1))));
        }

        return new(new(start, ++_at), helper, helperSpan, values);
    }
}
