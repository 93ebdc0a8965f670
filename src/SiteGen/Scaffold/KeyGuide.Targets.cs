namespace SiteGen.Scaffold;

/// <content>Where a site is published.</content>
internal static partial class KeyGuide
{
    private const string KindOfTarget = "What the target is: a folder, a branch of a git repository, or a store that speaks S3.";

    private static readonly Dictionary<string, Dictionary<string, string>> Targets = new(StringComparer.Ordinal)
    {
        ["a folder to publish to"] = new(StringComparer.Ordinal)
        {
            ["kind"] = KindOfTarget,
            ["path"] = "The folder: whole, or from the folder of the project. It may be a mount point.",
        },
        ["a git branch to publish to"] = new(StringComparer.Ordinal)
        {
            ["kind"] = KindOfTarget,
            ["branch"] = "The branch that holds the site and nothing else, such as gh-pages.",
            ["remote"] = "The remote as `git remote` names it, or an address; origin where it is left out.",
            ["cname"] = "The host of your own under which the site stands: it goes into the file CNAME.",
        },
        ["a store to publish to"] = new(StringComparer.Ordinal)
        {
            ["kind"] = KindOfTarget,
            ["bucket"] = "The name of the bucket.",
            ["endpoint"] = "The address of the store; left out for Amazon's own.",
            ["region"] = "The region of the bucket, such as eu-central-1.",
            ["prefix"] = "The folder in the bucket where the site stands. Nothing outside of it is read or changed.",
            ["profile"] =
                "The profile in ~/.aws that holds the credentials. Where it is left out, they come from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or "
                    + "from the profile that AWS_PROFILE names.",
            ["path_style"] = "true where the bucket stands in the path of an address and not in its host; that is so where an endpoint is given.",
        },
    };
}
