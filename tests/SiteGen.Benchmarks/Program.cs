using System.Globalization;
using SiteGen.Benchmarks;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Benchmarks.Measuring;

// dotnet run -c Release --project tests/SiteGen.Benchmarks [SIZE…]      the table, for 100, 1,000, 10,000 and 30,000 entities or for these
// … -- --quick SIZE       one build of this size, to see that it works
// … -- --parts            each stage alone, by BenchmarkDotNet
// … -- --write DIR SIZE   only writes the project, and beside it in DIR-hugo that of Hugo
switch (args)
{
    case ["--parts"]:
        Parts.Run();
        return;
    case ["--write", var folder, var size]:
        FactSheet.Write(folder, Number(size));
        HugoSite.Write($"{folder}-hugo", Number(size));
        return;
}

var isQuick = args is ["--quick", ..];
var (siteGen, hugo) = (Tools.SiteGen(), Tools.Hugo());
if (hugo is null)
    Console.Error.WriteLine("hugo is not on the PATH: nothing stands beside ours");

List<SizeResult> results = [];
foreach (var size in args.Skip(isQuick ? 1 : 0).Select(Number).DefaultIfEmpty(0).SelectMany(size => size == 0 ? [100, 1_000, 10_000, 30_000] : new[] { size }))
{
    Console.Error.WriteLine($"{size} entities …");
    results.Add(await SiteBenchmark.OfAsync(siteGen, hugo, size, isQuick));
}

Table.Print(results, Console.Out);

static int Number(string words) => int.Parse(words, CultureInfo.InvariantCulture);
