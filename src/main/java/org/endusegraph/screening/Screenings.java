package org.endusegraph.screening;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.endusegraph.paths.HighRiskPaths;
import org.endusegraph.screening.Answering.Asked;
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
    private final Decisions decisions;
    private final OnRecordReader records;
    private final HighRiskPaths paths;
    private final Graph graph;
    private final Cache<String, Set<String>> restricted =
            Caffeine.newBuilder().maximumSize(20).build();

    Screenings(PartyIndexes indexes, Decisions decisions, OnRecordReader records, HighRiskPaths paths, Graph graph) {
        this.indexes = indexes;
        this.decisions = decisions;
        this.records = records;
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
        var asked = asked(reader, index, counterparties, options.thresholds());
        var day = options.day();
        var clocks = new Clocks(day, options.knownAt());
        var onRecord = records.read(reader, index, ids(asked), clocks, options.rules());
        var hops = options.pathHops();
        var answering = new Answering(
                onRecord,
                options.matches(),
                options.all(),
                hops == null ? null : ids -> paths.find(reader, ids, hops, clocks));
        return new Screening(
                answering.answer(asked),
                day,
                options.knownAt(),
                Matcher.VERSION,
                index.version(),
                datasets(reader, index));
    }

    private List<Asked> asked(
            Reader reader, PartyIndex index, List<CounterpartyInput> counterparties, Thresholds thresholds) {
        var references = counterparties.stream()
                .map(CounterpartyInput::reference)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var considering = new Considering(reader, index, thresholds, decisions.about(Set.of(), references));
        return counterparties.stream()
                .map(input -> new Asked(input, considering.of(input)))
                .toList();
    }

    private static Set<String> ids(List<Asked> asked) {
        return asked.stream()
                .flatMap(one -> one.parties().stream())
                .map(Considered::id)
                .collect(Collectors.toCollection(TreeSet::new));
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

    /**
     * The datasets that a reader sees, as they are now. One has a digest if nothing of it is half-written or hidden, and if the names in the
     * index are those of the same edition. What is hidden is looked up once for each version of the graph.
     */
    private List<ScreenedDataset> datasets(Reader reader, PartyIndex index) {
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
