using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Whose a number is by what stands right beside it, where that is not the subject: a name before parentheses, a relative, whom it is for.</summary>
internal static class OtherOwners
{
    private const int FewWords = 2;

    private static readonly GrammarFinder Joiners = new(grammar => grammar.Numbers.UnitJoiners.Concat(grammar.ClauseOpeners));
    private static readonly GrammarFinder Possessives = new(grammar => grammar.Possessives);
    private static readonly GrammarFinder AmountLeads = new(grammar => grammar.Numbers.AmountLeads);
    private static readonly GrammarFinder Recipients = new(grammar => grammar.Numbers.Recipients);
    private static readonly GrammarFinder Theirs = new(grammar => grammar.Numbers.PartOwners.Intersect(grammar.Demonstratives));
    private static readonly GrammarFinder AgeUnits = new(grammar => grammar.Numbers.AgeUnits);
    private static readonly GrammarFinder PersonNouns = new(grammar => grammar.Numbers.PersonNouns);

    /// <summary>"xuất khẩu vượt 7 triệu tấn; kim ngạch đạt 4,4 tỷ USD": the subject comes up only behind, with a number of its own.</summary>
    public static (TextSpan Name, NumberReading Number)? NumberBehind(string subject, NumberSite site, Grammar grammar)
    {
        var (sentence, text) = (site.Sentence, site.Sentence.Text);
        var named = sentence.Names.Where(name => name.Ids.Contains(subject) && !site.IsInFrame(name.Span)).Select(name => name.Span).ToList();
        if (named.Count == 0 || named[0].Start < site.Number.Span.End || text.AsSpan(site.Number.Span.End, named[0].Start - site.Number.Span.End)
            .IndexOfAny(",;") < 0 || Possessives.EndsBefore(text, named[0].Start, sentence.Span, grammar))
        {
            return null;
        }

        var own = sentence.Numbers.FirstOrDefault(number => number.Span.Start >= named[0].End);
        return own is not null && (IsNextItem(own) || (AmountLeads.AtStart(text, new(named[0].End, own.Span.Start), grammar) is { } lead
            && string.IsNullOrWhiteSpace(text[named[0].End..lead.Start]))) ? (named[0], own) : null;

        // "; phân khúc trung cấp tiếp tục đứng đầu, chiếm 52%": of the same unit, and of nobody else.
        bool IsNextItem(NumberReading number)
        {
            var isDivided = text.AsSpan(site.Number.Span.End, named[0].Start - site.Number.Span.End).Contains(';');
            var unit = OtherItems.UnitAfter(number, site);
            if (!isDivided || string.IsNullOrEmpty(unit) || !unit.Equals(OtherItems.UnitAfter(site.Number, site), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            TextSpan between = new(named[0].End, Math.Max(named[0].End, number.Span.Start));
            return !sentence.Names.Any(name => between.Contains(name.Span) && char.IsUpper(text[name.Span.Start]));
        }
    }

    /// <summary>"chị Lan đâm vào anh Tư (39 tuổi)": a number in parentheses is of the name before them.</summary>
    public static TextSpan? BesideParenthesis(string subject, NumberSite site)
    {
        var (text, open) = (site.Sentence.Text, site.Clause.Start - 1);
        var names = site.Sentence.Article.Read.Names;
        var isAge = site.Sentence.Grammar!.Numbers.AgeUnits.Contains(OtherItems.UnitAfter(site.Number, site), StringComparer.OrdinalIgnoreCase);
        var before = open > site.Sentence.Span.Start && text[open] == '(' && (names.IsPerson(subject) || isAge)
            ? Words.In(text, new(site.Sentence.Span.Start, open)).LastOrDefault() : default;
        var known = site.Sentence.Names.FirstOrDefault(name => !before.IsEmpty && name.Span.Contains(before));
        return !before.IsEmpty && char.IsUpper(text[before.Start]) && known?.Ids.Contains(subject) != true && string.IsNullOrWhiteSpace(text[before.End..open])
            && (names.IsPerson(subject) || known?.Ids.All(names.IsPerson) == true)
            && site.Sentence.Names.Any(name => name.Ids.Contains(subject) && name.Span.End < before.Start) ? known?.Span ?? before : null;
    }

    /// <summary>"Kelva có 38 tàu, hơn Ruvia (37 tàu)": the subject has its own number in the same unit.</summary>
    public static TextSpan? BodyBesideParenthesis(string subject, NumberSite site)
    {
        var (text, open, names) = (site.Sentence.Text, site.Clause.Start - 1, site.Sentence.Article.Read.Names);
        if (open <= site.Sentence.Span.Start || text[open] != '(' || !names.CanSpeak(subject) || names.IsPerson(subject))
        {
            return null;
        }

        var unit = OtherItems.UnitAfter(site.Number, site);
        var beside = site.Sentence.Names.FirstOrDefault(name => name.Span.End <= open && string.IsNullOrWhiteSpace(text[name.Span.End..open])
            && name.Ids.All(id => id != subject && names.CanSpeak(id) && !names.IsPerson(id)));
        return beside is not null && unit.Length > 0 && site.Sentence.Names.Any(name => name.Ids.Contains(subject)
            && site.Sentence.Numbers.Any(number => number.Span.Start >= name.Span.End && number.Span.End <= beside.Span.Start
            && unit.Equals(OtherItems.UnitAfter(number, site), StringComparison.OrdinalIgnoreCase))) ? beside.Span : null;
    }

    /// <summary>"ông X cùng con gái 9 tuổi": the age is of whom the noun before it means.</summary>
    public static TextSpan? KinBefore(string subject, NumberSite site, Grammar grammar)
    {
        var (text, end) = (site.Sentence.Text, site.Number.Span.End);
        var age = AgeUnits.In(text, new(end, Math.Max(end, site.Clause.End)), grammar).FirstOrDefault();
        if (!site.Sentence.Article.Read.Names.IsPerson(subject) || age.IsEmpty || Words.In(text, new(end, age.Start)).Take(FewWords).Count() == FewWords)
        {
            return null;
        }

        var start = IsJoined(site, grammar) ? site.Sentence.Numbers.Last(number => number.Span.End <= site.Start).Span.Start : site.Start;
        return PersonNouns.In(text, new(site.Sentence.Span.Start, start), grammar).Where(noun => string.IsNullOrWhiteSpace(text[noun.End..start]))
            .Cast<TextSpan?>().FirstOrDefault();
    }

    /// <summary>"the death of their nine-month-old child": of the child, whatever it is called.</summary>
    public static TextSpan? KinBehind(string subject, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        if (!site.Sentence.Article.Read.Names.IsPerson(subject) || SubjectNames.AgedBehind(site, grammar) is not null
            || SubjectNames.AgeAdjectiveEnd(site, grammar) is not { } age || !Theirs.EndsBefore(text, site.Start, site.Sentence.Span, grammar))
        {
            return null;
        }

        var noun = Words.In(text, new(age, site.Sentence.Span.End)).FirstOrDefault();
        return noun.IsEmpty || site.Sentence.Names.Any(name => name.Span.Overlaps(noun)) ? null : noun;
    }

    // "5 tuổi và 6 tháng tuổi": the age before is of the same people.
    private static bool IsJoined(NumberSite site, Grammar grammar) =>
        site.Sentence.Numbers.LastOrDefault(number => number.Span.End <= site.Start) is { } before
        && Joiners.EndsBefore(site.Sentence.Text, site.Start, site.Sentence.Span, grammar)
        && Words.In(site.Sentence.Text, new(before.Span.End, site.Start)).Take(FewWords + 1).Count() <= FewWords;

    /// <summary>"trong đó 500 triệu đồng dành cho Tân Lâm": not of whom the clauses before name.</summary>
    public static TextSpan? RecipientOf(string subject, NumberSite site, Grammar grammar)
    {
        var behind = site.Sentence.Names.Where(name => name.Span.Start >= site.Number.Span.End && site.Clause.Contains(name.Span)).ToList();
        if (behind.Exists(name => name.Ids.Contains(subject)))
        {
            return null;
        }

        return behind.Find(name => Recipients.EndsBefore(site.Sentence.Text, name.Span.Start, site.Clause, grammar))?.Span;
    }
}
