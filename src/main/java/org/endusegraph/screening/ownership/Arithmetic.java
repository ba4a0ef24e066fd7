package org.endusegraph.screening.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.endusegraph.model.OwnershipFinding;
import org.endusegraph.model.OwnershipFinding.Step;
import org.endusegraph.model.OwnershipFinding.Term;
import org.endusegraph.model.OwnershipRule;
import org.endusegraph.model.Tristate;
import org.jspecify.annotations.Nullable;

/**
 * One rule on one set of owners. Who is owned enough by listed parties counts in full as an owner of others, and so on down the chain; shares are
 * not multiplied. It is done twice: with what is known for certain, and with what may be.
 */
final class Arithmetic {

    private final OwnershipRule rule;
    private final Owners owners;
    private final SequencedMap<String, Step> certain;
    private final SequencedMap<String, Step> possible;

    Arithmetic(OwnershipRule rule, Owners owners) {
        this.rule = rule;
        this.owners = owners;
        certain = caught(true);
        possible = caught(false);
    }

    @Nullable
    OwnershipFinding finding(String partyId, LocalDate day) {
        if (owners.listing(partyId, rule) != null) {
            return null;
        }
        var sure = certain.get(partyId);
        if (sure != null) {
            boolean inForce = rule.inForce() == Tristate.YES;
            return new OwnershipFinding(
                    rule,
                    partyId,
                    day,
                    inForce ? Tristate.YES : Tristate.UNKNOWN,
                    reason(sure, inForce),
                    chain(sure, certain));
        }
        var may = possible.get(partyId);
        return may == null
                ? null
                : new OwnershipFinding(rule, partyId, day, Tristate.UNKNOWN, doubt(may), chain(may, possible));
    }

    /** Everybody whom the rule reaches, with the last step of the arithmetic, those first on whom others rest. */
    private SequencedMap<String, Step> caught(boolean certainly) {
        var caught = new LinkedHashMap<String, Step>();
        int before = -1;
        while (caught.size() > before) {
            before = caught.size();
            for (var owned : owners.owned()) {
                if (!caught.containsKey(owned) && owners.listing(owned, rule) == null) {
                    var step = step(owned, caught.keySet());
                    if (certainly ? rule.reaches(step.shareMin()) : mayReach(step)) {
                        caught.put(owned, step);
                    }
                }
            }
        }
        return caught;
    }

    private Step step(String owned, Set<String> caught) {
        var terms = owners.stakesIn(owned).stream()
                .filter(stake -> owners.listing(stake.ownerId(), rule) != null || caught.contains(stake.ownerId()))
                .map(stake -> new Term(
                        stake.ownerId(),
                        stake.linkId(),
                        stake.shareMin(),
                        stake.shareMax(),
                        stake.control(),
                        owners.listing(stake.ownerId(), rule)))
                .toList();
        double all = terms.stream().mapToDouble(Term::shareMin).sum();
        double largest = terms.stream().mapToDouble(Term::shareMin).max().orElse(0);
        double most = terms.stream().mapToDouble(Term::shareMax).sum();
        double largestMost = terms.stream().mapToDouble(Term::shareMax).max().orElse(0);
        return new Step(
                owned,
                terms,
                Math.min(100, rule.aggregates() == Tristate.YES ? all : largest),
                Math.min(100, rule.aggregates() == Tristate.NO ? largestMost : most));
    }

    private boolean mayReach(Step step) {
        return rule.reaches(step.shareMax()) || step.terms().stream().anyMatch(Term::control);
    }

    /** The steps that one rests on, and it itself last. */
    private static List<Step> chain(Step last, SequencedMap<String, Step> steps) {
        var needed = new LinkedHashSet<String>();
        need(last, steps, needed);
        var chain = new ArrayList<Step>();
        steps.forEach((owned, step) -> {
            if (needed.contains(owned)) {
                chain.add(step);
            }
        });
        return chain;
    }

    private static void need(Step step, SequencedMap<String, Step> steps, Set<String> needed) {
        if (needed.add(step.ownedId())) {
            for (var term : step.terms()) {
                var earlier = term.listingId() == null ? steps.get(term.ownerId()) : null;
                if (earlier != null) {
                    need(earlier, steps, needed);
                }
            }
        }
    }

    private String reason(Step step, boolean inForce) {
        return "Listed parties, or parties that they own, have " + percent(step.shareMin()) + "; the rule asks for "
                + asked() + "." + (inForce ? "" : " Whether the rule is in force on this day is not known.");
    }

    private String doubt(Step step) {
        if (step.terms().stream().anyMatch(Term::control) && !rule.reaches(step.shareMax())) {
            return rule.control()
                    ? "A listed party, or one that it owns, controls it by other means than shares; whether that is enough has to be judged."
                    : "A listed party, or one that it owns, controls it; its share, which the rule asks for, is not on record.";
        }
        double together = step.terms().stream().mapToDouble(Term::shareMin).sum();
        return rule.aggregates() == Tristate.UNKNOWN && rule.reaches(together)
                ? "Listed parties, or parties that they own, have " + percent(together)
                        + " together; whether the rule adds shares up on this day is not known."
                : "Listed parties, or parties that they own, have " + percent(step.shareMin()) + " to "
                        + percent(step.shareMax()) + ", as far as is known; the rule asks for " + asked() + ".";
    }

    private String asked() {
        return (rule.inclusive() ? "" : "more than ")
                + percent(rule.threshold())
                + (rule.inclusive() ? " or more" : "");
    }

    private static String percent(double share) {
        return (share == Math.rint(share) ? "" + (long) share : "" + Math.round(share * 100) / 100.0) + " per cent";
    }
}
