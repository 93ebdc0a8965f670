namespace SiteGen.Text;

/// <summary>How one language writes dates.</summary>
internal sealed record DateWords
{
    /// <summary>Names of months; in Vietnamese what follows <see cref="MonthNoun"/>.</summary>
    public required IReadOnlyDictionary<string, int> Months { get; init; }

    /// <summary>The word before a month, <c>tháng</c>; null where months have names of their own, which begin with a capital.</summary>
    public string? MonthNoun { get; init; }

    /// <summary>Words after which a number may be a day: <c>ngày 6</c>, <c>on 6 November</c>.</summary>
    public required Phrases DayLeads { get; init; }

    /// <summary>Nouns with which another event is named, whose date may stand behind them: <c>vụ</c> cháy đêm 12/9.</summary>
    public IReadOnlyList<string> EventNouns { get; init; } = [];

    /// <summary>Words after which a day needs no month: <c>ngày 6</c>.</summary>
    public required Phrases DayNouns { get; init; }

    /// <summary>Words after which four digits are a year: <c>năm 2021</c>, <c>in 2021</c>.</summary>
    public required Phrases YearLeads { get; init; }

    /// <summary>Words that may stand between a month and its year, or a day and its month: <c>năm</c>, <c>of</c>.</summary>
    public required Phrases Links { get; init; }

    /// <summary>Words between a date and its year: <c>của năm</c>, <c>in</c>.</summary>
    public required Phrases YearLinks { get; init; }

    /// <summary>Words for a year, counted from the article's; null where only what goes before says which: <c>năm ngoái</c>, <c>năm sau</c>.</summary>
    public required IReadOnlyDictionary<string, int?> YearWords { get; init; }

    /// <summary>Words for a time before, behind a number that another one is compared with: <c>cùng kỳ</c>.</summary>
    public Phrases EarlierTimes { get; init; } = [];

    /// <summary>Words after which such a year is another's: <c>so với</c>, <c>than</c>.</summary>
    public required Phrases NoYearWordAfter { get; init; }

    /// <summary>Words before a month that is this year's or the last one's: "last October".</summary>
    public Phrases LastLeads { get; init; } = [];

    /// <summary>Words of another calendar: <c>âm lịch</c>.</summary>
    public required Phrases Calendars { get; init; }

    /// <summary>Words that begin a day of the lunar calendar, unless a month follows: <c>mùng</c> 7.</summary>
    public Phrases LunarDayLeads { get; init; } = [];

    /// <summary>Words that make a lunar day or month of what they stand before or after: <c>rằm</c> tháng 7, ngày 29 <c>Tết</c>.</summary>
    public Phrases LunarLeads { get; init; } = [];

    /// <summary>Feasts and words of the lunar calendar near which a <see cref="LunarDayLeads">lunar day</see> with a month need not be solar.</summary>
    public Phrases LunarFeasts { get; init; } = [];

    /// <inheritdoc cref="LunarLeads"/>
    public Phrases LunarEnds { get; init; } = [];

    /// <summary>Months of the lunar calendar, by their names: <c>tháng Chạp</c>. Those that may be of the other, too, are of it beside a year.</summary>
    public IReadOnlyDictionary<string, bool> LunarMonths { get; init; } = new Dictionary<string, bool>();

    /// <summary>Words before a count of months that are a time: <c>trong</c> 9 tháng, in the first nine months.</summary>
    public Phrases PeriodLeads { get; init; } = [];

    /// <summary>What such months are called.</summary>
    public required Phrases PeriodNouns { get; init; }

    /// <summary>Words after a count of months by which it is an age, a sentence, or how far apart two times are: 9 tháng <c>tuổi</c>.</summary>
    public Phrases NoPeriodBefore { get; init; } = [];

    /// <summary>Days of the week, by their names.</summary>
    public required IReadOnlyDictionary<string, DayOfWeek> Weekdays { get; init; }

    /// <summary>Words for a day, by the first and the last one, counted from the article's, on which it may be: <c>yesterday</c>, <c>đêm qua</c>.</summary>
    public required IReadOnlyDictionary<string, (int First, int Last)> DayWords { get; init; }

    /// <summary>Words without which a weekday is only a number: <c>chiều thứ ba</c>; none where its capital tells it.</summary>
    public Phrases WeekdayLeads { get; init; } = [];

    /// <summary>More of them where it has a capital: <c>vào thứ Ba</c>.</summary>
    public Phrases CapitalDayLeads { get; init; } = [];

    /// <summary>Words before a weekday that is to come: <c>next Tuesday</c>.</summary>
    public Phrases NextLeads { get; init; } = [];

    /// <summary>Words after a weekday that has been: <c>thứ Ba vừa qua</c>.</summary>
    public Phrases LastDayEnds { get; init; } = [];

