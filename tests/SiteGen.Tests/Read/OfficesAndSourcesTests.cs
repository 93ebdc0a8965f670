namespace SiteGen.Tests.Read;

/// <summary>Who speaks where an office, a source, a second title or a place stands beside the name: true speakers and false ones.</summary>
public sealed class OfficesAndSourcesTests
{
    [Theory]
    [InlineData("vi", "Văn phòng Thị trưởng Ruvia Ro Tan cho biết đập vỡ vì muối.", "vp", "agrees")]
    [InlineData("vi", "Văn phòng Thị trưởng Ruvia Ro Tan cho biết đập vỡ vì muối.", "tan", "refused")]
    [InlineData("vi", "Văn phòng Thị trưởng Dorn Ro Tan cho biết đập vỡ vì muối.", "tan", "refused")]
    [InlineData("vi", "Văn phòng Thị trưởng Dorn Ro Tan cho biết đập vỡ vì muối.", "?Văn phòng Thị trưởng", "agrees")]
    [InlineData("vi", "Thị trưởng Ruvia Ro Tan cho biết đập vỡ vì muối.", "tan", "agrees")]
    [InlineData("vi", "Chánh văn phòng Thị trưởng Ruvia Ro Tan cho biết đập vỡ vì muối.", "vp", "refused")]
    [InlineData("en", "The office of Mayor Ro Tan said the dam broke.", "tan", "open")]
    [InlineData("en", "The office of Mayor Ro Tan said the dam broke.", "?The office of Mayor Ro Tan", "agrees")]
    [InlineData("en", "The head of the office, Mayor Ro Tan, said the dam broke.", "tan", "agrees")]
    public void An_office_speaks_and_not_whose_it_is(string language, string text, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Claim(language, text, "", said));

    [Theory]
    [InlineData("Hãng Kelva dẫn nguồn từ Sở Thủy lợi (STL) cho biết, đập vỡ vì muối.", "so", "agrees")]
    [InlineData("Hãng Kelva dẫn nguồn từ Sở Thủy lợi (STL) cho biết, đập vỡ vì muối.", "kelva", "refused")]
    [InlineData("Hãng Kelva dẫn nguồn từ Sở Thủy lợi (STL) cho biết, đập vỡ vì muối.", "article", "refused")]
    [InlineData("Hãng Kelva dẫn nguồn tin của Viện Sậy cho biết đập vỡ vì muối.", "vien", "agrees")]
    [InlineData("Hãng Kelva dẫn lời ông Ro Tan cho biết đập vỡ vì muối.", "tan", "agrees")]
    [InlineData("Hãng Kelva dẫn lời ông Ro Tan cho biết đập vỡ vì muối.", "kelva", "refused")]
    [InlineData("Theo Hãng Kelva dẫn nguồn từ Viện Sậy, đập vỡ vì muối.", "vien", "agrees")]
    [InlineData("Hãng Kelva, dẫn nguồn từ Sở Thủy lợi, cho biết đập vỡ vì muối.", "ruvia", "refused")]
    [InlineData("Ông Ro Tan dẫn số liệu của Kelva cho biết đập vỡ vì muối.", "ruvia", "refused")]
    [InlineData("Hãng Kelva từ Ruvia cho biết đập vỡ vì muối.", "kelva", "agrees")]
    public void Whose_words_are_passed_on_speaks(string text, string said, string verdict) => Assert.Equal(verdict, SpeechBench.Claim("vi", text, "", said));

    [Theory]
    [InlineData("vi", "Người phụ trách Viện Sậy và nhà côn trùng học Đỗ Hạ Lam cho biết đập vỡ vì muối.", "lam", "agrees")]
    [InlineData("vi", "Người phụ trách Viện Sậy và nhà côn trùng học Đỗ Hạ Lam cho biết đập vỡ vì muối.", "tan", "open")]
    [InlineData("vi", "Người phụ trách Viện Sậy và nhà côn trùng học Đỗ Hạ Lam cho biết đập vỡ vì muối.", "?người phụ trách Viện Sậy", "open")]
    [InlineData("vi", "“Đập vỡ vì muối”, người phụ trách Viện Sậy và nhà côn trùng học Đỗ Hạ Lam cho biết.", "lam", "agrees")]
    [InlineData("vi", "Các quan chức Ruvia và Kelva cho biết đập vỡ vì muối.", "ruvia", "refused")]
    [InlineData("en", "Police officer and author Ro Tan said the dam broke.", "tan", "agrees")]
    [InlineData("en", "Officials and Mayor Ro Tan said the dam broke.", "kelva", "open")]
    public void Two_titles_may_be_of_one(string language, string text, string said, string verdict) => Assert.Equal(verdict, SpeechBench.Claim(language, text, "", said));

