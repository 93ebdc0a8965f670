using System.CommandLine;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>Exit codes, as scripts see them.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Something is wrong in content, articles or templates.</summary>
    public const int Content = 1;

    /// <summary>Something is wrong with how the command was called, or with reading or writing files.</summary>
    public const int Usage = 2;
}

/// <summary>Parses the command line, runs the command, and turns whatever ends it into words and an exit code.</summary>
internal static class CommandLine
{
    // A value such as @home is that text, and no file to read arguments from.
    private static readonly ParserConfiguration WithoutResponseFiles = new() { ResponseFileTokenReplacer = null };

    public static Argument<string> ProjectArgument() => new("PROJECT")
    {
        Description = "The folder with content/ and seeds/ (and templates/, where it has its own).",
        DefaultValueFactory = _ => ".",
    };

    public static Option<bool> StrictOption() => new("--strict") { Description = "Take warnings for errors." };

    public static Option<Uri?> BaseUrlOption() => new("--base-url")
    {
        HelpName = "URL",
        Description = "Where the site will stand, e.g. https://example.org/sheet/, for what must be absolute.",
        CustomParser = argument =>
        {
            if (BaseAddress.Parse(argument.Tokens[0].Value) is { } address)
            {
                return address;
            }

            argument.AddError($"--base-url must be an http or https address without ? and #, and \"{argument.Tokens[0].Value}\" is none");
            return null;
        },
    };

    public static int Run(RootCommand root, string[] args)
    {
        if (!NormalizationWorks())
        {
            return Fail("this system compares no accented letters, so quotes can't be checked",
                "install ICU (libicu), and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        }

        var verbose = new Option<bool>("--verbose") { Description = "Say on standard error what was read and done, and how long it took.", Recursive = true };
        root.Options.Add(verbose);
        HelpWithExamples.AddTo(root);
        var parsed = root.Parse(args, WithoutResponseFiles);
        if ((parsed.Action is not HelpWithExamples || parsed.UnmatchedTokens.Count > 0) && Misspelt.In(parsed) is var (message, help))
        {
            return Fail(message, help);
        }

        IDisposable? interruption = null;
        try
        {
            interruption = Interruption.Watch();
            using var progress = new Progress(Console.Error, parsed.GetValue(verbose), live: !Console.IsErrorRedirected);
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception) when (Interruption.Token.IsCancellationRequested)
        {
            return Interruption.ExitCode;
        }
        catch (InputOutputException problem)
        {
            return Fail(problem.Message, problem.Help);
        }
        catch (Exception failure)
        {
            return Fail(failure, parsed.GetValue(verbose));
        }
        finally
        {
            // After the last word: not even that may end it as the system would.
            interruption?.Dispose();
        }
    }

    // Of work on several threads, the first failure.
    private static int Fail(Exception failure, bool isVerbose) => failure switch
    {
        AggregateException { InnerExceptions: [var first, ..] } => Fail(first, isVerbose),
        InputOutputException problem => Fail(problem.Message, problem.Help),
        TypeInitializationException { InnerException: { } first } => Fail(first, isVerbose),
        IOException or UnauthorizedAccessException => Fail(DiskFailure.Unread(failure), isVerbose),
        OutOfMemoryException => Fail("the memory of this machine does not suffice", "close other programs, or divide the project"),
        _ => Defect(failure, isVerbose),
    };

    // An editor can do nothing with a stack trace.
    private static int Defect(Exception defect, bool isVerbose)
    {
        if (isVerbose)
        {
            Console.Error.WriteLine(defect);
        }

        return Fail("sitegen itself has failed",
            "this is a defect of the tool, not of your files; nothing was written. Tell its maintainers what you changed last, and what --verbose prints");
    }

    private static int Fail(string message, string help)
    {
        Console.Error.WriteLine($"error: {Printed.Line(Printed.Short(message))}");
        Console.Error.WriteLine($"  help: {Printed.Line(Printed.Short(help))}");
        return ExitCode.Usage;
    }

    // In invariant globalization mode, Normalize() silently does nothing.
    private static bool NormalizationWorks() => "e\u0302\u0301".Normalize(NormalizationForm.FormC) == "ế";
}