    /// <summary>Words after a weekday that is to come: <c>thứ Ba tới</c>.</summary>
    public Phrases NextDayEnds { get; init; } = [];

    /// <summary>Words before a day that make another one of it, or any: <c>the following Tuesday</c>.</summary>
    public required Phrases OtherDayLeads { get; init; }

    /// <summary>Words after a weekday that do so: <c>thứ Ba hằng tuần</c>.</summary>
    public required Phrases OtherDayEnds { get; init; }

    /// <summary>Words after which day and month need no other sign: <c>từ 1/10</c>.</summary>
    public Phrases DateLeads { get; init; } = [];

    /// <summary>Words after two numbers that make a part of them: <c>1/10 dân số</c>.</summary>
    public Phrases NoDayBefore { get; init; } = [];

    /// <summary>The word before the number of a quarter, <c>quý</c>.</summary>
    public string? QuarterNoun { get; init; }

    /// <summary>Words after which four digits are a year only where no noun follows that they might count: <c>the election of 2017</c>, <c>between 1929 and
    /// 1930</c>.</summary>
    public Phrases LooseYearLeads { get; init; } = [];

    /// <summary>Words before a year that tells which one a noun means: <c>a 2017 referendum</c>; a word may stand between.</summary>
    public Phrases YearNounLeads { get; init; } = [];

    /// <summary>Nouns that a number of four digits measures: <c>a 2000 metre race</c>.</summary>
    public Phrases NoYearBefore { get; init; } = [];

    /// <summary>Words for a time by how many months it lasts, before the day or month with which it ends: <c>the quarter ended June 30</c>.</summary>
    public IReadOnlyDictionary<string, int> PeriodEnds { get; init; } = new Dictionary<string, int>();

    /// <summary>Words before a time from which something holds, which may be to come: a rise <c>from</c> April.</summary>
    public Phrases StartLeads { get; init; } = [];

    /// <summary>Verbs of what is decided and will hold later: <c>agreed</c> a rise from April.</summary>
    public Phrases Decisions { get; init; } = [];

    /// <summary>Words before a date with which a time only begins that still lasts: <c>since</c> 2019.</summary>
    public Phrases SinceLeads { get; init; } = [];

    /// <summary>Words before the day on which a period ended: the <c>quarter ended</c> December 25.</summary>
    public Phrases EndedPeriods { get; init; } = [];

    /// <summary>Behind a noun, words before the time for which it is planned: flights <c>scheduled for</c> Tuesday.</summary>
    public Phrases PlannedFor { get; init; } = [];

    /// <summary>Words that put a thing before another one, "the" day of which follows, or after it: <c>before</c> the vote on 3 May. The days between, where
    /// the word says so.</summary>
    public IReadOnlyDictionary<string, (int Sign, int? Days)> Anchors { get; init; } = new Dictionary<string, (int, int?)>();

    /// <summary>Words with which that other thing begins: <c>the</c> vote.</summary>
    public Phrases AnchorNouns { get; init; } = [];

    /// <summary>Words for a time by its days, before such a word: the <c>day</c> before, two <c>weeks</c> after.</summary>
    public IReadOnlyDictionary<string, int> AnchorUnits { get; init; } = new Dictionary<string, int>();

    /// <summary>Words after a number of days that count back from the article's: <c>six days ago</c>.</summary>
    public Phrases DaysBack { get; init; } = [];

    /// <summary>Words without which <see cref="DaysBack"/> only count days: <c>cách đây</c> 6 ngày. None in a language whose words say it alone.</summary>
    public Phrases DaysBackLeads { get; init; } = [];

    /// <summary>Words after a number of days that count back from the article's, or from what stands behind them: <c>6 ngày trước</c> (bầu cử).</summary>
    public Phrases LooseDaysBack { get; init; } = [];

    /// <summary>Words between the first and the last year of a span: <c>đến</c>, <c>to</c>.</summary>
    public required Phrases SpanLinks { get; init; }

    /// <summary>Words before the first of two days: <c>from 3 to 5 June</c>.</summary>
    public Phrases DaySpanLeads { get; init; } = [];

    /// <summary>Those of <see cref="YearLeads"/> after which two years are one time: <c>niên khóa 2023–2024</c>.</summary>
    public Phrases YearPairLeads { get; init; } = [];

    /// <summary>Those of <see cref="YearLeads"/> that are a season, by its EDTF number.</summary>
    public required IReadOnlyDictionary<string, int> Seasons { get; init; }

    /// <summary>Words before a time that mean its first part: <c>đầu tháng 1</c>.</summary>
    public required Phrases EarlyLeads { get; init; }