    [Theory]
    [InlineData("vi", "Một nghiên cứu ở Ruvia chỉ ra rằng đập vỡ vì muối.", "ruvia", "open")]
    [InlineData("vi", "Một nghiên cứu ở Ruvia chỉ ra rằng đập vỡ vì muối.", "?Một nghiên cứu", "agrees")]
    [InlineData("vi", "Một nghiên cứu tại Ruvia cho thấy đập vỡ vì muối.", "ruvia", "open")]
    [InlineData("vi", "Một nghiên cứu ở Viện Sậy cho thấy đập vỡ vì muối.", "vien", "agrees")]
    [InlineData("vi", "Một nghiên cứu của Ruvia chỉ ra rằng đập vỡ vì muối.", "ruvia", "agrees")]
    [InlineData("en", "A study in Ruvia found that the dam broke.", "ruvia", "open")]
    [InlineData("en", "A study in Ruvia found that the dam broke.", "?A study", "agrees")]
    [InlineData("en", "A study by Ruvia found that the dam broke.", "ruvia", "agrees")]
    public void Where_a_report_was_made_says_nothing(string language, string text, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Claim(language, text, "", said));

    [Theory]
    [InlineData("en", "Ro Tan (R. T.), a senior clerk of the mill, said the dam leaks.", "tan", "agrees")]
    [InlineData("en", "Ro Tan (R. T.), a senior clerk of the mill, said the dam leaks.", "?a senior clerk", "refused")]
    [InlineData("en", "Ro Tan (38), the clerk of the mill, said the dam leaks.", "tan", "agrees")]
    [InlineData("en", "After a call by Ro Tan (R. T.), a senior clerk of the mill said the dam leaks.", "tan", "refused")]
    [InlineData("vi", "Bà Đỗ Hạ Lam (Ha Lam Do), một nhân viên của xưởng, cho biết đập rò rỉ.", "lam", "agrees")]
    [InlineData("vi", "Bà Đỗ Hạ Lam (Ha Lam Do), một nhân viên của xưởng, cho biết đập rò rỉ.", "?một nhân viên", "refused")]
    [InlineData("vi", "Theo Kelva (KV), đập rò rỉ.", "kelva", "agrees")]
    public void What_stands_in_brackets_behind_a_name_parts_it_from_nothing(string language, string text, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Claim(language, text, "", said));

    [Theory]
    [InlineData("vi", "Ruvia cũng ban bố tình trạng báo động yêu cầu hỗ trợ quốc tế, cũng như dừng các chuyến phà.", "ruvia", "open")]
    [InlineData("vi", "Ruvia yêu cầu Kelva sửa đập.", "ruvia", "agrees")]
    [InlineData("vi", "Ruvia ra lệnh đóng cảng và cho biết đập vỡ vì muối.", "ruvia", "agrees")]
    [InlineData("vi", "Ruvia kêu gọi hỗ trợ người dân vùng lũ.", "ruvia", "agrees")]
    [InlineData("vi", "Ruvia kêu gọi hỗ trợ người dân vùng lũ.", "article", "refused")]
    [InlineData("en", "Ruvia declared a state of emergency and requested help from abroad.", "article", "agrees")]
    public void Who_orders_or_asks_for_help_reports_nothing(string language, string text, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Claim(language, text, "", said));

    [Fact]
    public void An_article_tells_by_itself_who_asks_for_help() => Assert.NotEqual("refused",
        SpeechBench.Claim("vi", "Ruvia cũng ban bố tình trạng báo động yêu cầu hỗ trợ quốc tế, cũng như dừng các chuyến phà.", "", "article"));
}
