using Scriban.Parsing;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>
/// Looks whether all that a template opens is closed again, and not too deep, before it is read: Scriban takes a <c>{{</c> without an end in silence,
/// names another place for a block without one, and reads what is nested by calling itself.
/// </summary>
internal sealed class TemplateBrackets
{
    private static readonly string[] OtherBlocks = ["if", "for", "each", "unless", "with"];

    private readonly SourceText _file;
    private readonly Stack<Token> _blocks = new();
    private Token _tag;
    private bool _isInTag;

    private TemplateBrackets(SourceText file) => _file = file;

    /// <summary>The first that is wrong, or null.</summary>
    public static Diagnostic? Problem(SourceText file)
    {
        var brackets = new TemplateBrackets(file);
        var lexer = new Lexer(file.Text, file.Path, new LexerOptions { Mode = ScriptMode.Default });
        Token before = default;
        foreach (var token in lexer)
        {
            if (brackets.Problem(token, before) is { } problem)
            {
                return problem;
            }

            before = token;
        }

        return brackets.AtEnd(lexer);
    }

    private Diagnostic? Problem(Token token, Token before)
    {
        switch (token.Type)
        {
            case TokenType.CodeEnter or TokenType.EscapeEnter:
                (_isInTag, _tag) = (true, token);
                return null;
            case TokenType.EscapeExit:
                _isInTag = false;
                return null;
            case TokenType.CodeExit:
                _isInTag = false;
                return before.Type == TokenType.CodeEnter ? TemplateMessages.Empty(At(_tag, token)) : null;
            case TokenType.Comment or TokenType.CommentMulti when before.Type == TokenType.CodeEnter && BlockOfOthers(TextOf(token)) is { } word:
                return TemplateMessages.BlockIsRemark(At(token), word);
            case TokenType.OpenBrace when before.Type == TokenType.CodeEnter:
                return TemplateMessages.Unescaped(At(_tag, token));
            case TokenType.OpenBrace when before.Type == TokenType.OpenBrace:
                return TemplateMessages.TagNotClosed(At(_tag));
            case TokenType.Dot when before.Type == TokenType.Identifier && TextOf(before) == "for" && _blocks.TryPeek(out var loop)
                && loop.Start == before.Start:
                _blocks.Pop(); // {{ for.index }} tells of a loop and begins none.
                return null;
            case TokenType.Identifier when before.Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon:
                return Statement(token);
            default:
                return null;
        }
    }

    private Diagnostic? Statement(Token token)
    {
        switch (TextOf(token))
        {
            case "if" or "for" or "wrap" or "while" or "case" or "capture" or "with" or "func" or "tablerow":
                _blocks.Push(token);
                return _blocks.Count > TemplateScope.Deepest ? TemplateMessages.TooDeep(At(token)) : null;
            case "end":
                return _blocks.TryPop(out _) ? null : TemplateMessages.NothingToClose(At(token));
            default:
                return null;
        }
    }

    // "{{#if …}}", as other languages of templates begin a block.
    private static string? BlockOfOthers(string remark) =>
        OtherBlocks.FirstOrDefault(word => remark.StartsWith($"#{word} ", StringComparison.Ordinal));

    private Diagnostic? AtEnd(Lexer lexer)
    {
        if (lexer.HasErrors && lexer.Errors.First() is var error && error.Message.Contains("string", StringComparison.Ordinal))
        {
            return TemplateMessages.QuoteNotClosed(new(_file, TemplateReader.SpanOf(error.Span, _file)));
        }

        if (_isInTag)
        {
            return _tag.Type == TokenType.EscapeEnter ? TemplateMessages.TextNotClosed(At(_tag)) : TemplateMessages.TagNotClosed(At(_tag));
        }

        return _blocks.TryPeek(out var open) ? TemplateMessages.BlockNotClosed(At(open), TextOf(open)) : null;
    }

    private string TextOf(Token token) => TemplateReader.SpanOf(new(_file.Path, token.Start, token.End), _file).In(_file.Text);

    private Place At(Token token) => At(token, token);

    private Place At(Token first, Token last) => new(_file, TemplateReader.SpanOf(new(_file.Path, first.Start, last.End), _file));
}
