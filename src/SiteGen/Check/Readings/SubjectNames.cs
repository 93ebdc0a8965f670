using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>How names stand to each other and to a number: the one is called by the other, several are listed, one only says where.</summary>
internal static class SubjectNames
{
    // "’s ", ", "
    private const int LongestTie = 4;

    private static readonly GrammarFinder Averages = new(grammar => grammar.Numbers.Averages);
    private static readonly GrammarFinder LimitVerbs = new(grammar => grammar.Numbers.Limits.Select(limit => limit.Verb));
    private static readonly GrammarFinder Articles = new(grammar => grammar.Titles.Articles);
    private static readonly GrammarFinder Coordinators = new(grammar => grammar.Frames.Coordinators);
    private static readonly GrammarFinder Copulas = new(grammar => grammar.Titles.Copulas);
    private static readonly GrammarFinder Honorifics = new(grammar => grammar.Honorifics);
    private static readonly GrammarFinder NextItems = new(grammar => [.. grammar.Frames.Contrasts, .. grammar.OpenersBeforeNames]);
    private static readonly GrammarFinder Comparisons = new(grammar => grammar.Comparisons.Concat(grammar.Outdoings));
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder Owners = new(grammar => grammar.Possessives);
    private static readonly GrammarFinder Against = new(grammar => [.. grammar.Numbers.Opponents, .. grammar.Comparisons]);
    private static readonly GrammarFinder Fors = new(grammar => grammar.Numbers.OwnerLeads);
    private static readonly GrammarFinder PlaceNouns = new(grammar => grammar.PlaceNouns);
    private static readonly GrammarFinder AnyPlaceLeads = new(grammar => grammar.PlaceLeads.Concat(grammar.LoosePlaceLeads));
    private static readonly GrammarFinder PlaceLeads = new(grammar => grammar.PlaceLeads);

    /// <summary>"con trai ông X là Y nhận 3 năm tù", "đối thủ của X là lãnh đạo Y giành 40 ghế": it is told of Y.</summary>
    public static Mention? NamedAs(Mention own, NumberSite site, Grammar grammar)
    {
        var (text, people) = (site.Sentence.Text, site.Sentence.Article.Read.Names);
        var next = site.Sentence.Names.FirstOrDefault(name => name.Span.Start >= own.Span.End && name.Span.End <= site.Start);
        var isOwner = IsOwner(own, site, grammar);
        if (next is null || !own.Ids.Concat(next.Ids).All(isOwner ? people.CanSpeak : people.IsPerson)
            || next.Ids.Contains(own.Ids[0]) || text.AsSpan(next.Span.End) is ['’' or '\'', ..])
        {
            return null;
        }

        var between = new TextSpan(own.Span.End, next.Span.Start);
        var tie = Copulas.AtStart(text, between, grammar);
        if (tie is not { } copula || !string.IsNullOrWhiteSpace(text[between.Start..copula.Start]) || between.Of(text).ContainsAny(",;:()"))
        {
            return null;
        }

        TextSpan behind = new(copula.End, between.End);
        var isBare = Words.In(text, behind).All(word => Honorifics.AtStart(text, word, grammar) is not null || (isOwner && char.IsLower(text[word.Start])));
        return isBare && !(isOwner && IsAmongMore(behind, next, people, site, grammar)) ? next : null;
    }

    // "của Kelva là cao nhất ở Ruvia", "của Kelva là nhiều hơn Ruvia", "của Kelva là vượt Ruvia": no more than the other's name.
    private static bool IsAmongMore(TextSpan between, Mention next, NameIndex people, NumberSite site, Grammar grammar) =>
        Words.In(site.Sentence.Text, between).Any() && (!next.Ids.All(people.IsPerson) || Comparisons.In(site.Sentence.Text, between, grammar).Any()
            || Prepositions.EndsBefore(site.Sentence.Text, next.Span.Start, between, grammar));

    // "đối thủ của ông X"
    private static bool IsOwner(Mention name, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        TextSpan before = new(site.Clause.Start, name.Span.Start);
        var honorific = Honorifics.In(text, before, grammar).LastOrDefault(word => string.IsNullOrWhiteSpace(text[word.End..name.Span.Start]));
        return before.Start <= before.End && Owners.EndsBefore(text, honorific.IsEmpty ? name.Span.Start : honorific.Start, site.Sentence.Span, grammar);
    }

