package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pairs of parties of different datasets that may be one. They are found anew each time: only decisions are kept. */
@Component
class SameAsPairs {

    /** How many parties are looked at for one page before it is given up: names that no other is like. */
    private static final int MOST_PARTIES = 20_000;

    private static final int CANDIDATES = 20;

    private final PartyIndexes indexes;
    private final Decisions decisions;
    private final Nodes nodes;

    SameAsPairs(PartyIndexes indexes, Decisions decisions, Nodes nodes) {
        this.indexes = indexes;
        this.decisions = decisions;
        this.nodes = nodes;
    }

    /**
     * A page of pairs, by the first id and then the second, one more than the page holds if there are more.
     *
     * @param of only pairs with one of these; null for all
     * @throws Fault.InvalidInput if the score is out of range
     * @throws Fault.LimitExceeded if {@link #MOST_PARTIES} were looked at and the page is not full
     * @throws Fault.NotFound if one of the ids is not there
     */
    List<SameAs> find(Reader reader, @Nullable List<String> of, boolean undecidedOnly, double minScore, Paging paging) {
        if (!(minScore >= 0.5 && minScore <= 1)) {
            throw new Fault.InvalidInput("'minScore' is " + minScore + "; ask for 0.5 to 1.");
        }
        nodes.require(reader, "of", "Party", of);
        var index = indexes.current();
        var afterFirst = Objects.requireNonNullElse(paging.after(0), "");
        var afterSecond = Objects.requireNonNullElse(paging.after(1), "");
        var ids = of == null
                ? Stream.concat(Stream.of(afterFirst), index.idsAfter(reader, afterFirst))
                : new TreeSet<>(of).stream().filter(id -> id.compareTo(afterFirst) >= 0);
        var found = new ArrayList<SameAs>();
        int looked = 0;
        for (var id : (Iterable<String>) ids.filter(one -> !one.isEmpty())::iterator) {
            if (++looked > MOST_PARTIES) {
                throw new Fault.LimitExceeded("After " + MOST_PARTIES + " parties this page is not full: it has "
                        + found.size() + " pairs. Ask for a smaller 'first', or 'of' some parties.");
            }
            pairs(reader, index, id, undecidedOnly, minScore).stream()
                    .filter(pair -> of != null || pair.firstId().equals(id))
                    .filter(pair -> !id.equals(afterFirst) || pair.secondId().compareTo(afterSecond) > 0)
                    .forEach(found::add);
            if (found.size() >= paging.limit()) {
                return found.subList(0, paging.limit());
            }
        }
        return found;
    }

    private List<SameAs> pairs(Reader reader, PartyIndex index, String id, boolean undecidedOnly, double minScore) {
        var party = index.byId(reader, id);
        if (party == null) {
            return List.of();
        }
        var asked = counterparty(party);
        var asking = index.matcher().asking(asked);
        var decided = decisions.about(Set.of(id), Set.of());
        return index.candidates(reader, asked, CANDIDATES).stream()
                .filter(other -> !dataset(other.id()).equals(dataset(id)))
                .map(other -> pair(party, other, asking.compare(other), decided.ofParties(id, other.id())))
                .filter(pair -> pair.score() >= minScore || pair.sure())
                .filter(pair -> !undecidedOnly || pair.decision() == null)
                .sorted(Comparator.comparing(SameAs::secondId))
                .toList();
    }

    private static String dataset(String id) {
        return id.substring(0, Math.max(0, id.indexOf('.')));
    }

    private static Counterparty counterparty(Candidate party) {
        return new Counterparty(
                party.names().stream()
                        .map(CandidateName::text)
                        .distinct()
                        .limit(20)
                        .toList(),
                party.kind() == EntityKind.LEGAL_ENTITY ? null : party.kind(),
                party.countries(),
                party.addresses(),
                party.identifiers(),
                party.birthDates().isEmpty() ? null : party.birthDates().getFirst(),
                party.incorporationDates().isEmpty()
                        ? null
                        : party.incorporationDates().getFirst());
    }

    private static SameAs pair(Candidate one, Candidate other, Score score, @Nullable MatchDecision decision) {
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        boolean sure = score.features().stream().anyMatch(feature -> feature.kind() == FeatureKind.IDENTIFIER)
                && one.identifiers().stream()
                        .anyMatch(identifier -> Identifiers.isOfOneParty(identifier)
                                && other.identifiers().contains(identifier));
        return new SameAs(
                inOrder ? one.id() : other.id(),
                inOrder ? other.id() : one.id(),
                score.value(),
                sure,
                score.features(),
                decision);
    }
}
