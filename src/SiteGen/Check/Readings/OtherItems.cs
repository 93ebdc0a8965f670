using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>In a list of items, each with its number, the later numbers are not the first item's: "gạo tăng 2,9%, rau tăng 0,9%", "A sold 29, followed by B
/// with 19".</summary>
internal static partial class OtherItems
{
    private static readonly GrammarFinder Joiners = new(grammar => grammar.Numbers.UnitJoiners.Concat(grammar.ClauseOpeners));
    // Of more than one syllable in Vietnamese.
    private const int OwnerWords = 5;

    private static readonly GrammarFinder Kinds = new(grammar =>
        [.. grammar.PlaceNouns, .. grammar.Honorifics, .. grammar.Frames.BodyKinds, .. grammar.Frames.BodyNouns]);
    private static readonly GrammarFinder PlaceLeads = new(grammar => grammar.PlaceLeads);
    private static readonly GrammarFinder AnyLeads = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder Fors = new(grammar => grammar.Dates.PurposeLeads.Concat(grammar.PlaceLeads));
    private static readonly GrammarFinder Possessives = new(grammar => grammar.Possessives);
    private static readonly GrammarFinder OwnerLeads = new(grammar => grammar.Possessives.Concat(grammar.Numbers.OwnerLeads));
    private static readonly GrammarFinder Followers = new(grammar => grammar.Numbers.Followers);
    private static readonly GrammarFinder DistanceLeads = new(grammar => grammar.DistanceLeads);
    private static readonly GrammarFinder Comparisons = new(grammar => grammar.Comparisons);
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions.Except(grammar.Numbers.ItemLeads));

    /// <summary>The outcome, unless another item may be meant, or is: then it is refused.</summary>
    public static Outcome Over(Outcome outcome, Statistic statistic, NumberSite site)
    {
        if (site.Sentence.Grammar is not { } grammar)
        {
            return outcome;
        }

        if (RespectiveItems.OwnerOf(site, grammar) is { } ordered)
        {
            var isSubject = site.Sentence.Names.Any(name => name.Span == ordered && name.Ids.Contains(statistic.Subject.Value));
            return isSubject ? new Outcome.Agrees(ValueNotes.SubjectRead(statistic.Subject.Value, ordered.In(site.Sentence.Text)))
                : OfAnother(statistic, site, ordered);
        }

        if (Scores.OwnerOf(site, grammar) is { } side)
        {
            return side.Ids.Contains(statistic.Subject.Value)
                ? new Outcome.Agrees(ValueNotes.SubjectRead(statistic.Subject.Value, side.Span.In(site.Sentence.Text)))
                : OfAnother(statistic, site, side.Span);
        }

        if (RespectiveItems.UnsaidOwnerOf(site, grammar) is { } unsaid)
        {
            var isItsOwn = site.Sentence.Names.Any(name => name.Span == unsaid && name.Ids.Contains(statistic.Subject.Value));
            return isItsOwn == outcome is Outcome.Finds
                ? new Outcome.Open(ValueNotes.SubjectUnread(statistic.Subject.Value)) : outcome;
        }

        if (outcome is Outcome.Finds)
        {
            return RespectiveItems.MayBeOf(statistic.Subject.Value, site, grammar) ? new Outcome.Open(ValueNotes.SubjectUnread(statistic.Subject.Value))
                : outcome;
        }

        if (OwnerIn(statistic, site, grammar) is { } owner)
        {
            return OfAnother(statistic, site, owner);
        }

        if (outcome is Outcome.Open && OtherOwners.NumberBehind(statistic.Subject.Value, site, grammar) is var (name, number))
        {
            return new Outcome.Finds(ValueMessages.SubjectHasAnother(statistic, site, name, number));
        }

        return outcome is Outcome.Agrees && (ItemOf(statistic, site, grammar) ?? ComparedPlace(statistic.Subject.Value, site, grammar)) is { } item
            ? new Outcome.Open(ValueNotes.SubjectOpen(item.In(site.Sentence.Text)))
            : outcome;
    }

    private static TextSpan? ItemOf(Statistic statistic, NumberSite site, Grammar grammar) =>
        ItemBefore(statistic.Subject.Value, site, grammar)
        ?? OtherOwners.RecipientOf(statistic.Subject.Value, site, grammar)
        ?? RespectiveItems.WordOf(site, grammar)
        ?? TitleElsewhere.Find(statistic, site, grammar);

    private static Outcome.Finds OfAnother(Statistic statistic, NumberSite site, TextSpan owner) =>
        new(site.Sentence.Names.FirstOrDefault(name => name.Span == owner) is { } known ? ValueMessages.SubjectIsAnother(statistic, site, known)
            : ValueMessages.SubjectIsUnknown(statistic, site, owner));

    private static TextSpan? OwnerIn(Statistic statistic, NumberSite site, Grammar grammar)
    {
        var (sentence, subject) = (site.Sentence, statistic.Subject.Value);
        if (ParallelItems.OwnerOf(subject, site) is { } parallel)
        {
            return parallel;
        }

        var isBehind = sentence.Names.Any(name => name.Span.Start >= site.Number.Span.End && site.Clause.Contains(name.Span) && name.Ids.Contains(subject));
        if (isBehind || SubjectNames.PlaceBehind(subject, site, grammar) is not null)
        {
            return null;
        }

        return PlaceBehind(subject, site, grammar) ?? OtherOwners.KinBefore(subject, site, grammar) ?? OtherOwners.KinBehind(subject, site, grammar)
            ?? OtherOwners.BesideParenthesis(subject, site)
            ?? OtherOwners.BodyBesideParenthesis(subject, site) ?? ItemOf(subject, site, grammar) ?? OwnerBehind(subject, site, grammar);
    }

    // "65 cases in Ruvia, 23 in Kelva and 20 in Dorn": each number is of the place behind it, where the subject has one of its own.
    private static TextSpan? PlaceBehind(string subject, NumberSite site, Grammar grammar) =>
        site.Sentence.Numbers.Any(other => other.Span != site.Number.Span && PlacedAt(other, site, grammar)?.Ids.Contains(subject) == true)
        && PlacedAt(site.Number, site, grammar) is { } place && !place.Ids.Contains(subject) ? place.Span : TakerBehind(subject, site, grammar);

    // "40 went to Kelva and 20 to Ruvia": likewise behind one preposition.
    private static TextSpan? TakerBehind(string subject, NumberSite site, Grammar grammar)
    {
        if (!grammar.Frames.Inverts || NameBehind(site.Number, site) is not { } own || own.Ids.Contains(subject)
            || LeadOf(own, site, grammar) is not { } lead)
        {
            return null;
        }

        var isOfAnother = site.Sentence.Numbers.Any(other => other.Span.End <= site.Start && NameBehind(other, site) is { } name && name.Ids.Contains(subject)
            && LeadOf(name, site, grammar)?.Equals(lead, StringComparison.OrdinalIgnoreCase) == true);
        return isOfAnother ? own.Span : null;
    }

    private static string? LeadOf(Mention name, NumberSite site, Grammar grammar) =>
        AnyLeads.In(site.Sentence.Text, new(site.Sentence.Span.Start, name.Span.Start), grammar).LastOrDefault() is { IsEmpty: false } lead
            && string.IsNullOrWhiteSpace(site.Sentence.Text[lead.End..name.Span.Start]) ? lead.In(site.Sentence.Text) : null;

    private static Mention? PlacedAt(NumberReading number, NumberSite site, Grammar grammar)
    {
        var name = NameBehind(number, site);
        return name is not null && PlaceLeads.EndsBefore(site.Sentence.Text, name.Span.Start, site.Sentence.Span, grammar) ? name : null;
    }

    // With its unit and a word more between.
    private static Mention? NameBehind(NumberReading number, NumberSite site)
    {
        const int unitWords = 2;
        var text = site.Sentence.Text;
        if (site.Sentence.Names.FirstOrDefault(name => name.Span.Start >= number.Span.End) is { } name
            && !text.AsSpan(number.Span.End, name.Span.Start - number.Span.End).ContainsAny(",;:()")
            && Words.In(text, new(number.Span.End, name.Span.Start)).Take(unitWords + 2).Count() <= unitWords + 1)
        {
            return name;
        }

        return null;
    }

    // "Vạn Hải đón 44.000 lượt; Lâm Sơn đón 20.000 lượt": the subject has its number in the same unit, and the item of this one begins with another name.
    private static TextSpan? ItemOf(string subject, NumberSite site, Grammar grammar)
    {
        var (sentence, text) = (site.Sentence, site.Sentence.Text);
        var named = sentence.Names.LastOrDefault(name => name.Span.End <= site.Start && name.Ids.Contains(subject) && !site.IsInFrame(name.Span));
        if (named is null)
        {
            return null;
        }

        TextSpan between = new(named.Span.End, site.Start);
        var unit = UnitAfter(site.Number, site);
        bool IsSame(NumberReading number, TextSpan name) => number.Span.Start >= named.Span.End && number.Span.End <= name.Start
            && (unit.Length > 0 ? unit.Equals(UnitAfter(number, site), StringComparison.OrdinalIgnoreCase) : IsFollower(name, between, text, grammar));
        return sentence.Names.Where(name => !name.Ids.Contains(subject)).Select(name => name.Span)
            .Concat(sentence.Read.Unknown)
            .Where(name => between.Contains(name) && !site.IsInFrame(name) && BeginsItem(name, between, site, grammar))
            .Where(name => sentence.Numbers.Any(number => IsSame(number, name)))
            .OrderBy(name => name.Start).Cast<TextSpan?>().LastOrDefault();
    }

    // "cao hơn mức 0,14% của khu vực nông thôn": what is compared is whose it is.
    private static TextSpan? OwnerBehind(string subject, NumberSite site, Grammar grammar)
    {
        var (text, clause) = (site.Sentence.Text, site.Clause);
        var owner = site.Sentence.Names.FirstOrDefault(name => clause.Contains(name.Span) && name.Span.Start >= site.Number.Span.End
            && OwnerLeads.EndsBefore(text, name.Span.Start, clause, grammar)
            && Words.In(text, new(site.Number.Span.End, name.Span.Start)).Count() <= OwnerWords);
        // "40 for Dorn, compared with 20 for Ruvia"
        if (owner is not null && !Possessives.EndsBefore(text, owner.Span.Start, clause, grammar) && site.Sentence.Names.Any(name =>
            name.Span.End <= site.Start && OwnerLeads.EndsBefore(text, name.Span.Start, site.Sentence.Span, grammar)))
        {
            return null;
        }

        return owner is not null && !owner.Ids.Contains(subject)
            && Comparisons.In(text, new(clause.Start, Math.Max(clause.Start, site.Start)), grammar).Any() ? owner.Span : null;
    }

    // "compared with 20 in Ruvia": of the subject elsewhere, or of those there.
    private static TextSpan? ComparedPlace(string subject, NumberSite site, Grammar grammar)
    {
        var place = PlacedAt(site.Number, site, grammar);
        return place?.Ids.Contains(subject) == false && site.Clause.Contains(place.Span)
            && Comparisons.In(site.Sentence.Text, new(site.Clause.Start, Math.Max(site.Clause.Start, site.Start)), grammar).Any() ? place.Span : null;
    }

    // "followed by Ruvia (20) and Dorn"
    private static bool IsFollower(TextSpan name, TextSpan between, string text, Grammar grammar) =>
        Followers.In(text, new(between.Start, name.Start), grammar).Any();

    // Behind a comma or "và", with no more than words for what it is: "; tỉnh Lâm Sơn", ", ông Tư"; and no unit.
    private static bool BeginsItem(TextSpan name, TextSpan between, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        var mark = between.Start + text.AsSpan(between.Start, name.Start - between.Start).LastIndexOfAny(",;") + 1;
        var joiner = Joiners.In(text, new(between.Start, name.Start), grammar).Select(word => word.End).LastOrDefault();
        var isFollower = IsFollower(name, between, text, grammar);
        var follower = isFollower ? Followers.In(text, new(between.Start, name.Start), grammar).Last().End : 0;
        var start = Math.Max(Math.Max(mark, joiner), follower);
        var kinds = start > between.Start ? Kinds.In(text, new(start, name.Start), grammar).ToList() : [];
        TextSpan lead = new(start, name.Start);
        return start > between.Start && (Words.In(text, lead).All(word => kinds.Exists(kind => kind.Contains(word))) || IsOwnerPhrase(text, lead, grammar)
            ? isFollower || Words.In(text, new(name.End, site.Start)).Any()
            : grammar.Frames.Inverts && IsFor(text, lead, grammar) && !Words.In(text, new(name.End, site.Start)).Any());
    }

    // "; the cost of rent rose by 2"
    private static bool IsOwnerPhrase(string text, TextSpan lead, Grammar grammar)
    {
        const int most = 3;
        return grammar.Frames.Inverts && Possessives.EndsBefore(text, lead.End, lead, grammar) && Words.In(text, lead).Take(most + 1).Count() <= most;
    }

    // "; for polio, about 93 percent"
    private static bool IsFor(string text, TextSpan lead, Grammar grammar) =>
        Fors.AtStart(text, lead, grammar) is { } word && string.IsNullOrWhiteSpace(text[word.End..lead.End]);

    public static string UnitAfter(NumberReading number, NumberSite site)
    {
        var (text, end) = (site.Sentence.Text, number.Span.End);
        var word = Words.In(text, new(end, site.Sentence.Span.End)).FirstOrDefault();
        if (text.AsSpan(end, Math.Min(2, site.Sentence.Span.End - end)).Trim() is ['%', ..])
        {
            return "%";
        }

        if (!word.IsEmpty && string.IsNullOrWhiteSpace(text[end..word.Start]))
        {
            return word.In(text);
        }

        return "";
    }
}
