using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Tests.Read.Numbers;

public sealed class NumberReaderProperties
{
    private static readonly string[] Languages = ["vi", "en"];

    private static readonly Arbitrary<(string Language, long Whole, int Places)> Numbers = (
        from language in Gen.Elements(Languages)
        from whole in Gen.OneOf(Gen.Choose(0, 9999).Select(n => (long)n), Gen.Choose(0, int.MaxValue).Select(n => n * 1009L))
        from places in Gen.Elements(0, 0, 1, 2, 4)
        select (language, whole, places)).ToArbitrary();

    [Fact]
    public void A_number_written_with_the_marks_of_a_language_is_read_back_exactly() =>
        Prop.ForAll(Numbers, number =>
        {
            var (text, value) = Write(number.Language, number.Whole, number.Places);
            return Read($"có {text} tàu", number.Language) is [var read] && read.Value == value;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Digits_inside_a_number_are_never_numbers_of_their_own() =>
        Prop.ForAll(Numbers, number =>
        {
            var (text, _) = Write(number.Language, number.Whole, number.Places);
            var sentence = $"có {text} tàu";
            return Read(sentence, number.Language).All(read => read.Span.In(sentence) == text);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Number_words_are_read_back_exactly() =>
        Prop.ForAll(Gen.Choose(2, 999_999).ToArbitrary(), n =>
            Read($"{Spell(n)} xã", "vi") is [var read] && read.Value == new Rational(n)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_readers_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), Gen.Elements("vi", "en", "de").ToArbitrary(), (text, language) =>
            Read(text ?? "", language).All(read => !read.Span.IsEmpty)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_order_of_the_words_that_they_know_makes_the_readers_throw()
    {
        string[] words = ["một", "hai", "năm", "mươi", "mười", "mốt", "trăm", "nghìn", "triệu", "linh", "rưỡi", "phần", "nửa", "tháng", "ngày", "từ", "đến", "hơn", "500", "1.000", "30/10", "2021", "–", "-", ",", "(", "half", "a", "and", "dozen", "hundred", "May", "third", "half a", "of", "no", "-5", "%", "5 200", "2/3"];
        var sentences = Gen.ListOf(Gen.Elements(words)).Select(list => string.Join(' ', list)).ToArbitrary();
        Prop.ForAll(sentences, Gen.Elements(Languages).ToArbitrary(), (text, language) =>
        {
            var numbers = Read(text, language);
            return numbers.Zip(numbers.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_masked_number_is_never_read() =>
        Prop.ForAll(Numbers, number =>
        {
            var (text, _) = Write(number.Language, number.Whole, number.Places);
            var sentence = $"có {text} tàu";
            return NumberReader.Read(sentence, TextSpan.Whole(sentence), Grammar.For(number.Language), [new(3, 3 + text.Length)]).IsEmpty;
        }).QuickCheckThrowOnFailure();

    private static System.Collections.Immutable.ImmutableArray<NumberReading> Read(string text, string language) =>
        NumberReader.Read(text, TextSpan.Whole(text), Grammar.For(language), []);

    private static (string Text, Rational Value) Write(string language, long whole, int places)
    {
        var format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        (format.NumberGroupSeparator, format.NumberDecimalSeparator) = language == "vi" ? (".", ",") : (",", ".");
        var scale = BigInteger.Pow(10, places);
        return (((decimal)whole / (decimal)scale).ToString($"N{places}", format), new(whole, scale));
    }

    // As newspapers spell it: "một trăm linh năm", "hai nghìn không trăm linh ba".
    private static string Spell(int n) => n switch
    {
        < 10 => Digit(n),
        < 20 => $"mười{(n % 10) switch { 0 => "", 5 => " lăm", var last => " " + Digit(last) }}",
        < 100 => $"{Digit(n / 10)} mươi{(n % 10) switch { 0 => "", 1 => " mốt", 4 => " tư", 5 => " lăm", var last => " " + Digit(last) }}",
        < 1000 => $"{Digit(n / 100)} trăm{(n % 100) switch { 0 => "", < 10 and var last => " linh " + Digit(last), var rest => " " + Spell(rest) }}",
        _ => $"{Spell(n / 1000)} nghìn{(n % 1000) switch { 0 => "", < 10 and var last => " không trăm linh " + Digit(last), < 100 and var rest => " không trăm " + Spell(rest), var rest => " " + Spell(rest) }}",
    };

    private static string Digit(int n) => n switch { 1 => "một", 2 => "hai", 3 => "ba", 4 => "bốn", 5 => "năm", 6 => "sáu", 7 => "bảy", 8 => "tám", _ => "chín" };
}
