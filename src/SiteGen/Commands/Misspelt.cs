using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>Says in words what is wrong with a call, and what may have been meant.</summary>
internal static class Misspelt
{
    /// <summary>What is wrong and the mend; null where the call is right.</summary>
    public static (string Message, string Help)? In(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var usage = $"{Call(parsed.CommandResult)} --help shows how it is called.";
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-')) is { } name)
        {
            return ($"there is no command {Call(parsed.CommandResult, name)}{Meant(name, command.Subcommands.Select(sub => sub.Name))}", usage);
        }

        if (UnknownOption(parsed) is { } option)
        {
            return ($"there is no option {option}{Meant(option, OptionsOf(parsed.CommandResult))}", usage);
        }

        if (parsed.UnmatchedTokens is [var word, ..])
        {
            return ($"{Call(parsed.CommandResult)} has no use for \"{word}\"", usage);
        }

        if (command.Arguments.Any(argument => argument.Name == "PROJECT" && parsed.GetResult(argument)?.Tokens is [{ Value: "" }]))
        {
            return ("the name of the project's folder is empty", usage);
        }

        if (EmptyFolder(parsed) is { } empty)
        {
            return ($"the value of {empty} is empty", usage);
        }

        if (parsed.Errors.Count == 0)
        {
            return null;
        }

        if (command.Subcommands.Count > 0)
        {
            return ("a command is missing", usage);
        }

        return (OptionWithoutValue(parsed) ?? MissingArgument(parsed) ?? parsed.Errors[0].Message.TrimEnd('.'), usage);
    }

    /// <summary>For an option that takes one of a few words.</summary>
    public static void AcceptOnly<T>(this Option<T> option, params string[] words) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value)))
        {
            result.AddError($"{option.Name} is one of {string.Join(", ", words)}, and not {token.Value}{Meant(token.Value, words)}");
        }
    });

    private static string? OptionWithoutValue(ParseResult parsed) => parsed.CommandResult.Children.OfType<OptionResult>()
        .Where(option => option is { Implicit: false, Tokens.Count: 0, Option.Arity.MinimumNumberOfValues: > 0 })
        .Select(option => $"{option.Option.Name} needs a value behind it: {FirstSentence(option.Option.Description)}")
        .FirstOrDefault();

    // Of a folder, an address or a word of the tool; what is said in a fact may well be asked for, and is refused in words of its own.
    private static string? EmptyFolder(ParseResult parsed) =>
        parsed.CommandResult.Children
            .OfType<OptionResult>()
            .FirstOrDefault(option => option.Tokens is [{ Value: var value }] && string.IsNullOrWhiteSpace(value))
            ?.Option.Name
        ?? parsed.CommandResult.Command.Arguments.FirstOrDefault(argument => argument.Name is "DIR" or "SITE" or "TARGET" or "PROJECT" or "KIND" or "FACT"
            or "KEY" && parsed.GetResult(argument)?.Tokens is [{ Value: var value }] && string.IsNullOrWhiteSpace(value))?.Name;

    private static string? MissingArgument(ParseResult parsed)
    {
        var missing = parsed.CommandResult.Command.Arguments
            .Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is null or { Tokens.Count: 0, Implicit: false }).ToList();
        if (missing.Count == 0)
        {
            return null;
        }

        var what = missing is [var one] ? $": {FirstSentence(one.Description)}" : "";
        return $"{Call(parsed.CommandResult)} needs {string.Join(" and ", missing.Select(argument => argument.Name))}{what}";
    }

    private static string FirstSentence(string? description)
    {
        var text = description ?? "";
        var end = Enumerable.Range(0, text.Length)
            .FirstOrDefault(i => text[i] == '.' && (i + 2 >= text.Length || (text[i + 1] == ' ' && char.IsUpper(text[i + 2]))), text.Length);
        return text[..end];
    }

    // What no option fits is taken for an argument, such as the project's folder.
    private static string? UnknownOption(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && token.Value is ['-', '-', _, ..] or ['-', >= 'A' and <= 'z'])
        .Select(token => token.Value.Split('=')[0])
        .FirstOrDefault();

    private static IEnumerable<string> OptionsOf(CommandResult command)
    {
        for (var at = command; at is not null; at = at.Parent as CommandResult)
        {
            foreach (var option in at.Command.Options.Where(option => at == command || option.Recursive))
            {
                yield return option.Name;
            }
        }
    }

    internal static string Meant(string word, IEnumerable<string> known) => Closest.To(word, known) is { } closest ? $": did you mean {closest}?" : "";

    private static string Call(CommandResult command, string more = "")
    {
        List<string> words = more.Length > 0 ? [more] : [];
        for (var at = command; at is not null; at = at.Parent as CommandResult)
        {
            words.Insert(0, Examples.Name(at.Command));
        }

        return string.Join(' ', words);
    }
}
