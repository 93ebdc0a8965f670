using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Check.Accounts;
using SiteGen.Check.Lock;
using SiteGen.Check.Quotes;
using SiteGen.Check.Readings;
using SiteGen.Check.Texts;
using SiteGen.Check.When;
using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Check;

/// <summary>Proves of every fact what its article carries. Facts are checked side by side; the result does not depend on that.</summary>
internal static class Checker
{
    /// <param name="lostQuotes">Gets what is wrong with single quotes on articles that changed;
    /// <paramref name="diagnostics"/> is told only of the change.</param>
    public static Proof Check(Project project, DiagnosticBag diagnostics, DiagnosticBag? lostQuotes = null) =>
        Check(new CheckContext(project), diagnostics, lostQuotes);

    /// <summary>Every fact of the context's project; what the context already knows of its articles is not worked out again.</summary>
    /// <exception cref="OperationCanceledException">Where it is no longer wanted.</exception>
    public static Proof Check(CheckContext context, DiagnosticBag diagnostics, DiagnosticBag? lostQuotes = null, CancellationToken stop = default)
    {
        using var stage = Stages.Begin("checking the facts");
        var project = context.Project;
        var named = new NamedRule(context);
        var numbers = new NumberRule(context);

        // All quotes first: texts may lead to other facts, and what is asked of those must not depend on the order.
        // Then what looks at the whole project runs beside what looks at one fact after the other.
        var quoted = SideBySide.Select([.. project.Facts], fact => FindQuotes(fact, context), stop);
        var looking = Task.Run(() => ProjectChecks.Of(context, numbers, stop), stop);
        var checkedFacts = SideBySide.Select(quoted, pair => Check(pair.Log, pair.Found, context, named, numbers), stop);
        var whole = looking.GetAwaiter().GetResult();
        diagnostics.AddRange(whole.All);

        var found = checkedFacts.Select(pair => (pair.Log.Fact, Problems: pair.Found.Unmerged())).ToList();
        var consequences = new Consequences(context, whole.Broken, whole.Changed, whole.Languages,
            found.Select(pair => (pair.Fact, pair.Problems.AsEnumerable())));
        diagnostics.AddRange(consequences.Misspelt.Select(pair => pair.Problem));
        diagnostics.AddRange(whole.Readings.Where(problem => !consequences.ExplainsReading(problem)));
        diagnostics.AddRange(found.SelectMany(pair => pair.Problems.Where(problem => !consequences.Explain(problem, pair.Fact))));
        lostQuotes?.AddRange(found.SelectMany(pair => pair.Problems.Where(consequences.IsAboutLostQuote)));
        var proof = new Proof([.. checkedFacts.Select(pair => (pair.Log.Fact.Id, pair.Log.Entries.ToImmutableArray()))])
        {
            Passages = context.Passages,
            Changed = whole.Changed,
            Names = context.Names
        };
        stage?.SetTag(Stages.Found, string.Create(CultureInfo.InvariantCulture, $"{context.Passages.Count} quotes, {proof.Ledger.Length} checks"));
        return proof;
    }

    /// <summary>Where the quotes stand, and nothing else: what pages can be made of before the check has ended. What is wrong is left to it.</summary>
    public static Proof Unchecked(CheckContext context)
    {
        using var stage = Stages.Begin("finding the quotes");
        SideBySide.Select([.. context.Project.Facts], fact => FindQuotes(fact, context));
        return new([]) { Passages = context.Passages, Names = context.Names };
    }

