package org.endusegraph.screening;

import java.util.List;
import java.util.TreeMap;
import org.endusegraph.access.Reader;
import org.endusegraph.screening.Score.Verdict;
import org.jspecify.annotations.Nullable;

/** Finds who counterparties may be: those whose names and particulars are like theirs, and those that somebody has decided they are. */
record Considering(Reader reader, PartyIndex index, Thresholds thresholds, Decided decided) {

    /** The parties that one may be, the best first. */
    List<Considered> of(CounterpartyInput input) {
        var counterparty = input.counterparty();
        var scores = new TreeMap<String, Score>();
        Screenings.best(reader, index, counterparty, thresholds)
                .forEach(scored -> scores.put(scored.id(), scored.score()));
        var asking = index.matcher().asking(counterparty);
        for (var id : decided.comparedWith(input.reference())) {
            var party = scores.containsKey(id) ? null : index.byId(reader, id);
            if (party != null) {
                scores.put(id, asking.compare(party));
            }
        }
        return scores.entrySet().stream()
                .map(entry -> considered(input, asking, entry.getKey(), entry.getValue()))
                .filter(one -> one.score().verdict(thresholds) != Verdict.NO_MATCH || isSame(one))
                .sorted(Considered.BEST)
                .toList();
    }

    private static boolean isSame(Considered one) {
        return (one.decision() != null && one.decision().same())
                || (one.decisionUnderOtherName() != null
                        && one.decisionUnderOtherName().same());
    }

    private Considered considered(CounterpartyInput input, Asking asking, String id, Score score) {
        var decision = decided.ofCounterparty(input.reference(), id, one -> isOfThisName(asking, one));
        var underOtherName = decision != null
                ? null
                : decided.ofCounterparty(input.reference(), id, one -> !isOfThisName(asking, one));
        return new Considered(id, score, verdict(score, decision, underOtherName), decision, underOtherName);
    }

    /** Whoever was decided to be a party, and has another name now, has to be looked at. */
    private Verdict verdict(Score score, @Nullable MatchDecision decision, @Nullable MatchDecision underOtherName) {
        if (decision != null) {
            return decision.same() ? Verdict.MATCH : Verdict.NO_MATCH;
        }
        var byScore = score.verdict(thresholds);
        return byScore == Verdict.NO_MATCH && underOtherName != null && underOtherName.same()
                ? Verdict.REVIEW
                : byScore;
    }

    private static boolean isOfThisName(Asking asking, MatchDecision decision) {
        return decision.name() == null
                || asking.compare(Candidate.named("", decision.name())).verdict(Thresholds.DEFAULT) != Verdict.NO_MATCH;
    }
}
