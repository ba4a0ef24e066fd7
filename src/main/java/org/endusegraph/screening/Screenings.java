package org.endusegraph.screening;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.endusegraph.paths.HighRiskPaths;
import org.endusegraph.screening.Score.Verdict;
import org.endusegraph.screening.Screening.ScreenedDataset;
import org.springframework.stereotype.Component;

/** Screens counterparties: who they may be, and what is on record about those. */
@Component
public class Screenings {

    /** The most counterparties of one screening. */
    public static final int MOST = 500;

    /** The same, if paths are looked for. */
    public static final int MOST_WITH_PATHS = 50;

    /** How many candidates are compared with each. */
    private static final int CANDIDATES = 60;

    private final PartyIndexes indexes;
    final Decisions decisions;
    final OwnersReader owners;
    final HighRiskPaths paths;
    final Graph graph;
    private final Cache<String, Set<String>> restricted =
            Caffeine.newBuilder().maximumSize(20).build();

    Screenings(PartyIndexes indexes, Decisions decisions, OwnersReader owners, HighRiskPaths paths, Graph graph) {
        this.indexes = indexes;
        this.decisions = decisions;
        this.owners = owners;
        this.paths = paths;
        this.graph = graph;
    }

    /**
     * Screens counterparties.
     *
     * @throws Fault.InvalidInput if there are none, or one makes no sense
     * @throws Fault.LimitExceeded if there are more than {@link #MOST}
     */
    public Screening screen(Reader reader, List<CounterpartyInput> counterparties, ScreeningOptions options) {
        if (counterparties.isEmpty()) {
            throw new Fault.InvalidInput("'counterparties' is empty. Name at least one.");
        }
        int most = options.pathHops() == null ? MOST : MOST_WITH_PATHS;
        if (counterparties.size() > most) {
            throw new Fault.LimitExceeded("'counterparties' has " + counterparties.size() + " entries; ask for at most "
                    + most + " at a time" + (options.pathHops() == null ? "." : " if paths are looked for."));
        }
        var index = indexes.current();
        var found = counterparties.stream()
                .map(input -> new Found(input, best(reader, index, input.counterparty(), options.thresholds())))
                .toList();
        return new Answering(this, reader, options.dated(), index, found).answer();
    }

    /** The candidates that are a match, or may be, the best first. */
    static List<Scored> best(Reader reader, PartyIndex index, Counterparty counterparty, Thresholds thresholds) {
        var asking = index.matcher().asking(counterparty);
        return index.candidates(reader, counterparty, CANDIDATES).stream()
                .map(candidate -> new Scored(candidate.id(), asking.compare(candidate)))
                .filter(scored -> scored.score().verdict(thresholds) != Verdict.NO_MATCH)
                .sorted(Comparator.comparingDouble(
                                (Scored scored) -> -scored.score().value())
                        .thenComparing(Scored::id))
                .toList();
    }

    /** A candidate with its score. */
    record Scored(String id, Score score) {}

    /** A counterparty with the candidates that are worth showing, the best first. */
    record Found(CounterpartyInput input, List<Scored> candidates) {}

    /**
     * The datasets that a reader sees, as they are now. One has a digest if nothing of it is half-written or hidden, and if the names in the
     * index are those of the same edition. What is hidden is looked up once for each version of the graph.
     */
    List<ScreenedDataset> datasets(Reader reader, PartyIndex index) {
        var hiding = restricted.get(
                index.version() + " " + new TreeSet<>(reader.circles()),
                missing -> Set.copyOf(
                        graph.read(reader, "screening-restricted-datasets", Map.of(), row -> row.text("id"))));
        return graph.read(reader, "screening-datasets", Map.of(), row -> {
            var id = row.text("id");
            var digest = row.textOrNull("digest");
            boolean known = index.isOf(id, digest) && !hiding.contains(id);
            return new ScreenedDataset(id, row.date("edition"), known ? digest : null);
        });
    }
}
