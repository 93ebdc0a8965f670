using FsCheck;
using FsCheck.Fluent;
using SiteGen.Render;

namespace SiteGen.Tests.Render;

public sealed class SorterTests
{
    private static readonly Sorter Vietnamese = Ui.Wording("vi").Sorter;
    private static readonly Sorter English = Ui.Wording("en").Sorter;

    // Letters with and without marks, in both normal forms, other scripts, halves of surrogate pairs, nothing.
    private static readonly Arbitrary<string> Words = Gen.Elements(
        "a", "ă", "â", "à", "ắ", "đ", "Đ", "d", "e", "ê", "A", "\u0301", "a\u0306\u0301", "ş", "ı", "İ", "ß", "孙", "я", "𝒳", "\uD835", "\uDCB3", " ", "-", "9", "10", "", "ǻ", "o", "ơ", "u", "ư")
        .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Theory]
    [InlineData("an", "ăn", "ân")]
    [InlineData("a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "ắ", "â", "b")]
    [InlineData("dung", "đang", "em")]
    [InlineData("o", "ô", "ơ", "p")]
    [InlineData("ma", "mà", "mang", "màng")]
    [InlineData("Tôn Hiểu Ba", "Tôn Hiểu Bá", "Tôn Hiếu Ba", "Vương Nghị")]
    [InlineData("hoa", "Hoa", "hòa", "hoan")]
    [InlineData("Zalo", "Путин", "孙晓波")]
    [InlineData("9", "a")]
    [InlineData("Lê An", "Lê Nam", "Lên")]
    public void Vietnamese_sorts_by_letters_then_tones_then_case(params string[] sorted) => Assert.Equal(sorted, sorted.Reverse().Order(Vietnamese));

    [Theory]
    [InlineData("Dan", "Đan", "Dang")]
    [InlineData("an", "ân", "ang")]
    [InlineData("Xi", "Zoe", "孙")]
    public void English_reads_foreign_marks_last(params string[] sorted) => Assert.Equal(sorted, sorted.Reverse().Order(English));

    [Fact]
    public void Both_normal_forms_stand_together()
    {
        string[] names = ["Ti\u1EBFng", "Ti\u00EA\u0301n", "Ti\u1EBFn"];
        Assert.Equal("Ti\u1EBFng", names.Order(Vietnamese).Last());
        Assert.NotEqual(0, Vietnamese.Compare(names[1], names[2]));
    }

    [Fact]
    public void The_order_is_total() => Prop.ForAll(Words, Words, Words, (a, b, c) =>
        Math.Sign(Vietnamese.Compare(a, b)) == -Math.Sign(Vietnamese.Compare(b, a))
        && (Vietnamese.Compare(a, b) == 0) == (a == b)
        && (Vietnamese.Compare(a, b) > 0 || Vietnamese.Compare(b, c) > 0 || Vietnamese.Compare(a, c) <= 0)).QuickCheckThrowOnFailure();
}
