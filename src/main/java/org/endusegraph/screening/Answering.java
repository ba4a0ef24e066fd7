package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.endusegraph.paths.HighRiskPaths.Found;
import org.endusegraph.screening.Score.Verdict;
import org.endusegraph.screening.Screening.Match;
import org.endusegraph.screening.Screening.Result;
import org.jspecify.annotations.Nullable;

/**
 * Puts the answer of a screening together. The verdict is that of all parties that a counterparty may be; what is cut is only what is shown.
 *
 * @param most how many are shown for each
 * @param all whether those of no concern are shown too
 * @param paths finds supply paths from some parties; null to look for none
 */
record Answering(
        OnRecord onRecord, int most, boolean all, @Nullable Function<Set<String>, Found> paths) {

    /** A counterparty and the parties that it may be, the best first. */
    record Asked(CounterpartyInput input, List<Considered> parties) {}

    /** What comes out for each. */
    List<Result> answer(List<Asked> asked) {
        var looked = new TreeSet<String>();
        if (paths == null) {
            return asked.stream().map(one -> result(one, looked, Found.NOTHING)).toList();
        }
        asked.forEach(one -> looked.addAll(shownIfOfConcern(one.parties())));
        var starts = new TreeSet<String>();
        looked.forEach(id -> starts.addAll(onRecord.withSame(id)));
        var found = starts.isEmpty() ? Found.NOTHING : paths.apply(starts);
        return asked.stream().map(one -> result(one, looked, found)).toList();
    }

    /** The parties that are shown, or would be if they had a path: before the others there are enough that count without one. */
    private Set<String> shownIfOfConcern(List<Considered> parties) {
        var shown = new TreeSet<String>();
        int counting = 0;
        for (var party : parties) {
            if (counting == most) {
                break;
            }
            shown.add(party.id());
            if (counts(party.verdict(), onRecord.concernsOf(party.id()))) {
                counting++;
            }
        }
        return shown;
    }

    private Result result(Asked one, Set<String> looked, Found found) {
        var matches = one.parties().stream()
                .map(party -> match(party, looked.contains(party.id()), found))
                .filter(match -> all || !match.concerns().isEmpty())
                .sorted(Comparator.comparing(match -> !counts(match.verdict(), match.concerns())))
                .toList();
        var verdict = matches.stream()
                .filter(match -> counts(match.verdict(), match.concerns()))
                .map(Match::verdict)
                .findFirst()
                .orElse(Verdict.NO_MATCH);
        return new Result(
                one.input().reference(),
                one.input().name(),
                verdict,
                matches.stream().limit(most).toList());
    }

    private static boolean counts(Verdict verdict, List<Concern> concerns) {
        return verdict != Verdict.NO_MATCH && !concerns.isEmpty();
    }

    private Match match(Considered party, boolean looked, Found found) {
        var path = looked ? found.best(onRecord.withSame(party.id())) : null;
        var concerns = new ArrayList<>(onRecord.concernsOf(party.id()));
        if (path != null) {
            concerns.add(Concern.REACHES_HIGH_RISK);
        } else if (looked && !found.complete()) {
            concerns.add(Concern.MAY_REACH_HIGH_RISK);
        }
        return new Match(
                party.id(),
                party.score().value(),
                party.verdict(),
                party.score().features(),
                concerns,
                onRecord.listingsOf(party.id()),
                onRecord.findingsOf(party.id()),
                path,
                List.copyOf(onRecord.sameAs(party.id())),
                party.decision(),
                party.decisionUnderOtherName());
    }
}
