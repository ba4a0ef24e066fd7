package org.endusegraph.screening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Connection;
import org.endusegraph.model.Fault;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pairs of parties of different datasets that may be one. They are found anew each time: only decisions are kept. */
@Component
class SameAsPairs {

    private static final int MOST_PARTIES = 2_000;
    private static final int PARTIES_AT_ONCE = 50;
    private static final int CANDIDATES = 20;

    private final PartyIndexes indexes;
    private final Decisions decisions;
    private final Nodes nodes;
    private final Graph graph;

    SameAsPairs(PartyIndexes indexes, Decisions decisions, Nodes nodes, Graph graph) {
        this.indexes = indexes;
        this.decisions = decisions;
        this.nodes = nodes;
        this.graph = graph;
    }

    /**
     * A page of pairs, in the order of the ids of the parties at which they are found, and then of the others.
     *
     * @param of only pairs with one of these; null for all
     * @throws Fault.InvalidInput if the score is out of range
     * @throws Fault.NotFound if one of the ids is not there
     */
    Connection<SameAs> find(
            Reader reader, @Nullable List<String> of, boolean undecidedOnly, double minScore, Paging paging) {
        if (!(minScore >= 0.5 && minScore <= 1)) {
            throw new Fault.InvalidInput("'minScore' is " + minScore + "; ask for 0.5 to 1.");
        }
        nodes.require(reader, "of", "Party", of);
        var index = indexes.current();
        var walk = new SameAsWalk(of == null ? null : new TreeSet<>(of), MOST_PARTIES, PARTIES_AT_ONCE);
        var page = walk.page(
                paging,
                start -> of == null
                        ? Stream.concat(Stream.of(start), index.idsAfter(reader, start))
                        : new TreeSet<>(of).tailSet(start).stream(),
                ids -> pairs(reader, index, ids, undecidedOnly, minScore));
        return paging.page(page.pairs(), walk::key, page.brokenOff());
    }

    private Map<String, List<SameAs>> pairs(
            Reader reader, PartyIndex index, List<String> ids, boolean undecidedOnly, double minScore) {
        var asked = ids.stream().flatMap(id -> asked(reader, index, id)).toList();
        var all = asked.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.party), one.others.stream()))
                .map(Candidate::id)
                .collect(Collectors.toSet());
        var datasets = SamenessSource.datasets(graph, reader, all);
        var decided = decisions.about(ids, Set.of());
        return asked.stream()
                .collect(Collectors.toMap(
                        one -> one.party.id(),
                        one -> one.pairs(index.matcher(), datasets, decided)
                                .filter(pair -> pair.score() >= minScore || pair.sure())
                                .filter(pair -> !undecidedOnly || pair.decision() == null)
                                .toList()));
    }

    private static Stream<Asked> asked(Reader reader, PartyIndex index, String id) {
        var party = index.byId(reader, id);
        var counterparty = party == null ? null : Counterparty.like(party);
        return party == null || counterparty == null
                ? Stream.empty()
                : Stream.of(new Asked(party, counterparty, index.candidates(reader, counterparty, CANDIDATES)));
    }

    /** A party, asked about as a counterparty, and others that have most in common with it. */
    private record Asked(Candidate party, Counterparty counterparty, List<Candidate> others) {

        Stream<SameAs> pairs(Matcher matcher, Map<String, String> datasets, Decided decided) {
            var asking = matcher.asking(counterparty);
            return others.stream()
                    .filter(other -> !dataset(other, datasets).equals(dataset(party, datasets)))
                    .map(other -> pair(party, other, asking.compare(other), decided.ofParties(party.id(), other.id())));
        }

        private static String dataset(Candidate party, Map<String, String> datasets) {
            return datasets.getOrDefault(party.id(), party.id());
        }
    }

    private static SameAs pair(Candidate one, Candidate other, Score score, @Nullable MatchDecision decision) {
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        return new SameAs(
                inOrder ? one.id() : other.id(),
                inOrder ? other.id() : one.id(),
                score.value(),
                SamenessSource.shareIdentifier(one, other),
                score.features(),
                decision);
    }
}
