namespace SiteGen.Tests.Read;

/// <summary>Offices and the places where a name stands beside them, each with each: who speaks is the person, and not the body.</summary>
public sealed class SpeechFormsTests
{
    private static readonly string[] VietnameseOffices =
    [
        "Bộ trưởng", "Thứ trưởng", "Giám đốc", "Phó giám đốc", "Tổng giám đốc", "Chủ tịch", "Phó chủ tịch", "Cục trưởng", "Phó cục trưởng", "Vụ trưởng", "Viện trưởng", "Hiệu trưởng",
        "Trưởng phòng", "Trưởng ban", "Phó trưởng ban", "Chánh văn phòng", "Chánh án", "Bí thư", "Tổng thư ký", "Tổng biên tập", "Người phát ngôn", "Chi cục trưởng", "Đội trưởng",
        "Trưởng khoa", "Trung tướng", "Đại tá", "Bác sĩ", "Tiến sĩ", "PGS.TS", "GS.TS", "Luật sư", "Kỹ sư", "Nhà nghiên cứu", "Huấn luyện viên", "HLV", "Đại sứ", "Cố vấn", "Thị trưởng",
        "Thống đốc", "Thủ tướng", "Tổng thống", "Ngoại trưởng", "Giám đốc điều hành", "CEO", "Nhà sáng lập", "Chủ nhiệm", "Thẩm phán", "Điều tra viên", "Đạo diễn", "Nghị sĩ", "Đại biểu",
        "Chuyên gia", "Giáo sư", "Trưởng thôn",
    ];

    private static readonly string[] EnglishOffices =
    [
        "Minister", "Foreign Minister", "Prime Minister", "President", "Vice President", "Director", "Deputy Director", "Chief Executive", "CEO", "Chairman", "Chairwoman", "Secretary",
        "Governor", "Mayor", "Sheriff", "Police Chief", "Judge", "Professor", "Dr.", "Sen.", "Rep.", "Gov.", "Gen.", "Lt. Col.", "Sgt.", "Capt.", "Detective", "Attorney General",
        "Superintendent", "Principal", "Head Coach", "Manager", "Spokesman", "Spokeswoman", "Ambassador", "Bishop", "King", "Queen", "Councillor", "Commissioner", "Economist", "Analyst",
        "Engineer", "Founder", "Treasurer", "Chancellor", "Dean", "Senator", "Lord", "Lady", "Sir", "Inspector",
    ];

    [Theory]
    [InlineData("{0} Đỗ Hạ Lam cho biết đập an toàn.")]
    [InlineData("Đập an toàn, {1} Đỗ Hạ Lam nói.")]
    [InlineData("Theo {1} Đỗ Hạ Lam, đập an toàn.")]
    [InlineData("Theo lời {1} Đỗ Hạ Lam, đập an toàn.")]
    [InlineData("Ông Đỗ Hạ Lam, {1} Sở Thủy lợi, cho biết đập an toàn.")]
    [InlineData("{0} Sở Thủy lợi Đỗ Hạ Lam cho biết đập an toàn.")]
    [InlineData("{0} Sở Thủy lợi, ông Đỗ Hạ Lam, cho biết đập an toàn.")]
    [InlineData("Ông Đỗ Hạ Lam ({1} Sở Thủy lợi) cho biết đập an toàn.")]
    [InlineData("Trao đổi với báo chí, {1} Sở Thủy lợi Đỗ Hạ Lam cho rằng đập an toàn.")]
    [InlineData("“Đập an toàn”, ông Đỗ Hạ Lam - {1} Sở Thủy lợi - chia sẻ.")]
    public void Who_holds_an_office_speaks_in_Vietnamese(string form)
    {
        string[] unread = [.. VietnameseOffices.Where(office => SpeechBench.Claim("vi", In(form, office), "", "lam") != "agrees")];
        string[] taken = [.. VietnameseOffices.Where(office => SpeechBench.Claim("vi", In(form, office), "", "so") == "agrees")];
        Assert.Empty(unread);
        Assert.Empty(taken);
    }

    [Theory]
    [InlineData("{0} Nela Droy said the dam is safe.")]
    [InlineData("“The dam is safe,” said {0} Nela Droy.")]
    [InlineData("In an interview on Monday, {0} Nela Droy insisted the dam is safe.")]
    [InlineData("Nela Droy, {1} of River Council, said the dam is safe.")]
    [InlineData("River Council {1} Nela Droy said the dam is safe.")]
    [InlineData("The dam is safe, according to River Council {1} Nela Droy.")]
    [InlineData("Nela Droy, the {1} of River Council, told reporters that the dam is safe.")]
    [InlineData("“The dam is safe,” River Council’s {1}, Nela Droy, said.")]
    [InlineData("“The dam is safe,” said Nela Droy, {1} at River Council.")]
    [InlineData("Nela Droy, who is {1} of River Council, says the dam is safe.")]
    public void Who_holds_an_office_speaks_in_English(string form)
    {
        string[] unread = [.. EnglishOffices.Where(office => SpeechBench.Claim("en", In(form, office), "", "droy") != "agrees")];
        string[] taken = [.. EnglishOffices.Where(office => SpeechBench.Claim("en", In(form, office), "", "rc") == "agrees")];
        Assert.Empty(unread);
        Assert.Empty(taken);
    }

    private static string In(string form, string office)
    {
        var small = office.EndsWith('.') || char.IsUpper(office[1]) ? office : char.ToLowerInvariant(office[0]) + office[1..];
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, form, office, small);
    }
}