    /// <summary>"beat Ro Tan, who holds 8 titles": the person whom the clause of the number goes on about.</summary>
    public static Mention? BeforeRelative(NumberSite site)
    {
        var (text, clause, sentence) = (site.Sentence.Text, site.Clause, site.Sentence);
        var first = Words.In(text, clause).FirstOrDefault();
        if (!first.IsEmpty && sentence.Grammar!.Frames.PersonRelatives.Contains(first.In(text), StringComparer.OrdinalIgnoreCase)
            && !sentence.Names.Any(name => name.Span.Start >= first.End && name.Span.End <= site.Start))
        {
            return sentence.Names.LastOrDefault(name => name.Span.End <= first.Start && sentence.Read.IsPerson(name)
                && first.Start - name.Span.End <= LongestTie && text[name.Span.End..first.Start].Trim(' ', ',').Length == 0);
        }

        return null;
    }

    /// <summary>"Kelva's 9.3 percent", "the Kelva average of 9.3 percent": the name whose ending stands right before the number.</summary>
    public static Mention? PossessorOf(NumberSite site, Grammar grammar)
    {
        if (grammar.Frames.Inverts)
        {
            return AverageOf(site, grammar) ?? site.Sentence.Names.FirstOrDefault(name => name.Span.End < site.Start
                && site.Start - name.Span.End <= LongestTie && site.Sentence.Text[name.Span.End..site.Start].Trim() is "'s" or "’s" or "'" or "’");
        }

        return null;
    }

    /// <summary>"Kelva held Ruvia to 17 points", "Kelva bowled Ruvia out for 217": whom a verb lets have no more.</summary>
    public static Mention? LimitedTo(NumberSite site, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence);
        var name = sentence.Names.LastOrDefault(name => name.Span.End < site.Start);
        if (name is null || !site.Clause.Contains(name.Span))
        {
            return null;
        }