    /// <summary>Only what an edit has changed: of all else, the proof before stands. Rules that look at several facts or articles at
    /// once are left to the whole check, which must follow.</summary>
    /// <param name="context">Of the project as it is now, made <see cref="CheckContext.After"/> the one of <paramref name="before"/>.</param>
    /// <param name="part">The project with nothing in it but what has changed.</param>
    /// <param name="known">What was found wrong in all else.</param>
    /// <param name="diagnostics">Gets what is known to be wrong from now on.</param>
    public static Proof CheckChanged(CheckContext context, Proof before, Project part, IReadOnlyCollection<Diagnostic> known, DiagnosticBag diagnostics)
    {
        var (named, numbers) = (new NamedRule(context), new NumberRule(context));
        var quoted = part.Facts.Select(fact => FindQuotes(fact, context)).ToList();
        var checkedFacts = quoted.ConvertAll(pair => Check(pair.Log, pair.Found, context, named, numbers));
        var references = new DiagnosticBag();
        References.Check(context.Project, context, references, part);

        // What has led nowhere, from wherever, may lead somewhere now.
        var lost = known.Where(ReferenceMessages.LeadsNowhere).ToList();
        if (lost.Count > 0)
        {
            var files = lost.Select(problem => problem.At.Source.Path).ToHashSet(StringComparer.Ordinal);
            References.Check(context.Project, context, references, context.Project.Only(files.Contains));
        }

        var broken = references.Unmerged();
        diagnostics.AddRange(known.Except(lost).Where(problem => problem.Code != LockMessages.ChangedCode));
        diagnostics.AddRange(broken);
        diagnostics.AddRange(part.Pages.SelectMany(page => numbers.Check(page).Concat(QuotedWords.Check(page, context))));
        // It counts the quotes of all facts.
        var changed = LockRule.Check(context, diagnostics);
        var found = checkedFacts.ConvertAll(pair => (pair.Log.Fact, Problems: pair.Found.Unmerged()));
        if (found.Exists(pair => pair.Problems.Length > 0))
        {
            var files = context.Project.Facts.ToLookup(fact => fact.File.Path, StringComparer.Ordinal);
            var others = known.SelectMany(problem => files[problem.At.Source.Path].Select(fact => (fact, Enumerable.Repeat(problem, 1))));
            var consequences = new Consequences(context, broken, changed, known.Where(problem => problem.Code == AccountMessages.AnotherLanguageCode),
                found.Select(pair => (pair.Fact, pair.Problems.AsEnumerable())).Concat(others));
            diagnostics.AddRange(consequences.Misspelt.Select(pair => pair.Problem));
            diagnostics.AddRange(found.SelectMany(pair => pair.Problems.Where(problem => !consequences.Explain(problem, pair.Fact))));
        }

        var ledgers = checkedFacts.ToDictionary(pair => pair.Log.Fact.Id, pair => pair.Log.Entries.ToImmutableArray(), StringComparer.Ordinal);
        return before.With(context.Project.Facts, ledgers, context.Passages, context.Names) with { Changed = changed };
    }

    /// <summary>One fact by itself, without the rules that look at several: references, readings of whole articles. What other facts rest on must have been
    /// found in <paramref name="context"/> where a rule needs it.</summary>
    public static (CheckLog Log, DiagnosticBag Found) Check(Fact fact, CheckContext context, NamedRule named, NumberRule numbers)
    {
        var (log, found) = FindQuotes(fact, context);
        return Check(log, found, context, named, numbers);
    }

    private static (CheckLog Log, DiagnosticBag Found) FindQuotes(Fact fact, CheckContext context)
    {
        var found = new DiagnosticBag();
        var log = new CheckLog(fact, found);
        foreach (var evidence in fact.AllEvidence)
        {
            if (QuoteRules.Check(evidence, context, log.Of(evidence.Quote.At)) is { } passage)
            {
                context.Passages[evidence] = passage;
            }
        }

        return (log, found);
    }

    private static (CheckLog Log, DiagnosticBag Found) Check(CheckLog log, DiagnosticBag found, CheckContext context, NamedRule named, NumberRule numbers)
    {
        var fact = log.Fact;
        found.AddRange(ReadsRule.Check(fact, context));
        found.AddRange(FarReadings.Check(fact, context));
        found.AddRange(RelativeReadings.Check(fact, context));
        if (fact is Entity entity)
        {
            named.Check(entity, log);
            SameNameRule.Check(entity, context, log);
            ShownNameRule.Check(entity, context, log);
            found.AddRange(PictureRule.Check(entity, context.Project));
        }

        switch (fact)
        {
            case Person person:
                RoleRules.Check(person, context, log);
                break;
            case Event happening:
                ParticipantsRule.Check(happening, log);
                EventRules.Check(happening, context, log);
                break;
            case Claim claim:
                ClaimRules.Check(claim, context, log);
                AboutRule.Check(claim, context, log);
                break;
            case Statistic statistic:
                foreach (var observation in statistic.Observations)
                {
                    ObservationRules.Check(statistic, observation, context, log.Of(observation.At));
                }

                ToldTwiceRule.Check(statistic, context, log);
                DisagreementRule.Check(statistic, context, log);
                break;
        }

        numbers.Check(fact, log);
        QuotedWords.Check(fact, context, log);
        FaithfulWords.Check(fact, context, log);
        SidesRule.Check(log, context);
        AccountRules.Check(log, found);
        return (log, found);
    }
}
