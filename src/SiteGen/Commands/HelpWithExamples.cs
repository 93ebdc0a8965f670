using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SiteGen.Commands;

/// <summary>The help of a command as the library prints it, and below it how the command is called and how it ends.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        var examples = Examples.Of(parseResult.CommandResult.Command);
        var width = examples.Max(example => example.Call.Length);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (call, does) in examples)
        {
            output.WriteLine($"  {call.PadRight(width)}  {does}");
        }

        output.WriteLine();
        output.WriteLine(
            "Exit codes: 0 all is well; 1 something is wrong in the content, the articles or the templates; 2 something is wrong with the call, or with "
                + "reading or writing files.");
        return exitCode;
    }
}
