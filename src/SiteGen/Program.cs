using System.CommandLine;
using System.Globalization;
using System.Text;
using SiteGen.Commands;

SystemLimits.TellOfLargeFiles();
if (SystemLimits.AreTooTight())
{
    return ExitCode.Usage;
}

// Nothing that is printed or compared may depend on the machine's culture.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
StandardStream.Guard();

var root = new RootCommand("Compiles news articles and YAML facts into a fact sheet: what its article does not carry does not build.")
{
    ServeCommand.Create(TimeProvider.System),
    BuildCommand.Create(),
    CheckCommand.Create(TimeProvider.System),
    CoverageCommand.Create(),
    SetCommand.Create(TimeProvider.System, args),
    SourcesCommand.Create(),
    InitCommand.Create(TimeProvider.System),
    HostCommand.Create(),
    NewCommand.Create(TimeProvider.System),
    SchemaCommand.Create(),
    VerifyCommand.Create(),
    PublishCommand.Create(),
};

return CommandLine.Run(root, args);
