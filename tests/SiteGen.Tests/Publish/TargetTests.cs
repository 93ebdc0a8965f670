using SiteGen.Diagnostics;
using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

/// <summary>What every kind of target promises, each tested against the real thing.</summary>
public sealed class TargetTests
{
    [Theory, OfEachKind, OfStore]
    public async Task The_first_publish_puts_every_file_there_and_the_second_changes_nothing(string kind)
    {
        using var place = Place.Of(kind);
        var first = await Published.ToAsync(place.Open(), Published.Old);
        var before = place.Everything();
        var second = await Published.ToAsync(place.Open(), Published.Old);

        Assert.Equal(Published.Old.Count, first!.New.Count(file => Published.Old.ContainsKey(file.Path)));
        Assert.Equal(Published.Old, place.Content());
        Assert.Null(second);
        Assert.Equal(before, place.Everything());
    }

    [Theory, OfEachKind, OfStore]
    public async Task Only_what_differs_is_changed_and_only_what_is_gone_is_deleted(string kind)
    {
        using var place = Place.Of(kind);
        await Published.ToAsync(place.Open(), Published.Old);

        var plan = await Published.ToAsync(place.Open(), Published.New);

        Assert.Equal(["claims/Tôn Hiểu Ba.html"], plan!.New.Select(file => file.Path));
        Assert.Equal(["data/facts.json", "en/người dân.html", "index.html", "people/index.html", "people/jane doe.html", "style.css"], plan.Changed.Select(file => file.Path));
        Assert.Equal(["people/gone.html"], plan.Deleted.Select(file => file.Path));
        Assert.Equal(Published.New, place.Content());
    }

    [Theory, InlineData("folder"), OfStore]
    public async Task A_publish_that_another_one_overtakes_deletes_nothing_and_the_next_is_exact(string kind)
    {
        foreach (var before in new[] { true, false })
        {
            using var place = Place.Of(kind);
            await Published.ToAsync(place.Open(), Published.Old);
            var other = new Listing(Published.Site, Published.Old.Keys.Append("claims/Tôn Hiểu Ba.html").ToDictionary(path => path, _ => new Listed())) { Run = "other" };

            var refused = await Assert.ThrowsAsync<InputOutputException>(() => Published.ToAsync(new Overtaken(place.Open(), other.Format(), before), Published.New));

            Assert.StartsWith("somebody else publishes to ", refused.Message, StringComparison.Ordinal);
            Assert.Equal("somebody", place.Content()["people/gone.html"]);
            Assert.Equal(before ? "old home" : "new home, longer than the old one", place.Content()["index.html"]);
            await Published.ToAsync(place.Open(), Published.New);
            Assert.Equal(Published.New, place.Content());
        }
    }

    [Theory, OfEachKind, OfStore]
    public async Task A_dry_run_changes_nothing(string kind)
    {
        using var place = Place.Of(kind);
        await Published.ToAsync(place.Open(), Published.Old);
        var before = place.Everything();

        await using var target = place.Open();
        var plan = await Published.PlanAsync(target, Published.New);

        Assert.Equal("1 new, 6 changed, 1 deleted", plan.Summary[..plan.Summary.LastIndexOf(',')]);
        Assert.Equal(before, place.Everything());
    }

    [Theory, OfEachKind, OfStore]
    public async Task What_somebody_else_put_there_is_told_and_stays(string kind)
    {
        using var place = Place.Of(kind);
        place.Put("thesis/years of work.txt", "mine");
        await Published.ToAsync(place.Open(), Published.Old);
        place.Put("thesis/more.txt", "mine, too");

        var plan = await Published.ToAsync(place.Open(), Published.New);

        Assert.Equal(["thesis/more.txt", "thesis/years of work.txt"], plan!.Foreign);
        Assert.Equal(Published.New.With("thesis/more.txt", "mine, too").With("thesis/years of work.txt", "mine"), place.Content());
    }

    [Theory, OfEachKind, OfStore]
    public async Task What_somebody_else_put_in_the_way_is_refused_and_stays(string kind)
    {
        // A file of the site, a folder of it, and a folder where a file of it would go.
        foreach (var path in new[] { "index.html", "people", "style.css/theirs.txt" })
        {
            using var place = Place.Of(kind);
            place.Put(path, "mine");
            var before = place.Everything();

            var refused = await Assert.ThrowsAsync<InputOutputException>(() => Published.ToAsync(place.Open(), Published.Old));

            Assert.Contains($"where its own would go: {path}", refused.Message, StringComparison.Ordinal);
            Assert.Equal(before, place.Everything());
        }
    }

