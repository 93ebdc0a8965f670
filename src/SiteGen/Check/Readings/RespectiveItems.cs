using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Names and numbers that go together by their order: "A và B bán lần lượt 3 và 5 tấn", "A and B sold 3 and 5, respectively".</summary>
internal static class RespectiveItems
{
    private const int LeadWords = 2;
    private const int UnitWords = 4;
    private const int TitleWords = 8;

    private static readonly GrammarFinder Words = new(grammar => grammar.Numbers.Respectives);
    private static readonly GrammarFinder Offices = new(grammar => grammar.Titles.Heads.Concat(grammar.OfficeModifiers));
    // "in the nine-year period, at 6% and 8%, respectively"
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder Joiners = new(grammar => grammar.Numbers.UnitJoiners.Concat(grammar.Frames.Coordinators));
    private static readonly GrammarFinder Kinds = new(grammar =>
        [.. grammar.PlaceNouns, .. grammar.Honorifics, .. grammar.Frames.BodyKinds, .. grammar.Frames.BodyNouns, .. grammar.Possessives]);
    private static readonly GrammarFinder NoTitles = new(grammar =>
        [.. grammar.Frames.Kin, .. grammar.Frames.Auxiliaries, .. grammar.Numbers.ListVerbs, .. grammar.Prepositions]);
    private static readonly GrammarFinder Owners = new(grammar => [.. grammar.Possessives, .. grammar.Frames.Auxiliaries]);

    /// <summary>The word that orders this number among others; null where none does.</summary>
    public static TextSpan? WordOf(NumberSite site, Grammar grammar)
    {
        if (site.Sentence.Numbers.Length < 2)
        {
            return null;
        }

        return Words.In(site.Sentence.Text, site.Sentence.Span, grammar)
            .Where(word => !IsOfTitle(word, site, grammar) && NumbersOf(word, site, grammar).Contains(site.Number.Span))
            .Cast<TextSpan?>().FirstOrDefault();
    }

    /// <summary>The name that has the number's place in its list, where there are as many names as numbers.</summary>
    public static TextSpan? OwnerOf(NumberSite site, Grammar grammar)
    {
        if (WordOf(site, grammar) is not { } word)
        {
            return null;
        }

        var numbers = NumbersOf(word, site, grammar);
        var end = Math.Min(word.Start, numbers[0].Start);
        return ListsOf(site, end, grammar).LastOrDefault(list => list.Count == numbers.Length) is { } names ? names[numbers.IndexOf(site.Number.Span)] : null;
    }

    // "the former secretary of state": of an office, and not of the first of two.
    private static bool IsOfTitle(TextSpan word, NumberSite site, Grammar grammar)
    {
        var (text, next) = (site.Sentence.Text, Between(site, new(word.End, site.Sentence.Span.End)).FirstOrDefault());
        return site.Sentence.Names.Any(name => name.Span.Overlaps(word))
            || (!next.IsEmpty && string.IsNullOrWhiteSpace(text[word.End..next.Start]) && Offices.AtStart(text, next, grammar) is not null);
    }

    /// <summary>Whether the order may give the number to somebody named before it, in a list that is not read whole.</summary>
    public static bool MayBeOf(string subject, NumberSite site, Grammar grammar) => !grammar.Frames.Inverts && WordOf(site, grammar) is { } word
        && word.End <= site.Start && site.Sentence.Names.Any(name => name.Span.End <= word.Start && name.Ids.Contains(subject));

    /// <summary>The name that has the number's place in a list of as many names as there are numbers, "A và B dẫn đầu với 3% và 5%", though no word says
    /// that their order counts.</summary>
    public static TextSpan? UnsaidOwnerOf(NumberSite site, Grammar grammar)
    {
        if (grammar.Frames.Inverts || site.Sentence.Numbers.Length < 2 || ListsOf(site, site.Start, grammar) is not [.., { Count: > 1 } names])
        {
            return null;
        }

        var unit = OtherItems.UnitAfter(site.Number, site);
        var numbers = site.Sentence.Numbers.Where(number => number.Span.Start >= names[^1].End && !IsInBrackets(number.Span, site)
            && unit.Equals(OtherItems.UnitAfter(number, site), StringComparison.OrdinalIgnoreCase)).Select(number => number.Span).ToList();
        var place = numbers.IndexOf(site.Number.Span);
        return numbers.Count == names.Count && place >= 0 ? names[place] : null;
    }