    /// <summary>Words before a time that mean its last part.</summary>
    public required Phrases LateLeads { get; init; }

    /// <summary>Words for a time that was spoken of already: <c>vào thời điểm đó</c>, <c>then</c>.</summary>
    public required Phrases SameTimes { get; init; }

    /// <summary>Words for a day that lies so many days from another one spoken of: <c>cùng ngày</c> (0), <c>trước đó một ngày</c> (-1).</summary>
    public IReadOnlyDictionary<string, int> DaysFromOthers { get; init; } = new Dictionary<string, int>();

    public static IReadOnlyDictionary<string, int> SeasonsOf(params string[][] names) =>
        names.SelectMany((group, i) => group.Select(name => KeyValuePair.Create(name, 21 + i))).ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words before the time up to which something is counted: <c>tính đến</c> ngày 6/8.</summary>
    public Phrases CountLeads { get; init; } = [];

    /// <summary>Words before a time that something is for: a budget <c>for</c> 2030.</summary>
    public Phrases PurposeLeads { get; init; } = [];

    /// <summary>Words that make "month", "day" or "year" after them a measure, not a date: <c>mỗi tháng hai lần</c>, <c>những năm 1990</c>.</summary>
    public required Phrases MeasureWords { get; init; }

    /// <summary>Parts of a year by their first and last month: <c>quý III</c>, <c>first half</c>.</summary>
    public required IReadOnlyDictionary<string, (int First, int Last)> PartsOfYear { get; init; }

    public static IReadOnlyDictionary<string, (int First, int Last)> Parts(string[][] quarters, string[][] halves) =>
        PartsOf(quarters, months: 3).Concat(PartsOf(halves, months: 6)).ToDictionary(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<KeyValuePair<string, (int First, int Last)>> PartsOf(string[][] parts, int months) =>
        from part in parts.Index()
        from name in part.Item
        select KeyValuePair.Create(name, ((part.Index * months) + 1, (part.Index + 1) * months));

    /// <summary>The first or last months of a year, which is named too: <c>first nine months</c>, <c>9 tháng đầu</c>.</summary>
    public required IReadOnlyDictionary<string, (int First, int Last)> MonthsOfYear { get; init; }

    public static IReadOnlyDictionary<string, (int First, int Last)> MonthsOf(string[] numbers, Func<string, string> first, Func<string, string> last) =>
        (from number in numbers.Index()
         from count in new[] { number.Item, $"{number.Index + 1}" }.Distinct()
         from months in new[]
         {
             KeyValuePair.Create(first(count), (1, number.Index + 1)),
             KeyValuePair.Create(last(count), (12 - number.Index, 12)),
         }
         select months).ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words for a year that stand after a part of it and leave open which: <c>nửa đầu năm</c>, <c>first half of the year</c>.</summary>
    public required Phrases BareYears { get; init; }

    /// <summary>The word for months after whose number a year makes them its first ones: <c>8 tháng năm 2023</c>.</summary>
    public string? CountedMonths { get; init; }

    /// <summary>Words before the first year of a decade: <c>thập niên 1990</c>; where there are none an ending says so, <c>1990s</c>.</summary>
    public Phrases DecadeLeads { get; init; } = [];

    /// <summary>Endings of a day in digits: <c>6th</c>.</summary>
    public Phrases DayEndings { get; init; } = [];

    /// <summary>Whether <c>6/11/2023</c> can only be the sixth of November.</summary>
    public required bool DayComesFirst { get; init; }

    /// <summary>The keys of <see cref="PartsOfYear"/>, and likewise of the others.</summary>
    public Phrases PartNames => field ??= [.. PartsOfYear.Keys];

    public Phrases MonthPartNames => field ??= [.. MonthsOfYear.Keys];

    public Phrases YearWordNames => field ??= [.. YearWords.Keys];

    public Phrases MonthNames => field ??= [.. Months.Keys];

    public Phrases DayWordNames => field ??= [.. DayWords.Keys];

    public Phrases WeekdayNames => field ??= [.. Weekdays.Keys];

    /// <summary>The words that a date may begin with, digits aside.</summary>
    public HashSet<string> Beginnings => field ??= DayLeads.Concat(YearLeads)
        .Concat(DecadeLeads)
        .Concat(PartsOfYear.Keys)
        .Concat(MonthsOfYear.Keys)
        .Concat(YearWords.Keys)
        .Concat(DateLeads)
        .Concat(MonthNoun is { } noun ? [noun] : Months.Keys)
        .Select(phrase => phrase.Split(' ')[0])
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that a weekday or a word for a day may begin with.</summary>
    public IReadOnlySet<string> DayBeginnings =>
        field ??= Weekdays.Keys.Concat(DayWords.Keys).Select(phrase => phrase.Split(' ')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
