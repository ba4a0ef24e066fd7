package org.endusegraph.paths;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.catalogue.EntitySelector;
import org.endusegraph.catalogue.Selection;
import org.endusegraph.datasets.generated.GeneratedGraphs;
import org.endusegraph.datasets.generated.Recipe;
import org.endusegraph.graph.BoundedQuery;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.endusegraph.model.LinkKind;
import org.endusegraph.projection.Projections;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/**
 * Times the verbs against the same questions in Cypher over Bolt, a bare breadth-first search, and themselves over HTTP, on one store in one
 * run. Prints a table, and writes it to {@code target/benchmark.md}. Run by {@code ./mvnw -Pbench verify}.
 */
class PathsBenchmark {

    private static final int[] HOPS = {2, 4, 6, 8};
    private static final double SECONDS = Double.parseDouble(System.getProperty("bench.seconds", "5"));

    private static final String STORE = System.getProperty("bench.store", "");

    private final RunningApplication application =
            STORE.isEmpty() ? RunningApplication.empty() : RunningApplication.onStore(Path.of(STORE));
    private final Driver driver = application.bean(Driver.class);
    private final GraphQl graphQl = new GraphQl(application);
    private final Report report = new Report("benchmark.md");

    @Test
    void verbs() {
        report.line(
                "%s, %d processors, %d MiB of heap at most, Java %s, %s",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                System.getProperty("java.version"),
                System.getProperty("bench.commit", "commit unknown"));
        if (!STORE.isEmpty()) {
            measure();
            return;
        }
        for (var size :
                System.getProperty("bench.links", "10000,100000,500000,1000000").split(",")) {
            measure(Integer.parseInt(size));
        }
    }

    private void measure(int links) {
        application.wipe();
        long begin = System.nanoTime();
        application.bean(GeneratedGraphs.class).write(List.of(Recipe.benchmark("bench", links / 5, links, 1)));
        report.line("%nWritten in %.1f s, %.0f links a second.", Report.seconds(begin), links / Report.seconds(begin));
        measure();
        if (links == 100_000) {
            new UnderWay(application, report).writes();
        }
    }

    /** Measures the graph that is there. */
    private void measure() {
        var projection = application.bean(Projections.class).current();
        while (!projection.version().equals(application.bean(Graph.class).version())) {
            projection = application.bean(Projections.class).current();
        }
        var building = application
                .bean(MeterRegistry.class)
                .get("endusegraph.projection.build")
                .timer();
        report.line("%n## %,d links of %,d entities%n", projection.links(), projection.entities());
        report.line(
                "Projected in at most %.1f s; %.1f bytes a link, %.1f MiB in all.%n",
                building.max(TimeUnit.SECONDS),
                projection.memory() / (double) projection.links(),
                projection.memory() / 1024.0 / 1024);
        report.line(
                "| verb | hops | engine p50 / p95 / p99 ms | over HTTP ms | Cypher ms | Cypher : engine | engine : bare search |");
        report.line("|---|---|---|---|---|---|---|");
        var asked = new Asked(
                projection,
                application
                        .bean(Selection.class)
                        .ids(Reader.ANONYMOUS, "to", EntitySelector.HIGH_RISK, new Clocks(null, null)));
        for (int hops : HOPS) {
            exposure(asked, hops);
            reaching(asked, hops);
            supplyPaths(asked, hops);
            intermediaries(asked, hops);
        }
        if (projection.links() >= 500_000) {
            new UnderWay(application, report).clients(asked);
        }
    }

    private void exposure(Asked asked, int hops) {
        var bare = new BareSearch(asked.projection());
        var places =
                asked.suppliers().stream().mapToInt(asked.projection()::entity).toArray();
        var floor = Measured.of(Asked.TIMES, SECONDS, i -> bare.reach(places[i], hops));
        var engine = Measured.of(
                Asked.TIMES, SECONDS, i -> search(List.of(asked.suppliers().get(i)), asked.endUsers(), true, hops));
        var http = Measured.of(
                Asked.TIMES,
                SECONDS,
                i -> graphQl.data("""
                query ($of: [ID!], $hops: Int) { exposure(of: {ids: $of}, filter: {maxHops: $hops}) {
                  complete nodes { endUser { id name } hops partiesBetween path { strength } } } }""", Map.of("of", List.of(asked.suppliers().get(i)), "hops", hops)));
        var cypher = cypher(
                "benchmark/exposure",
                hops,
                i -> Map.of("from", asked.suppliers().get(i), "to", asked.endUsers(), "kinds", kinds()));
        row("exposure", hops, engine, http, cypher, floor);
    }

    private void reaching(Asked asked, int hops) {
        var engine = Measured.of(
                asked.endUsers().size(),
                SECONDS,
                i -> search(List.of(asked.endUsers().get(i)), asked.suppliers(), false, hops));
        var http = Measured.of(
                asked.endUsers().size(),
                SECONDS,
                i -> graphQl.data(
                        """
                query ($of: [ID!], $from: [ID!], $hops: Int) {
                  reaching(endUsers: {ids: $of}, from: {ids: $from}, filter: {maxHops: $hops}) {
                    complete nodes { supplier { id name } hops partiesBetween path { strength } } } }""", Map.of("of", List.of(asked.endUsers().get(i)), "from", asked.suppliers(), "hops", hops)));
        var cypher = cypher(
                "benchmark/reaching",
                hops,
                i -> Map.of(
                        "to",
                        asked.endUsers().get(i % asked.endUsers().size()),
                        "from",
                        asked.suppliers(),
                        "kinds",
                        kinds()));
        row("reaching", hops, engine, http, cypher, null);
    }

