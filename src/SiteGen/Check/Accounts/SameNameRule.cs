using SiteGen.Model;

namespace SiteGen.Check.Accounts;

/// <summary>Two facts with one name could not be told apart by a reader. A spelling that several share is an alias of each.</summary>
internal static class SameNameRule
{
    // Of a thousand with one name, each need not name all others.
    private const int MostOthers = 3;

    public static void Check(Entity entity, CheckContext context, CheckLog log)
    {
        foreach (var (language, name) in entity.Name.ByLanguage)
        {
            foreach (var other in context.Names.Named(name.Value).Where(id => id != entity.Id).Take(MostOthers).Select(context.FactOf).OfType<Entity>())
            {
                if (other.Name.In(language) is { } theirs && theirs.Value == name.Value)
                {
                    log.Finds(CheckKind.Named, AccountMessages.SameName(entity, name, other.Id, theirs));
                }
            }
        }
    }
}
