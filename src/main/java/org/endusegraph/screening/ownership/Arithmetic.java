package org.endusegraph.screening.ownership;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
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
    private final SequencedMap<String, List<Holding>> holdings;
    private final SequencedMap<String, Step> certain;
    private final SequencedMap<String, Step> possible;

    /**
     * Does it.
     *
     * @param holdings what is owned of each party that is owned, in the order of ids
     */
    Arithmetic(OwnershipRule rule, Owners owners, SequencedMap<String, List<Holding>> holdings) {
        this.rule = rule;
        this.owners = owners;
        this.holdings = holdings;
        certain = caught(owner -> false, step -> rule.reaches(step.shareMin()));
        possible = caught(owners::isUnread, this::mayReach);
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
                    wording().reason(sure, inForce),
                    List.copyOf(chain(sure, certain).values()));
        }
        var may = possible.get(partyId);
        if (may == null) {
            return null;
        }
        var chain = List.copyOf(chain(may, possible).values());
        return new OwnershipFinding(
                rule, partyId, day, Tristate.UNKNOWN, wording().doubt(may, chain), chain);
    }

    private Wording wording() {
        return new Wording(rule, certain.keySet(), owners::isUnread);
    }

    /**
     * Everybody whom the rule reaches, those first on whom others rest.
     *
     * @param counted who counts as an owner though neither listed nor reached
     */
    private SequencedMap<String, Step> caught(Predicate<String> counted, Predicate<Step> reached) {
        var caught = new LinkedHashMap<String, Step>();
        int before = -1;
        while (caught.size() > before) {
            before = caught.size();
            holdings.forEach((owned, held) -> {
                if (!caught.containsKey(owned) && owners.listing(owned, rule) == null) {
                    var step = step(owned, held, owner -> caught.containsKey(owner) || counted.test(owner));
                    if (reached.test(step)) {
                        caught.put(owned, step);
                    }
                }
            });
        }
        return withLaterOwners(caught, counted);
    }

    /** The same steps with the owners that were reached after them too, but for those that were reached through the party itself. */
    private SequencedMap<String, Step> withLaterOwners(SequencedMap<String, Step> caught, Predicate<String> counted) {
        var whole = new LinkedHashMap<String, Step>();
        caught.forEach((owned, step) -> {
            var itself = owners.withSame(owned);
            var later = step(owned, holdings.getOrDefault(owned, List.of()), owner -> {
                var reached = caught.get(owner);
                return reached == null
                        ? counted.test(owner)
                        : Collections.disjoint(chain(reached, caught).keySet(), itself);
            });
            whole.put(owned, later.shareMax() < step.shareMax() ? step : later);
        });
        return whole;
    }

    private Step step(String owned, List<Holding> held, Predicate<String> counts) {
        var terms = held.stream()
                .map(holding -> term(holding, counts))
                .filter(Objects::nonNull)
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

    private @Nullable Term term(Holding holding, Predicate<String> counts) {
        for (var owner : holding.ownerIds()) {
            var listing = owners.listing(owner, rule);
            if (listing != null || counts.test(owner)) {
                return new Term(
                        owner,
                        holding.linkId(),
                        holding.mostLinkId(),
                        holding.shareMin(),
                        holding.shareMax(),
                        holding.control(),
                        listing);
            }
        }
        return null;
    }

    private boolean mayReach(Step step) {
        return rule.reaches(step.shareMax()) || step.terms().stream().anyMatch(Term::control);
    }

    /** The steps that one rests on, those first on which others rest, and it itself last. */
    private static SequencedMap<String, Step> chain(Step last, Map<String, Step> steps) {
        var chain = new LinkedHashMap<String, Step>();
        climb(last, steps, new HashSet<>(), chain);
        return chain;
    }

    private static void climb(Step step, Map<String, Step> steps, Set<String> seen, Map<String, Step> chain) {
        if (seen.add(step.ownedId())) {
            for (var term : step.terms()) {
                var other = term.listingId() == null ? steps.get(term.ownerId()) : null;
                if (other != null) {
                    climb(other, steps, seen, chain);
                }
            }
            chain.put(step.ownedId(), step);
        }
    }
}
