using SiteGen.Check;
using SiteGen.Check.When;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Check.Readings;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Read.Dates;

/// <summary>How dates are written, and events with the date that the words mean and with another.</summary>
public sealed class DateFormsTests
{
    [Theory]
    [InlineData("24/7 năm 1962", "24.7.1962")]
    [InlineData("ngày 24/7 năm 1962", "24.7.1962")]
    [InlineData("ngày 2 tháng 9 của năm 1945", "2.9.1945")]
    [InlineData("quý 2/2018", "?.4-6.2018")]
    [InlineData("quý I năm 2024", "?.1-3.2024")]
    [InlineData("quý I/2024", "?.1-3.2024")]
    [InlineData("quý 4.2023", "?.10-12.2023")]
    [InlineData("trong hai ngày 22 và 23-10", "22.10.? 23.10.?")]
    [InlineData("ngày 22-23/10", "22.10.? 23.10.?")]
    [InlineData("22-23/10/2023", "22.10.2023 23.10.2023")]
    [InlineData("bắt đầu tăng từ 1/10.", "1.10.?")]
    [InlineData("ngày 6.5", "6.5.?")]
    [InlineData("tháng 3.2023", "?.3.2023")]
    [InlineData("từ 4-6/3", "4.3.? 6.3.?")]
    [InlineData("đến 6/3/2024", "6.3.2024")]
    [InlineData("2/3 số xã", "")]
    [InlineData("từ 1/10 dân số", "")]
    [InlineData("cả năm 2023", "?.?.2023")]
    [InlineData("6 tháng đầu năm 2024", "?.1-6.2024")]
    [InlineData("hai năm trước", "")]
    [InlineData("năm ngoái", "?.?.?")]
    [InlineData("5.200 vũ khí", "")]
    public void Vietnamese_forms_are_read_part_by_part(string text, string expected) => Assert.Equal(expected, DateReaderTests.Print(text, "vi"));

    [Theory]
    [InlineData("5 October in 1962", "5.10.1962")]
    [InlineData("19-Nov-12", "19.11.2012")]
    [InlineData("on 3 May in 12 cities", "3.5.?")]
    [InlineData("Q3 2018", "?.7-9.2018")]
    [InlineData("3Q18 profit", "?.7-9.2018")]
    [InlineData("3Q 2018", "?.7-9.2018")]
    [InlineData("Q3'18", "?.7-9.2018")]
    [InlineData("1H23", "?.1-6.2023")]
    [InlineData("the third quarter of 2018", "?.7-9.2018")]
    [InlineData("the first half of 2023", "?.1-6.2023")]
    [InlineData("on 22 and 23 October", "22.10.? 23.10.?")]
    [InlineData("22-23 October 2023", "22.10.2023 23.10.2023")]
    [InlineData("For all of 2023, Ruvia sold", "?.?.2023")]
    [InlineData("in the whole of 2023", "?.?.2023")]
    [InlineData("throughout 2023", "?.?.2023")]
    [InlineData("Minister Theresa May said", "")]
    [InlineData("In May the dam broke", "?.5.?")]
    [InlineData("Last May the dam broke", "?.5.?")]
    [InlineData("over the last year", "")]
    [InlineData("the election of 2017.", "?.?.2017")]
    [InlineData("in the same period of 2022, as", "?.?.2022")]
    [InlineData("a crew of 2000 men", "")]
    [InlineData("between 1929 and 1930 at Dorn", "?.?.1929 ?.?.1930")]
    [InlineData("between 2000 and 3000 wells", "")]
    [InlineData("a disputed 2017 vote", "?.?.2017")]
    [InlineData("the 2012 National Salt Survey", "?.?.2012")]
    [InlineData("the 2000 wells", "")]
    [InlineData("a 2000 metre race", "")]
    [InlineData("its outlook for 2023 from", "?.?.2023")]
    public void English_forms_are_read_part_by_part(string text, string expected) => Assert.Equal(expected, DateReaderTests.Print(text, "en"));

