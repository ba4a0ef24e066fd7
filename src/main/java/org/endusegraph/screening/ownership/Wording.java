package org.endusegraph.screening.ownership;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.endusegraph.model.OwnershipFinding.Step;
import org.endusegraph.model.OwnershipFinding.Term;
import org.endusegraph.model.OwnershipRule;
import org.endusegraph.model.Tristate;

/**
 * Says in a sentence why a rule reaches a party, or may.
 *
 * @param owned the parties that listed parties own for certain
 * @param unread who was not looked at
 */
record Wording(OwnershipRule rule, Set<String> owned, Predicate<String> unread) {

    /** Limits that are not reached themselves are stored by a billionth. */
    private static final double HAIR = 1e-8;

    String reason(Step step, boolean inForce) {
        return "Listed parties, or parties that they own, have " + percent(step.shareMin()) + "; the rule asks for "
                + asked() + "." + (inForce ? "" : " Whether the rule is in force on this day is not known.");
    }

    /**
     * Why it may.
     *
     * @param chain the steps that the last one rests on, and that
     */
    String doubt(Step step, List<Step> chain) {
        boolean cut = chain.stream()
                .flatMap(one -> one.terms().stream())
                .anyMatch(term -> term.listingId() == null && unread.test(term.ownerId()));
        return doubt(step)
                + (cut ? " Not all owners further up were looked at: there are too many, or too many levels." : "");
    }

    private String doubt(Step step) {
        boolean sure = step.terms().stream().allMatch(this::countsForCertain);
        if (step.terms().stream().anyMatch(Term::control) && !rule.reaches(step.shareMax())) {
            return "A listed party, or one that it " + (sure ? "owns" : "owns or may own")
                    + (rule.control()
                            ? ", controls it by other means than shares; whether that is enough has to be judged."
                            : ", controls it; its share, which the rule asks for, is not on record.");
        }
        var parties = "Listed parties, or parties that they " + (sure ? "own" : "own or may own") + ", have ";
        double together = step.terms().stream().mapToDouble(Term::shareMin).sum();
        if (rule.reaches(step.shareMin())) {
            return parties + percent(step.shareMin()) + "; the rule asks for " + asked()
                    + ". Whether listed parties own enough of those that they may own is not known.";
        }
        return rule.aggregates() == Tristate.UNKNOWN && rule.reaches(together)
                ? parties + percent(together) + " together; whether the rule adds shares up on this day is not known."
                : parties + percent(step.shareMin()) + " to " + percent(step.shareMax())
                        + ", as far as is known; the rule asks for " + asked() + ".";
    }

    private boolean countsForCertain(Term term) {
        return term.listingId() != null || owned.contains(term.ownerId());
    }

    private String asked() {
        return (rule.inclusive() ? "" : "more than ")
                + percent(rule.threshold())
                + (rule.inclusive() ? " or more" : "");
    }

    /** In figures of two places; a share that is a hair more or less than that is an exclusive limit. */
    private static String percent(double share) {
        double shown = Math.round(share * 100) / 100.0;
        var limit =
                Math.abs(share - shown) > HAIR ? "" : share > shown ? "more than " : share < shown ? "less than " : "";
        return limit + (shown == Math.rint(shown) ? "" + (long) shown : "" + shown) + " per cent";
    }
}