    [Theory, OfEachKind, OfStore]
    public async Task Another_site_is_refused_with_what_to_do_if_it_is_the_same(string kind)
    {
        using var place = Place.Of(kind);
        await Published.ToAsync(place.Open(), Published.Old);
        var before = place.Everything();

        var refused = await Assert.ThrowsAsync<InputOutputException>(() => Published.ToAsync(place.Open(), Published.New, "other-talks"));

        Assert.Contains("holds the site `talks`, and this is `other-talks`", refused.Message, StringComparison.Ordinal);
        Assert.Contains("write `id: talks` in content/site.yaml", refused.Help, StringComparison.Ordinal);
        Assert.Equal(before, place.Everything());
    }

    [Theory, OfEachKind, OfStore]
    public async Task To_delete_more_than_half_needs_a_word(string kind)
    {
        using var place = Place.Of(kind);
        await Published.ToAsync(place.Open(), Published.Old);
        var half = Published.Old.Take(4).ToDictionary();
        var less = Published.Old.Take(3).ToDictionary();

        var refused = await Assert.ThrowsAsync<InputOutputException>(() => Published.ToAsync(place.Open(), less));
        Assert.Matches("^5 of the [0-9]+ files that were published to .* would be deleted$", refused.Message);
        Assert.Equal(Published.Old, place.Content());

        await Published.ToAsync(place.Open(), half);
        Assert.Equal(half, place.Content());
    }

    [Theory, OfEachKind, OfStore]
    public async Task A_file_to_be_deleted_that_is_gone_already_is_no_failure(string kind)
    {
        using var place = Place.Of(kind);
        await Published.ToAsync(place.Open(), Published.Old);
        await using (var target = place.Open())
        {
            var plan = await Published.PlanAsync(target, Published.New);
            place.Delete("people/gone.html");
            // Of a branch, that is a push meanwhile, and told.
            if (!target.IsAtomic)
                await Publisher.PublishAsync(Published.Site, plan, target);
        }

        await Published.ToAsync(place.Open(), Published.New);
        Assert.Equal(Published.New, place.Content());
    }

    [Theory, OfEachKind, OfStore]
    public async Task What_was_changed_or_deleted_by_hand_is_put_right(string kind)
    {
        using var place = Place.Of(kind);
        await Published.ToAsync(place.Open(), Published.Old);
        place.Put("index.html", "defaced");
        place.Delete("style.css");

        var plan = await Published.ToAsync(place.Open(), Published.Old);

        Assert.Equal(["style.css"], plan!.New.Select(file => file.Path));
        Assert.Equal(["index.html"], plan.Changed.Select(file => file.Path));
        Assert.Equal(Published.Old, place.Content());
    }

    [Theory, OfEachKind, OfStore]
    public async Task A_file_may_become_a_folder_and_a_folder_a_file(string kind)
    {
        using var place = Place.Of(kind);
        await Published.ToAsync(place.Open(), new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "file", ["b/c/d"] = "in a folder", ["index.html"] = "home", ["style.css"] = "x", ["z"] = "z" });
        var turned = new Dictionary<string, string>(StringComparer.Ordinal) { ["a/e"] = "in a folder", ["b"] = "file", ["index.html"] = "home", ["style.css"] = "x", ["z"] = "z" };

        await Published.ToAsync(place.Open(), turned);

        Assert.Equal(turned, place.Content());
    }

    // Before each change of all, so at every moment at which a machine can fail.
    [Theory, OfEachKind, OfStore]
    public async Task Wherever_a_publish_is_cut_off_pages_are_whole_and_the_next_one_is_exact(string kind)
    {
        using var place = Place.Of(kind);
        await Published.ToAsync(place.Open(), Published.Old);
        var (from, to) = (Published.Old, Published.New);
        for (var changes = 0; await WasCut(place, to, changes); changes++)
        {
            var found = place.Content();
            Assert.All(found, page => Assert.Contains(page.Value, new[] { from.GetValueOrDefault(page.Key), to.GetValueOrDefault(page.Key) }));
            Assert.All(from.Keys.Intersect(to.Keys), path => Assert.True(found.ContainsKey(path), path));

            await Published.ToAsync(place.Open(), to);
            Assert.Equal(to, place.Content());
            Assert.InRange(changes, 0, 20);
            (from, to) = (to, from);
        }

        Assert.Equal(to, place.Content());
    }

    private static async Task<bool> WasCut(Place place, IReadOnlyDictionary<string, string> site, int changes)
    {
        try
        {
            await Published.ToAsync(new CutOff(place.Open(), changes), site);
            return false;
        }
        catch (CutOff.Cut)
        {
            return true;
        }
    }
}
