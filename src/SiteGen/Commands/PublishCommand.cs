using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Publish;
using SiteGen.Verification;

namespace SiteGen.Commands;

/// <summary><c>sitegen publish</c>: checks, builds and verifies the site, then makes a target hold it;
/// with a problem, what is published stays as it was.</summary>
internal static class PublishCommand
{
    private sealed record Call(string Root, string? Target, bool DryRun, bool DeleteMany, bool Force, Uri? BaseUrl, bool Strict)
    {
        public string Output { get; } = Path.Combine(Root, "_site");
    }

    public static Command Create()
    {
        var target = new Argument<string?>("TARGET")
        {
            Description = "A name under publish in content/site.yaml, the first by default; or a folder, with a slash in it, e.g. ./public.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var project = new Option<string>("--project")
        {
            HelpName = "DIR",
            Description = "The folder of the project; the working folder by default.",
            DefaultValueFactory = _ => "."
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Build, then only list what would change; the target is read and nothing else." };
        var deleteMany = new Option<bool>("--delete-many") { Description = "Let more than half of the published files be deleted." };
        var force = new Option<bool>("--force") { Description = "For a git branch: put one commit in place of all that is on it, whatever that is." };
        var (baseUrl, strict) = (CommandLine.BaseUrlOption(), CommandLine.StrictOption());
        var command = new Command("publish", "Check, build and verify the site, then publish it to a folder, a git branch or an S3 store.") { target, project,
            dryRun, deleteMany, force, baseUrl, strict };
        command.SetAction((parsed, _) => RunAsync(new(
            parsed.GetRequiredValue(project),
            parsed.GetValue(target),
            parsed.GetValue(dryRun),
            parsed.GetValue(deleteMany),
            parsed.GetValue(force),
            parsed.GetValue(baseUrl),
            parsed.GetValue(strict))));
        return command;
    }

    private static async Task<int> RunAsync(Call call)
    {
        var build = new SiteBuild(call.Root, call.BaseUrl, call.Strict);
        if (build.Check() is not { } site)
        {
            return NothingPublished();
        }

        var identity = SiteIdentity.Of(site.Project.Site);
        await using var target = await PublishTargets.OpenAsync(call.Target, call.Root, call.Output, call.Force, site.Project.Site);
        if (!build.Write(site, call.Output) || !IsVerified(call.Output, call.Strict))
        {
            return NothingPublished();
        }

        using var finish = Interruption.Finish();
        var plan = await Planner.PlanAsync(identity, SiteFile.Of(call.Output), target);
        if (plan.Foreign.Count > 0)
        {
            Console.Error.WriteLine($"note: {target.Name} holds {Report.Count(plan.Foreign.Count,
                "file")} that this site has not put there; {(plan.Foreign.Count == 1 ? "it stays" : "they stay")}: {Planner.Names(plan.Foreign)}");
        }

        if (call.DryRun)
        {
            PublishReport.WouldChange(plan, target.Name, call.DeleteMany);
            return ExitCode.Clean;
        }

        if (!call.DeleteMany)
        {
            plan.RefuseToDeleteMany(target.Name);
        }

        PublishReport.HasChanged(plan, target.Name, await Publisher.PublishAsync(identity, plan, target));
        return ExitCode.Clean;
    }

    private static bool IsVerified(string output, bool strict)
    {
        using var stage = Stages.Begin("verifying the built site");
        var problems = new DiagnosticBag();
        SiteVerifier.Verify(output, problems);
        return !Report.Problems(problems, strict);
    }

    private static int NothingPublished()
    {
        Console.Error.WriteLine("Nothing was published; what is published is as it was.");
        return ExitCode.Content;
    }
}
