namespace SiteGen.Tests.Check.Texts;

/// <summary>Words of which one is so of one of two where the other is so of the other; doubts that a text adds; denials that a text lifts.</summary>
public sealed class SidesOfTwoTests
{
    [Theory]
    [InlineData("Mara Quill said the Rovers beat the Wanderers on Sunday.", "The Rovers beat the Wanderers.", "The Rovers lost to the Wanderers.")]
    [InlineData("Mara Quill said the Rovers beat the Wanderers on Sunday.", "The Wanderers lost to the Rovers.", "The Rovers lose to the Wanderers on Sunday.")]
    [InlineData("Mara Quill said the Rovers beat the Wanderers on Sunday.", "The Wanderers lost on Sunday.", "The Rovers lost on Sunday.")]
    [InlineData("Mara Quill said women are more likely than men to vote.", "Women are more likely to vote.", "Women are less likely than men to vote.")]
    [InlineData("Mara Quill said women are more likely than men to vote.", "Men are less likely than women to vote.", "Women are less likely than men to vote.")]
    [InlineData("Mara Quill said the number of herons at different lakes is higher this year than in other years.", "The number of herons is higher than in other years.", "The number of herons at different lakes is lower this year than in other years.")]
    [InlineData("Mara Quill said the museum accepted stronger rules than it had wished.", "The museum accepted stronger rules than it had wished.", "The museum accepted weaker rules than it had wished.")]
    [InlineData("Mara Quill said the library was by far the most crowded house, with 40 closed rooms.", "The library was by far the most crowded house.", "The library was by far the least crowded house.")]
    [InlineData("Mara Quill said the share of boys was 94 percent.", "The share of boys was 94 percent.", "The share of girls was 94 percent.")]
    [InlineData("Mara Quill said the storms are likely to go on into Tuesday.", "The storms are likely to go on.", "The storms are unlikely to go on into Tuesday.")]
    [InlineData("Mara Quill said the fair has been a success for the town.", "The fair has been a success.", "The fair has been a failure for the town.")]
    [InlineData("Mara Quill announced a large increase in profits for the quarter that ended in May.", "Profits saw a large increase.", "Mara Quill announced a large decrease in profits.")]
    [InlineData("Mara Quill said the port sold more than 40 ships and less than 30 boats.", "The port sold less than 30 boats.", "The port sold no more than 40 ships.")]
    [InlineData("Mara Quill said the council voted for the bridge on Monday.", "The council voted for the bridge.", "The council voted against the bridge on Monday.")]
    [InlineData("Mara Quill said the choir sang with an organ in May.", "The choir sang with an organ.", "The choir sang without an organ.")]
    public void Of_two_each_is_held_against_its_own(string quote, string faithful, string faithless)
    {
        Assert.Empty(Problems(quote, faithful));
        Assert.Contains("SG177", Problems(quote, faithless));
    }

    [Theory]
    [InlineData("Mara Quill said heavy rain will lead to floods in the valley.", "Heavy rain will lead to floods.", "Heavy rain may lead to floods in the valley.")]
    [InlineData("Mara Quill said the order must be reversed in full.", "The order must be reversed.", "The order may be reversed in full.")]
    [InlineData("Mara Quill said cold was the reason for the deaths of the herons.", "Cold was the reason for the deaths.", "Cold may be the reason for the deaths.")]
    [InlineData("Mara Quill said heavy rain might lead to floods in the valley.", "Heavy rain may lead to floods.", "Heavy rain led to floods in the valley.")]
    [InlineData("Mara Quill denied the charges of the council.", "She denied the charges.", "She did not deny the charges.")]
    [InlineData("Mara Quill denied the charges of the council.", "She denied the charges.", "She admitted the charges.")]
    [InlineData("Mara Quill said she had not even been able to reach the harbour office.", "She had not been able to reach the harbour office.", "She had been able to reach the harbour office.")]
    [InlineData("Mara Quill said the teeth uncovered at the lake are believed to belong to a bear.", "The teeth are believed to belong to a bear.", "The teeth are not believed to belong to a bear.")]
    [InlineData("Mara Quill said the cause of the fire is under investigation.", "The cause of the fire is under investigation.", "The cause of the fire is known.")]
    [InlineData("Mara Quill said the road is no longer closed.", "The road is no longer closed.", "The road is still closed.")]
    public void Doubts_and_denials_are_those_of_the_quote(string quote, string faithful, string faithless)
    {
        Assert.Empty(Problems(quote, faithful));
        Assert.Contains("SG177", Problems(quote, faithless));
    }