    private static bool IsInBrackets(TextSpan number, NumberSite site)
    {
        var (text, start) = (site.Sentence.Text, site.Sentence.Span.Start);
        var open = text.LastIndexOf('(', number.Start, number.Start - start + 1);
        return open > start && text.IndexOf(')', open, site.Sentence.Span.End - open) >= number.End;
    }

    // Right behind the word, else before it.
    private static ImmutableArray<TextSpan> NumbersOf(TextSpan word, NumberSite site, Grammar grammar)
    {
        var numbers = site.Sentence.Numbers.Select(number => number.Span).ToImmutableArray();
        var behind = numbers.Where(number => number.Start >= word.End).ToImmutableArray();
        var isBehind = behind.Length > 1 && Between(site, new(word.End, behind[0].Start)).Take(LeadWords + UnitWords).Count() < LeadWords + UnitWords;
        var run = isBehind ? behind : [.. numbers.Where(number => number.End <= word.Start).Reverse()];
        var linked = run.Zip(run.Skip(1)).TakeWhile(pair => AreLinked(pair.First, pair.Second, site, grammar)).Select(pair => pair.Second);
        ImmutableArray<TextSpan> list = run.IsEmpty ? [] : [run[0], .. linked];
        return isBehind ? list : [.. list.Reverse()];
    }

    // "3 và 5", "3% và 5%", "hơn 3 tấn, gần 5 tấn và 7 tấn"
    private static bool AreLinked(TextSpan one, TextSpan other, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        TextSpan between = one.End <= other.Start ? new(one.End, other.Start) : new(other.End, one.Start);
        var isJoined = between.In(text).Contains(',', StringComparison.Ordinal) || Joiners.In(text, between, grammar).Any();
        return isJoined && Between(site, between).Take(UnitWords + 1).Count() <= UnitWords
            && !(grammar.Frames.Inverts && Prepositions.EndsBefore(text, between.End, between, grammar));
    }

    private static List<List<TextSpan>> ListsOf(NumberSite site, int end, Grammar grammar)
    {
        var names = site.Sentence.Names.Select(name => name.Span).Concat(site.Sentence.Read.Unknown)
            .Where(name => name.End <= end && !site.IsInFrame(name)).OrderBy(name => name.Start);
        List<List<TextSpan>> lists = [];
        foreach (var name in names)
        {
            if (lists.Count > 0 && IsNext(new(lists[^1][^1].End, name.Start), site, grammar))
            {
                lists[^1].Add(name);
            }
            else
            {
                lists.Add([name]);
            }
        }

        return lists;
    }

    // Nothing but a comma, "và", and what kind of thing or who the next one is.
    private static bool IsNext(TextSpan between, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        var known = Joiners.In(text, between, grammar).Concat(Kinds.In(text, between, grammar)).ToList();
        var isJoined = between.In(text).Contains(',', StringComparison.Ordinal) || Joiners.In(text, between, grammar).Any();
        return isJoined && (Between(site, between).All(word => known.Exists(words => words.Contains(word))) || IsTitle(between, site, grammar));
    }

    // "bà Lam và ứng cử viên theo đường lối cũ Ro Tan": words without a capital that tell who the next one is; but not "bà Lam gặp Ro Tan", nor a son of his.
    private static bool IsTitle(TextSpan between, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        if (grammar.Frames.Inverts || Joiners.AtStart(text, between, grammar) is not { } joiner
            || text.AsSpan(between.Start, between.Length).ContainsAny(",;:()"))
        {
            return false;
        }

        TextSpan title = new(joiner.End, between.End);
        var person = site.Sentence.Names.FirstOrDefault(name => name.Span.Start >= between.End)?.Ids.All(site.Sentence.Article.Read.Names.IsPerson) == true;
        return person && NoTitles.AtStart(text, title, grammar) is null && !Owners.In(text, title, grammar).Any()
            && Between(site, title).Take(TitleWords + 1).ToList() is { Count: <= TitleWords } words && words.TrueForAll(word => char.IsLower(text[word.Start]));
    }

    private static IEnumerable<TextSpan> Between(NumberSite site, TextSpan within) => Text.Words.In(site.Sentence.Text, within);
}