    private void supplyPaths(Asked asked, int hops) {
        var pairs = pairs(asked, hops);
        if (pairs.isEmpty()) {
            return;
        }
        var supplyPaths = application.bean(Questions.class);
        var engine = Measured.of(pairs.size(), SECONDS, i -> best(supplyPaths, pairs.get(i), hops));
        var http = Measured.of(
                pairs.size(),
                SECONDS,
                i -> graphQl.data(
                        """
                query ($from: [ID!], $to: [ID!], $hops: Int) {
                  supplyPaths(from: {ids: $from}, to: {ids: $to}, filter: {maxHops: $hops}, first: 10) {
                    complete nodes { strength window { from } continuity entities { id name } hops { link { id } } } } }""",
                        Map.of(
                                "from",
                                List.of(pairs.get(i).getFirst()),
                                "to",
                                List.of(pairs.get(i).getLast()),
                                "hops",
                                hops)));
        var cypher = cypher("benchmark/supply-paths", hops, i -> {
            var pair = pairs.get(i % pairs.size());
            return Map.of("from", pair.getFirst(), "to", pair.getLast(), "kinds", kinds());
        });
        row("supplyPaths, 10 best", hops, engine, http, cypher, null);
    }

    private void intermediaries(Asked asked, int hops) {
        var to = asked.endUsers().stream().limit(5).toList();
        var search = application.bean(Questions.class);
        var engine = Measured.of(20, SECONDS, i -> {
            var question = search.of(Reader.ANONYMOUS, PathFilter.of(hops, null));
            new Intermediaries(question, search.budget())
                    .rank(Questions.places(question, five(asked, i)), Questions.places(question, to));
        });
        var http = Measured.of(
                20, SECONDS, i -> graphQl.data("""
                query ($from: [ID!], $to: [ID!], $hops: Int) {
                  intermediaries(from: {ids: $from}, to: {ids: $to}, filter: {maxHops: $hops}) {
                    pairs complete exhaustive nodes { entity { id name } pairsLost pairsThrough } } }""", Map.of("from", five(asked, i), "to", to, "hops", hops)));
        var cypher = cypher(
                "benchmark/intermediaries", hops, i -> Map.of("from", five(asked, i % 20), "to", to, "kinds", kinds()));
        row("intermediaries, 5 by 5", hops, engine, http, cypher, null);
    }

    private static List<String> five(Asked asked, int index) {
        return asked.suppliers().subList(5 * index, 5 * index + 5);
    }

    private static List<String> kinds() {
        return PathFilter.DEFAULT.followed().stream().map(LinkKind::name).toList();
    }

    private List<FoundPath> search(List<String> anchors, List<String> others, boolean outwards, int hops) {
        var questions = application.bean(Questions.class);
        var question = questions.of(Reader.ANONYMOUS, PathFilter.of(hops, null));
        var found = new ArrayList<FoundPath>();
        try (var exposures = new Exposures(
                question,
                Questions.places(question, anchors),
                Questions.places(question, others),
                outwards,
                null,
                questions.budget())) {
            for (var path = exposures.next(); path != null && found.size() < 20; path = exposures.next()) {
                found.add(path);
            }
        }
        return found;
    }

    private List<List<String>> pairs(Asked asked, int hops) {
        return asked.suppliers().stream()
                .flatMap(supplier -> search(List.of(supplier), asked.endUsers(), true, hops).stream()
                        .limit(1))
                .map(path -> List.of(
                        asked.projection().entityId(path.entities()[0]),
                        asked.projection().entityId(path.entities()[path.hops()])))
                .limit(Asked.TIMES)
                .toList();
    }

    private static void best(Questions questions, List<String> pair, int hops) {
        var question = questions.of(Reader.ANONYMOUS, PathFilter.of(hops, null));
        var budget = questions.budget();
        try (var scratch = Scratch.of(question.projection().entities())) {
            var region = Region.between(
                    question.conditions(),
                    Questions.places(question, List.of(pair.getFirst())),
                    Questions.places(question, List.of(pair.getLast())),
                    hops,
                    scratch,
                    budget);
            var paths = new BestPaths(question, region, hops, 0, 1, budget);
            for (int i = 0; i < 10 && paths.next() != null; i++) {
                budget.spend(0);
            }
        }
    }

    /** Times a query; null if it takes longer than the store allows. */
    private Measured cypher(String query, int hops, Parameters parameters) {
        try {
            return Measured.of(
                    Asked.TIMES,
                    SECONDS,
                    i -> BoundedQuery.read(driver, Reader.ANONYMOUS, query, hops, parameters.of(i), row -> row));
        } catch (Fault.LimitExceeded tooSlow) {
            return null;
        }
    }

    private interface Parameters {
        Map<String, Object> of(int index);
    }

    private void row(String verb, int hops, Measured engine, Measured http, Measured cypher, Measured floor) {
        report.line(
                "| %s | %d | %s | %s | %s | %s | %s |",
                verb,
                hops,
                engine,
                http,
                cypher == null ? "over 10 s" : cypher,
                cypher == null ? "" : String.format(Locale.ROOT, "%.1f", cypher.times(engine)),
                floor == null ? "" : String.format(Locale.ROOT, "%.1f", engine.times(floor)));
    }
}
