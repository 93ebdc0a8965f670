using SiteGen.Check.When;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Check.When.EventRulesTests;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.When;

/// <summary>Each message as an editor reads it, below the line that it is about.</summary>
public sealed class WhenMessagesTests
{
    private static readonly Evidence Met = Make.Evidence("đã gặp Tổng Giám đốc Kiểm soát Vũ khí Trung Quốc Tôn Hiểu Ba vào ngày 6 tháng 11", "washington-meeting");
    private static readonly Evidence Summit = Make.Evidence(Claims.Official, "wsj-consultations");

    [Fact]
    public Task The_date_contradicts() => Shows(Event("2023-11-07", EventStatus.Reported, Met));

    [Fact]
    public Task No_words_give_the_date() => Shows(Event("2021", EventStatus.Reported, Make.Evidence("Nhà Trắng đã nhanh chóng tuyên bố", "wsj-consultations")));

    [Fact]
    public Task Several_dates_fit() => Shows(Event("2023-11-15", EventStatus.Planned, Summit));

    [Fact]
    public Task The_place_is_not_named() => Shows(Event("2023-11", EventStatus.Planned, Summit) with { Place = Make.Text("Washington") });

    [Fact]
    public Task A_participant_is_not_named() => Shows(Event("2023-11-06", EventStatus.Reported, Met) with { Participants = [new(Make.At("wang-yi"), null, null)] });

    [Fact]
    public Task It_is_only_foreseen() => Shows(Event("2023-11", EventStatus.Reported, Summit), "SG154");

    [Fact]
    public Task It_has_happened() => Shows(Event("2023-11-06", EventStatus.Planned, Met), "SG154");

    [Fact]
    public Task It_is_still_to_come() => Shows(Event("2030", EventStatus.Reported, Met), "SG154");

    private static Task Shows(Event fact, string? code = null, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Verify(DiagnosticPrinter.Print(Assert.Single(World.Check(EventRules.Check, fact).Diagnostics, found => code is null || found.Code == code)), method: method);
}