    [Theory]
    [InlineData("en", "Kelva opened the port on 21st Oct last year.", "2022-10-21", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on 21st Oct last year.", "2023-10-21", "refused", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng vào tháng 10 năm ngoái.", "2022-10", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng vào tháng 10 năm ngoái.", "2023-10", "refused", "2023-11-08", "")]
    [InlineData("vi", "Năm ngoái, vào tháng 10, Kelva đã mở cảng.", "2022-10", "", "2023-11-08", "")]
    [InlineData("vi", "Năm ngoái, vào tháng 10, Kelva đã mở cảng.", "2023-10", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port last October.", "2022-10", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port last October.", "2023-10", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port last October.", "2021-10", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in October the year before last.", "2021-10", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in October the year before last.", "2022-10", "refused", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng vào tháng 10 năm kia.", "2021-10", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng vào tháng 10 năm trước.", "2022-10", "never", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng vào tháng 10 năm trước.", "2023-10", "never", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng ngày 24/7 năm 1962.", "1962-07-24", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng ngày 24/7 năm 1962.", "2023-07-24", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on 5 October in 1962.", "1962-10-05", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on 5 October in 1962.", "2023-10-05", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on 19-Nov-12.", "2012-11-19", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on 19-Nov-12.", "2023-11", "refused", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng vào quý 2/2018.", "2018-04/2018-06", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng vào quý 2/2018.", "2018-02", "refused", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng vào mùng 10 tháng 3 âm lịch.", "2019-03-10", "never", "2019-05-08", "")]
    [InlineData("en", "Kelva opened the port on the 10th of March in the lunar calendar.", "2019-03-10", "never", "2019-05-08", "")]
    [InlineData("vi", "Kelva đã họp trong hai ngày 22 và 23-10.", "2023-10-22/2023-10-23", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã họp trong hai ngày 22 và 23-10.", "2023-10-23/2023-10-24", "refused", "2023-11-08", "")]
    [InlineData("vi", "Giá nước ở Bến Dừa bắt đầu tăng từ 1/10.", "2023-10-01", "", "2023-11-08", "")]
    [InlineData("vi", "Giá nước ở Bến Dừa bắt đầu tăng từ 1/10.", "2023-10-02", "refused", "2023-11-08", "")]
    [InlineData("en", "Ruvia kept troops in Kelva from 1976 to 2005.", "1976/2005", "", "2013-05-02", "")]
    [InlineData("en", "Ruvia kept troops in Kelva from 1976 to 2005.", "1976/2013", "refused", "2013-05-02", "")]
    [InlineData("vi", "Ruvia giữ quân ở Kelva từ năm 1976 đến năm 2005.", "1976/2013", "refused", "2013-05-02", "")]
    [InlineData("en", "Ruvia has kept troops in Kelva since 1976.", "1976/2013", "", "2013-05-02", "")]
    [InlineData("en", "The dam of Dorn broke on Wednesday.", "2023-11-08", "", "2023-11-08", "on Wednesday=2023-11-08")]
    [InlineData("en", "The dam of Dorn broke on Wednesday.", "2023-11-07", "refused", "2023-11-08", "on Wednesday=2023-11-07")]
    [InlineData("en", "The dam of Dorn broke on Wednesday.", "2023-11-01", "", "2023-11-08", "Wednesday=2023-11-01")]
    [InlineData("en", "The dam of Dorn broke on Wednesday.", "2023-08-02", "refused", "2023-11-08", "Wednesday=2023-08-02")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ hôm thứ Tư.", "2023-11-07", "refused", "2023-11-08", "thứ Tư=2023-11-07")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ hôm thứ Tư.", "2023-11-08", "", "2023-11-08", "thứ Tư=2023-11-08")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ trong tháng qua.", "2023-10", "", "2023-11-08", "tháng qua=2023-10")]
    [InlineData("vi", "Đập Bến Dừa đã vỡ trong tháng qua.", "2023-11", "refused", "2023-11-08", "tháng qua=2023-11")]
    [InlineData("en", "The dam broke with a roar.", "2023-10", "refused", "2023-11-08", "with=2023-10")]
    [InlineData("en", "The dam broke at that time.", "2023-10", "", "2023-11-08", "at that time=2023-10")]
    [InlineData("vi", "Kelva đã mở cảng vào quý II năm ngoái.", "2022-04/2022-06", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng vào quý II năm ngoái.", "2023-04/2023-06", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in Q3 last year.", "2022-07/2022-09", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in Q3 last year.", "2023-07/2023-09", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on the 8th of October last year.", "2022-10-08", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in October of last year.", "2022-10", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in October of last year.", "2023-10", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in October this year.", "2023-10", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in October this year.", "2022-10", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in October the following year.", "2023-10", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port last year.", "2022", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port last year.", "2023", "refused", "2023-11-08", "")]
    [InlineData("en", "Last year Kelva opened the port in May.", "2022-05", "", "2023-11-08", "")]
    [InlineData("en", "Last year Kelva opened the port in May.", "2023-05", "refused", "2023-11-08", "")]
    [InlineData("vi", "Năm ngoái Kelva đã mở cảng vào tháng 5.", "2022-05", "", "2023-11-08", "")]
    [InlineData("vi", "Năm ngoái Kelva đã mở cảng vào tháng 5.", "2023-05", "refused", "2023-11-08", "")]
    [InlineData("vi", "Tháng 5 năm kia, Kelva đã mở cảng.", "2021-05", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng ngày 2.9.1945.", "1945-09-02", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng ngày 2-9-1945.", "1945-09-02", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng mùng 2 tháng Giêng âm lịch.", "2023-01-02", "never", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng ngày 10/3 âm lịch.", "2023-03-10", "never", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng hôm 10/3 (âm lịch).", "2023-03-10", "never", "2023-11-08", "")]
    [InlineData("vi", "Ngày 10/3 âm lịch (29/4), Kelva đã mở cảng.", "2023-04-29", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã họp từ 4-6/3.", "2023-03-04/2023-03-06", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã họp từ 4-6/3.", "2023-03-05/2023-03-07", "refused", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã họp trong các ngày 4-6/3/2022.", "2022-03-04/2022-03-06", "", "2023-11-08", "")]
    [InlineData("en", "Kelva met on 22 and 23 October.", "2023-10-22/2023-10-23", "", "2023-11-08", "")]
    [InlineData("en", "Kelva met on 22 and 23 October.", "2023-10-23/2023-10-24", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva met on October 22-23, 2023.", "2023-10-22/2023-10-23", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng vào tháng 3.2023.", "2023-03", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng vào tháng 3.2023.", "2022-03", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in the first half of last year.", "2022-01/2022-06", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in the first half of last year.", "2023-01/2023-06", "refused", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng trong nửa đầu năm ngoái.", "2022-01/2022-06", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng trong 6 tháng đầu năm nay.", "2023-01/2023-06", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on Nov. 3.", "2023-11-03", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng ngày 3/11/12.", "2012-11-03", "", "2023-11-08", "")]
    [InlineData("vi", "Ngày 5-11, Kelva cho biết Ruvia đã đóng cảng từ ngày 1-9-2023.", "2023-09-01", "", "2023-11-08", "")]
    [InlineData("vi", "Ngày 5-11, Kelva cho biết Ruvia đã đóng cảng từ ngày 1-9-2023.", "2023-11-05", "refused", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã họp trong các ngày 22, 23/10.", "2023-10-22/2023-10-23", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã họp trong các ngày 22, 23/10.", "2023-10-23/2023-10-24", "refused", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã họp trong các ngày 21, 22 và 23/10.", "2023-10-21/2023-10-23", "", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã họp trong các ngày 21, 22 và 23/10.", "2023-10-20/2023-10-23", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva met on 21, 22 and 23 October.", "2023-10-21/2023-10-23", "", "2023-11-08", "")]
    [InlineData("en", "Kelva kept the port shut between January and August 2020.", "2020-01/2020-08", "", "2023-11-08", "")]
    [InlineData("en", "Kelva kept the port shut between January and August 2020.", "2021-01/2021-08", "refused", "2023-11-08", "")]
    [InlineData("en", "In Sunday’s election Kelva won, Ruvia reported on Monday.", "2023-11-05", "", "2023-11-08", "Sunday’s=2023-11-05")]
    [InlineData("en", "Last year Kelva opened a port, and in May it closed the port.", "2023-05", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port after a disputed 2017 vote.", "2017", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port after a disputed 2017 vote.", "2018", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port after a disputed 2017 poll.", "2017", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in 2019 after a disputed 2017 poll.", "2019", "", "2023-11-08", "")]
    [InlineData("en", "Kelva dug the port between 1929 and 1930 at Dorn.", "1929/1930", "", "2023-11-08", "")]
    [InlineData("en", "Kelva dug the port between 1929 and 1930 at Dorn.", "1929/1931", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port six days ago.", "2023-11-02", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port six days ago.", "2023-11-01", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port six days ago.", "2023-11-05", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on Monday, a day after Ruvia closed the dam.", "2023-11-06", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on Monday, a day after Ruvia closed the dam.", "2023-11-05", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port the day before the election on Nov. 5.", "2023-11-04", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port the day before the election on Nov. 5.", "2023-11-05", "never", "2023-11-08", "")]
    [InlineData("en", "Two days after the race on Nov. 3, Kelva opened the port.", "2023-11-05", "", "2023-11-08", "")]
    [InlineData("en", "Two days after the race on Nov. 3, Kelva opened the port.", "2023-11-03", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port a week before the race of Nov. 3.", "2023-10-27", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port a week before the race of Nov. 3.", "2023-11-03", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port ahead of the race on Nov. 3.", "2023-11-03", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port before the race on Nov. 3.", "2023-11-03", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port after the race on Nov. 3.", "2023-11-03", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on the eve of the race on Nov. 3.", "2023-11-03", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva rested after the vote on Nov. 3.", "2023-11-03", "", "2023-11-08", "")]
    [InlineData("en", "Kelva rested after the vote on Nov. 3.", "2023-11-04", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port by Nov. 3.", "2023-11-03", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in early November.", "2023-11", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in early November.", "2023-12", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on Nov. 3 and closed it on Nov. 5.", "2023-11-03", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port on Nov. 3, not Nov. 4.", "2023-11-04", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port late on Tuesday.", "2023-11-07", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port late on Tuesday.", "2023-11-06", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in the summer of 2022.", "2022", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in the summer of 2022.", "2021", "refused", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port in the 1990s.", "1995", "never", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port at 5 a.m. Saturday (2100 GMT Friday).", "2023-11-04", "", "2023-11-08", "")]
    [InlineData("en", "Kelva opened the port at 5 a.m. Saturday (2100 GMT Friday).", "2023-11-02", "never", "2023-11-08", "")]
    [InlineData("vi", "Kelva đã mở cảng lúc rạng sáng mùng 6 Tết.", "2026-02-22", "open", "2026-02-24", "")]
    [InlineData("vi", "Kelva đã mở cảng lúc rạng sáng mùng 6 Tết.", "2026-02-06", "never", "2026-02-24", "")]
    [InlineData("vi", "Kelva đã mở cảng lúc rạng sáng mùng 6 Tết.", "2026-02-22", "agrees", "2026-02-24", "mùng 6 Tết=2026-02-22")]
    [InlineData("vi", "Kelva đã mở cảng lúc rạng sáng mùng 6 Tết.", "2026-02-06", "refused", "2026-02-24", "mùng 6 Tết=2026-02-22")]
    [InlineData("vi", "Kelva đã mở cảng ngày mồng 4.", "2026-02-04", "never", "2026-02-24", "")]
    [InlineData("vi", "Đêm 30 Tết, Kelva đã mở cảng.", "2026-02-16", "agrees", "2026-02-24", "30 Tết=2026-02-16")]
    [InlineData("vi", "Ngày 29 Tết, Kelva đã mở cảng.", "2026-01-29", "never", "2026-02-24", "")]
    [InlineData("vi", "Ngày 29 Tết, Kelva đã mở cảng.", "2025-01-28", "open", "2025-02-24", "")]
    [InlineData("vi", "Ngày 23 tháng Chạp, Kelva đã mở cảng.", "2025-12-23", "never", "2026-02-24", "")]
    [InlineData("vi", "Ngày 23 tháng Chạp, Kelva đã mở cảng.", "2026-02-10", "agrees", "2026-02-24", "Ngày 23 tháng Chạp=2026-02-10")]
    [InlineData("vi", "Kelva đã mở cảng ngày 8 tháng Giêng.", "2026-01-08", "never", "2026-02-26", "")]
    [InlineData("vi", "Kelva đã mở cảng ngày 8 tháng Giêng.", "2026-02-24", "open", "2026-02-26", "")]
    [InlineData("vi", "Kelva đã mở cảng ngày 8 tháng Giêng năm 2021.", "2021-01-08", "agrees", "2026-02-26", "")]
    [InlineData("vi", "Kelva đã mở cảng đúng rằm tháng 7.", "2025-07-15", "never", "2025-09-10", "")]
    [InlineData("vi", "Kelva đã mở cảng đúng rằm tháng 7.", "2025-09-06", "open", "2025-09-10", "")]
    [InlineData("vi", "Kelva đã mở cảng ngày 28/1 (29 Tết).", "2025-01-28", "agrees", "2025-02-04", "")]
    [InlineData("vi", "Kelva đã mở cảng ngày 28/1 (29 Tết).", "2025-01-29", "refused", "2025-02-04", "")]
    [InlineData("vi", "Kelva đã mở cảng ngày mồng 2 tháng 9.", "2025-09-02", "agrees", "2025-09-10", "")]
    [InlineData("vi", "Ngày 3-10, Kelva đã mở cảng.", "2023-10-03", "agrees", "2023-10", "")]
    [InlineData("vi", "Ngày 3-10, Kelva đã mở cảng.", "2022-10-03", "refused", "2023-10", "")]
    [InlineData("vi", "Ngày 3-10, Kelva đã mở cảng.", "2023-10-04", "refused", "2023-10", "")]
    [InlineData("vi", "Ngày 28-9, Kelva đã mở cảng.", "2023-09-28", "agrees", "2023-10", "")]
    [InlineData("vi", "Ngày 3-10, Kelva đã mở cảng.", "2023-10-03", "open", "2023", "")]
    [InlineData("vi", "Ngày 3-10, Kelva đã mở cảng.", "2023-10-04", "refused", "2023", "")]
    [InlineData("en", "Kelva opened the port on 3 October.", "2023-10-03", "agrees", "2023-10", "")]
    [InlineData("en", "Kelva opened the port on 3 October.", "2021-10-03", "refused", "2023-10", "")]
    public void An_event_is_of_the_date_that_the_words_mean(string language, string text, string date, string verdict, string published, string reads)
    {
        var (hasErrors, agrees) = Check(language, text, date, published, reads);
        Assert.True(verdict switch
        {
            "" => !hasErrors,
            "refused" => hasErrors,
            "open" => !hasErrors && !agrees,
            "agrees" => agrees,
            _ => !agrees,
        }, $"{(hasErrors ? "refused" : "passed")}, {(agrees ? "agrees" : "open")}");
    }

    private static (bool HasErrors, bool Agrees) Check(string language, string text, string date, string published, string reads)
    {
        var evidence = Make.Evidence(text, reads: reads.Split('=') is [var words, var meaning] ? [Make.ReadsDate(words, meaning)] : []);
        Event happening = new()
        {
            Id = "event",
            File = Make.File("content/events/event.yaml"),
            Added = Make.Date("2023-11-20"),
            Title = Make.Text("The vote on the port", language),
            Date = Make.Date(date),
            Status = Make.At(EventStatus.Reported),
            Participants = [],
            Evidence = [evidence],
        };
        CheckContext context = new(Make.Project(NumbersBench.Bodies, Make.Article(text, language, published)));
        context.Passages[evidence] = new(context.Project.Articles[0], [new(0, text.Length)]);
        DiagnosticBag diagnostics = new();
        CheckLog log = new(happening, diagnostics);
        EventRules.Check(happening, context, log);
        diagnostics.AddRange(RelativeReadings.Check(happening, context));
        return (diagnostics.HasErrors, log.Entries.Any(entry => entry.Kind == CheckKind.EventDate && entry.Result.IsCarried()));
    }
}