    [Theory]
    [InlineData("Bà Hoa nói đội Sậy giành chiến thắng trong trận đấu ở bến.", "Đội Sậy giành chiến thắng trong trận đấu.", "Đội Sậy thất bại trong trận đấu.")]
    [InlineData("Bà Hoa nói đội Sậy thắng đội Cói hôm qua.", "Đội Cói thua đội Sậy.", "Đội Sậy thua đội Cói.")]
    [InlineData("Bà Hoa nói nước hồ bắt đầu dâng nhanh từ sáng.", "Nước hồ bắt đầu dâng nhanh.", "Nước hồ bắt đầu rút nhanh.")]
    [InlineData("Bà Hoa nói nước hồ bắt đầu dâng nhanh từ sáng.", "Nước hồ dâng nhanh từ sáng.", "Nước hồ dâng chậm từ sáng.")]
    [InlineData("Bà Hoa nói phà dừng bốn phút trước vụ nổ.", "Phà dừng bốn phút trước vụ nổ.", "Phà dừng bốn phút sau vụ nổ.")]
    [InlineData("Bà Hoa nói tòa tuyên ba năm tù giam cho chủ thuyền.", "Tòa tuyên ba năm tù giam cho chủ thuyền.", "Tòa tuyên án treo cho chủ thuyền.")]
    [InlineData("Bà Hoa nói phiên sơ thẩm xử chủ thuyền mở hôm qua.", "Phiên sơ thẩm xử chủ thuyền đã mở.", "Phiên phúc thẩm xử chủ thuyền đã mở.")]
    [InlineData("Bà Hoa nói chủ thuyền bị tạm giam từ tháng 5.", "Chủ thuyền bị tạm giam.", "Chủ thuyền được thả.")]
    [InlineData("Bà Hoa nói luật sư đã nộp đơn kháng cáo lên tòa.", "Luật sư nộp đơn kháng cáo.", "Luật sư rút đơn kháng cáo.")]
    [InlineData("Bà Hoa nói thị trấn cho phép thuyền máy vào hồ.", "Thị trấn cho phép thuyền máy vào hồ.", "Thị trấn cấm thuyền máy vào hồ.")]
    [InlineData("Bà Hoa nói em giành huy chương vàng tại giải bơi hồ.", "Em giành huy chương vàng tại giải bơi.", "Em giành huy chương bạc tại giải bơi.")]
    [InlineData("Bà Hoa nói giá muối tăng mạnh hơn giá trà.", "Giá muối tăng mạnh hơn giá trà.", "Giá muối tăng yếu hơn giá trà.")]
    [InlineData("Ông Lâm đã thừa nhận thất bại.", "Ông Lâm thừa nhận thất bại.", "Ông Lâm không thừa nhận thất bại.")]
    [InlineData("Ông Lâm đã thừa nhận thất bại.", "Ông Lâm thừa nhận đã thất bại.", "Ông Lâm phủ nhận thất bại.")]
    [InlineData("Bà Hoa nói bà thắng cuộc bầu cử vòng hai ở thị trấn.", "Bà thắng cuộc bầu cử vòng hai.", "Bà thắng cuộc bầu cử vòng một.")]
    [InlineData("Bà Hoa nói vụ cháy làm 2 người chết và 40 người bị thương ở bến.", "Vụ cháy làm 40 người bị thương.", "Vụ cháy làm 2 người sống sót.")]
    [InlineData("Bà Hoa nói mưa lớn trong hai ngày tới ở vùng núi có thể làm vỡ đập cũ.", "Đập cũ có thể vỡ vì mưa lớn.", "Đập cũ sẽ vỡ vì mưa lớn.")]
    [InlineData("Bà Hoa nói việc hãng nhận tiền của bến có thể giúp hãng vượt các đối thủ.", "Hãng có thể vượt các đối thủ.", "Hãng sẽ vượt các đối thủ.")]
    public void In_Vietnamese_of_two_each_is_held_against_its_own(string quote, string faithful, string faithless)
    {
        Assert.Empty(ReversedTextsTests.Problems("vi", quote, faithful));
        Assert.Contains("SG177", ReversedTextsTests.Problems("vi", quote, faithless));
    }

    [Theory]
    [InlineData("Bà Hoa nói đội Sậy thua trận đầu nhưng thắng trận sau.", "Đội Sậy thắng trận sau.")]
    [InlineData("Bà Hoa nói sau khi mưa tạnh, nước hồ rút chậm.", "Nước hồ rút chậm trước khi trời tối.")]
    [InlineData("Bà Hoa nói Sậy bán muối cho Cói.", "Cói mua muối của Sậy.")]
    [InlineData("Bà Hoa nói nỗ lực đào kênh đã thất bại.", "Nỗ lực đào kênh không thành.")]
    [InlineData("Bà Hoa nói mưa có thể làm vỡ đập cũ, và đập mới sẽ mở vào tháng 5.", "Đập mới sẽ mở vào tháng 5.")]
    [InlineData("Bà Hoa nói mưa có thể sẽ làm vỡ đập cũ ở vùng núi.", "Mưa có lẽ sẽ làm vỡ đập cũ.")]
    public void In_Vietnamese_what_another_word_says_as_well_is_left_alone(string quote, string text) =>
        Assert.Empty(ReversedTextsTests.Problems("vi", quote, text));

    private static IEnumerable<string> Problems(string quote, string text) => ReversedTextsTests.Problems("en", quote, text);
}
