using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Check;

/// <summary>Finds organizations that are, by way of others, part of themselves.</summary>
internal static class PartOfCircles
{
    public static void Check(Project project, DiagnosticBag diagnostics)
    {
        var all = project.Organizations.DistinctBy(organization => organization.Id).ToDictionary(organization => organization.Id);
        HashSet<string> done = [];
        foreach (var organization in project.Organizations)
        {
            List<Organization> path = [];
            var current = organization;
            while (current is not null && done.Add(current.Id))
            {
                path.Add(current);
                current = current.PartOf is { } whole ? all.GetValueOrDefault(whole.Value) : null;
            }

            // Where the way up ends in itself, that part of it is the circle.
            if (current is not null && path.IndexOf(current) is >= 0 and var start)
            {
                diagnostics.Add(ReferenceMessages.PartOfCircle([.. path[start..]]));
            }
        }
    }
}