        TextSpan before = new(site.Clause.Start, WithArticle(name.Span.Start, site, grammar));
        var between = text[name.Span.End..site.Start].Trim();
        return LimitVerbs.In(text, before, grammar).LastOrDefault() is { IsEmpty: false } verb && string.IsNullOrWhiteSpace(text[verb.End..before.End])
            && grammar.Numbers.Limits.Any(limit => verb.In(text).Equals(limit.Verb, StringComparison.OrdinalIgnoreCase)
                && between.Equals(limit.Lead, StringComparison.OrdinalIgnoreCase)) ? name : null;
    }

    private static Mention? AverageOf(NumberSite site, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence);
        var name = sentence.Names.LastOrDefault(name => name.Span.End < site.Start);
        return name is not null && Averages.AtStart(text, new(name.Span.End, site.Start), grammar) is { } average
            && string.IsNullOrWhiteSpace(text[name.Span.End..average.Start] + text[average.End..site.Start]) ? name : null;
    }

    /// <summary>"their nine-month-old child, Ro Tan", "nine-month-old Ro Tan": whose age it is.</summary>
    public static Mention? AgedBehind(NumberSite site, Grammar grammar)
    {
        const int mostWords = 3;
        var (text, sentence) = (site.Sentence.Text, site.Sentence);
        if (AgeAdjectiveEnd(site, grammar) is not { } age)
        {
            return null;
        }

        var next = sentence.Names.FirstOrDefault(name => name.Span.Start >= age);
        return next is not null && sentence.Read.IsPerson(next) && text[age..next.Span.Start].TrimEnd().TrimEnd(',') is var noun
            && !noun.AsSpan().ContainsAny(",;:()") && Words.In(noun, TextSpan.Whole(noun)).Take(mostWords + 1).Count() <= mostWords ? next : null;
    }

    /// <summary>Where the "-month-old" ends that stands at the number, as one word with it.</summary>
    public static int? AgeAdjectiveEnd(NumberSite site, Grammar grammar)
    {
        var (text, start) = (site.Sentence.Text, site.Number.Span.End + 1);
        return start < site.Sentence.Span.End && text[start - 1] is '-' or ' '
            && grammar.Numbers.AgeAdjectives.FirstOrDefault(word => text.AsSpan(start).StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } found
            ? start + found.Length : null;
    }

    /// <summary>"2.700 nhà bị cô lập, chia cắt tại Hà Tĩnh": where it is said to be, with no other name or number before.</summary>
    public static Mention? PlaceBehind(string subject, NumberSite site, Grammar grammar)
    {
        var sentence = site.Sentence;
        var next = sentence.Names.FirstOrDefault(name => name.Span.Start >= site.Number.Span.End);
        if (next?.Ids.Contains(subject) != true || !PlaceLeads.EndsBefore(sentence.Text, next.Span.Start, sentence.Span, grammar)
            || Superlatives.Bounds(next, sentence, grammar))
        {
            return null;
        }

        // "ở A là 12 độ; còn ở B là 14 độ"
        TextSpan between = new(site.Number.Span.End, next.Span.Start);
        var isOfNext = sentence.Text.AsSpan(between.Start, between.Length).Contains(';') || NextItems.In(sentence.Text, between, grammar).Any();
        return isOfNext || sentence.Numbers.Any(number => number.Span.Start >= site.Number.Span.End && number.Span.End <= next.Span.Start) ? null : next;
    }

    /// <summary>"14 inches near Kelva, Maine, and Ruvia": whether the name is one of several places of the number, of which each may have a part.</summary>
    public static bool IsPlaceOfSeveral(string subject, NumberSite site, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence);
        var names = sentence.Names.Where(name => name.Span.Start >= site.Number.Span.End && site.Sentence.Span.Contains(name.Span)).ToList();
        var own = names.FindIndex(name => name.Ids.Contains(subject));
        return own > 0 && AnyPlaceLeads.EndsBefore(text, names[0].Span.Start, sentence.Span, grammar)
            && !sentence.Numbers.Any(number => number.Span.Start >= site.Number.Span.End && number.Span.End <= names[own].Span.Start)
            && Words.In(text, new(names[0].Span.End, names[own].Span.Start)).ToList() is var between
            && between.Exists(word => Coordinators.AtStart(text, word, grammar) is not null)
            && between.TrueForAll(word => char.IsUpper(text[word.Start]) || Coordinators.AtStart(text, word, grammar) is not null
                || Articles.AtStart(text, word, grammar) is not null);
    }

    /// <summary>"đo được tại Kelva (tỉnh Ruvia) là 12 độ": the brackets between the name and the number's clause only say where that is.</summary>
    public static bool StandsBeforeBrackets(Mention name, NumberSite site)
    {
        var (text, start) = (site.Sentence.Text, site.Clause.Start);
        return start > name.Span.End && text[name.Span.End..start].Trim() is ['(', .., ')'] aside
            && aside.IndexOf(')', StringComparison.Ordinal) == aside.Length - 1 && !aside.Any(char.IsAsciiDigit);
    }

    /// <summary>"compared with 40 votes, or 12 percent, for Ro Tan": whom a number that a comma parts from it is for.</summary>
    public static Mention? ForBehind(NumberSite site, Grammar grammar)
    {
        const int unitWords = 4;
        var (text, sentence, end) = (site.Sentence.Text, site.Sentence, (EarlierTimes.InOtherWords(site, grammar) ?? site.Number).Span.End);
        var next = sentence.Names.FirstOrDefault(name => name.Span.Start >= end);
        if (next is null || site.IsInFrame(next.Span) || text.AsSpan(end, next.Span.Start - end).Count(',') != 1
            || !Prepositions.EndsBefore(text, next.Span.Start, sentence.Span, grammar))
        {
            return null;
        }

        return Words.In(text, new(end, next.Span.Start)).Take(unitWords + 1).Count() > unitWords
            || sentence.Numbers.Any(number => number.Span.Start >= end && number.Span.End <= next.Span.Start) ? null : next;
    }

    /// <summary>For whom a number is that stands against another: "46 percent back X, against 44 percent for her challenger, Y".</summary>
    public static Mention? AgainstFor(NumberSite site, Grammar grammar)
    {
        const int unitWords = 2;
        const int calledWords = 3;
        var (text, sentence, end) = (site.Sentence.Text, site.Sentence, site.Number.Span.End);
        if (!grammar.Frames.Inverts || !Against.EndsBefore(text, WithArticle(site.Start, site, grammar), sentence.Span, grammar)
            || sentence.Names.FirstOrDefault(name => name.Span.Start >= end) is not { } next || site.IsInFrame(next.Span)
            || sentence.Names.Any(name => name.Span.End <= site.Start && Fors.EndsBefore(text, name.Span.Start, sentence.Span, grammar)))
        {
            return null;
        }

        var lead = Fors.In(text, new(end, next.Span.Start), grammar).FirstOrDefault();
        TextSpan called = new(lead.End, next.Span.Start);
        var isNear = !lead.IsEmpty && Words.In(text, new(end, lead.Start)).Take(unitWords + 1).Count() <= unitWords
            && Words.In(text, called).Take(calledWords + 1).Count() <= calledWords;
        return isNear && !text.AsSpan(end, lead.Start - end).ContainsAny(",;:()") && !called.Of(text).TrimEnd(" ,").ContainsAny(",;:()") ? next : null;
    }

    /// <summary>Where a name begins with the article before it: "In the US".</summary>
    public static int WithArticle(int start, NumberSite site, Grammar grammar)
    {
        if (!grammar.Frames.Inverts)
        {
            return start;
        }

        if (Articles.In(site.Sentence.Text, new(site.Sentence.Span.Start, start), grammar)
            .LastOrDefault(word => string.IsNullOrWhiteSpace(site.Sentence.Text[word.End..start])) is { IsEmpty: false } article)
        {
            return article.Start;
        }

        return start;
    }

    /// <summary>"trên vùng Tân Lâm", "ở Tân Lâm": the name says where.</summary>
    public static bool IsPlaced(Mention name, NumberSite site, Grammar grammar)
    {
        var (text, start) = (site.Sentence.Text, WithArticle(name.Span.Start, site, grammar));
        TextSpan before = new(site.Sentence.Span.Start, start);
        var noun = PlaceNouns.In(text, before, grammar).LastOrDefault();
        return AnyPlaceLeads.EndsBefore(text, start, site.Sentence.Span, grammar)
            || (!noun.IsEmpty && string.IsNullOrWhiteSpace(text[noun.End..start]) && AnyPlaceLeads.EndsBefore(text, noun.Start, site.Sentence.Span, grammar));
    }

    /// <summary>"In Ruvia, sales reached 40": of a company they may be its sales there.</summary>
    public static bool IsWhereSold(Mention name, Fact? subject, NumberSite site, Grammar grammar) => subject is Organization
    {
        Type.Value: OrganizationType.Company or OrganizationType.Media or OrganizationType.Union or OrganizationType.Party
    } && IsPlaced(name, site, grammar);

    // "in Ruvia, Dorn and Kelva has passed 40"
    private static int? JoinedStart(Mention name, NumberSite site)
    {
        var (text, first, isJoined) = (site.Sentence.Text, name.Span.Start, false);
        var joiners = site.Sentence.Grammar!.Frames.Coordinators;
        while (site.Sentence.Names.LastOrDefault(other => other.Span.End <= first) is { } before && text[before.Span.End..first].Trim() is var link
            && (link == "," || (!isJoined && joiners.Contains(link.TrimStart(',').Trim(), StringComparer.OrdinalIgnoreCase))))
        {
            (first, isJoined) = (before.Span.Start, isJoined || link != ",");
        }

        return isJoined && PlaceLeads.EndsBefore(text, first, site.Sentence.Span, site.Sentence.Grammar!) ? first : null;
    }

    /// <summary>"ở Tân Lâm, Sông Vàng và …": of names between commas with which a clause ends, the word before the first counts.</summary>
    public static int ListStart(Mention name, NumberSite site, TextSpan clause)
    {
        var (text, start) = (site.Sentence.Text, name.Span.Start);
        if (Words.In(text, new(name.Span.End, clause.End)).Any())
        {
            return JoinedStart(name, site) ?? start;
        }

        while (site.Sentence.Names.LastOrDefault(other => other.Span.End <= start && text[other.Span.End..start] == ", ") is { } before)
        {
            start = before.Span.Start;
        }

        return start;
    }
}
