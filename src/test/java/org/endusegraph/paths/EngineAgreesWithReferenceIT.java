package org.endusegraph.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.datasets.generated.GeneratedEntity;
import org.endusegraph.datasets.generated.GeneratedGraph;
import org.endusegraph.datasets.generated.GeneratedGraphs;
import org.endusegraph.datasets.generated.Recipe;
import org.endusegraph.model.Exposure;
import org.endusegraph.model.Intermediary;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

/**
 * The engine gives what the Cypher reference gives: the same paths in the same order, page by page, and the same exposures and
 * intermediaries. On a thousand generated graphs with cycles, parallel links, self-supply, unknown dates, contradictory and withdrawn
 * claims and restricted parts, for random questions of random readers.
 */
class EngineAgreesWithReferenceIT {

    private static final int BATCHES = 20;
    private static final int GRAPHS_A_BATCH = 50;
    private static final int ASKED_AT_ONCE = 4;

    static IntStream batches() {
        return IntStream.range(0, BATCHES);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void theSameAnswers(int batch) {
        var application = RunningApplication.empty();
        var recipes = IntStream.range(0, GRAPHS_A_BATCH)
                .mapToObj(i -> Recipe.tiny("g" + batch + "-" + i, batch * 1_000L + i))
                .toList();
        application.bean(GeneratedGraphs.class).write(recipes);
        addCapabilities(application);
        addListings(application);
        try (var asking = Executors.newFixedThreadPool(ASKED_AT_ONCE)) {
            var comparisons = recipes.stream()
                    .map(recipe -> CompletableFuture.runAsync(() -> compare(application, recipe), asking))
                    .toList();
            comparisons.forEach(CompletableFuture::join);
        }
    }

    private static void compare(RunningApplication application, Recipe recipe) {
        var ids = GeneratedGraph.of(recipe).entities().stream()
                .map(GeneratedEntity::id)
                .toList();
        var asked = RandomQuestion.of(recipe.seed(), ids).seenBy(application.bean(Nodes.class));
        compare(application, new ReferencePaths(application, recipe.prefix() + "-"), asked);
    }

    private static void compare(RunningApplication application, ReferencePaths reference, RandomQuestion asked) {
        var expected = reference.find(asked.reader(), asked.from(), asked.to(), asked.filter());
        var what = asked.toString();
        assertThat(pages(application, asked)).as(what).isEqualTo(expected);
        assertThat(exposures(application, asked, true)).as("exposure, %s", what).isEqualTo(best(expected, true));
        assertThat(exposures(application, asked, false))
                .as("reaching, %s", what)
                .isEqualTo(best(expected, false));
        assertThat(intermediaries(application, asked))
                .as("intermediaries, %s", what)
                .isEqualTo(ranked(expected));
    }

    private static List<ReferencePaths.Found> pages(RunningApplication application, RandomQuestion asked) {
        var all = new ArrayList<ReferencePaths.Found>();
        PathKey after = null;
        while (true) {
            var page = application
                    .bean(SupplyPaths.class)
                    .find(asked.reader(), asked.from(), asked.to(), asked.filter(), asked.pageSize(), after);
            assertThat(page.complete()).isTrue();
            if (page.paths().isEmpty()) {
                return all;
            }
            page.paths().forEach(path -> all.add(ReferencePaths.Found.of(path)));
            after = PathKey.of(page.paths().getLast());
        }
    }

    private static List<String> exposures(RunningApplication application, RandomQuestion asked, boolean outwards) {
        var anchors = outwards ? asked.from() : asked.to();
        var others = outwards ? asked.to() : asked.from();
        var all = new ArrayList<String>();
        ExposureKey after = null;
        while (true) {
            var page = application
                    .bean(ExposureSearch.class)
                    .find(asked.reader(), anchors, others, outwards, asked.filter(), asked.pageSize(), after)
                    .exposures();
            if (page.isEmpty()) {
                return all;
            }
            page.forEach(exposure -> all.add(text(exposure)));
            after = ExposureKey.of(page.getLast(), outwards);
        }
    }

    private static String text(Exposure exposure) {
        return ReferencePaths.Found.of(exposure.path()).key().toString();
    }

    /** The first path of each end, or start, in the order of exposures. */
    private static List<String> best(List<ReferencePaths.Found> paths, boolean outwards) {
        var best = new LinkedHashMap<String, ReferencePaths.Found>();
        for (var path : paths) {
            best.putIfAbsent(other(path, outwards), path);
        }
        return best.values().stream()
                .sorted(Comparator.comparing(ReferencePaths.Found::strength)
                        .thenComparing(path -> path.links().size())
                        .thenComparing(path -> other(path, outwards)))
                .map(path -> path.key().toString())
                .toList();
    }

    private static String other(ReferencePaths.Found path, boolean outwards) {
        return outwards ? path.entities().getLast() : path.entities().getFirst();
    }

    private static List<String> intermediaries(RunningApplication application, RandomQuestion asked) {
        var ranking = application
                .bean(ExposureSearch.class)
                .intermediaries(asked.reader(), asked.from(), asked.to(), asked.filter(), 100);
        assertThat(ranking.complete() && ranking.exhaustive()).isTrue();
        return ranking.nodes().stream().map(EngineAgreesWithReferenceIT::text).toList();
    }

    private static String text(Intermediary intermediary) {
        return intermediary.entity().id() + " " + intermediary.pairsLost() + " " + intermediary.pairsThrough() + " "
                + intermediary.paths();
    }

    /** The intermediaries, counted on all paths. */
    private static List<String> ranked(List<ReferencePaths.Found> paths) {
        var pairs = new LinkedHashMap<String, List<List<String>>>();
        for (var path : paths) {
            pairs.computeIfAbsent(
                            path.entities().getFirst() + " " + path.entities().getLast(), pair -> new ArrayList<>())
                    .add(path.between());
        }
        var counts = new LinkedHashMap<String, int[]>();
        for (var between : pairs.values()) {
            var through = between.stream().flatMap(List::stream).distinct().toList();
            for (var entity : through) {
                int on = (int)
                        between.stream().filter(path -> path.contains(entity)).count();
                var count = counts.computeIfAbsent(entity, key -> new int[3]);
                count[0] += on == between.size() ? 1 : 0;
                count[1]++;
                count[2] += on;
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, int[]> entry) -> -entry.getValue()[0])
                        .thenComparingInt(entry -> -entry.getValue()[1])
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getKey() + " " + entry.getValue()[0] + " " + entry.getValue()[1] + " "
                        + entry.getValue()[2])
                .toList();
    }

    /** Gives every third product a capability, which somebody asserts. */
    private static void addCapabilities(RunningApplication application) {
        application.bean(Driver.class).executableQuery("""
                        CREATE (capability:Node:Capability {id: 'sorting', name: 'Sorting'})
                        WITH capability
                        MATCH (product:Product)
                        WITH capability, product ORDER BY product.id
                        WITH capability, collect(product) AS products
                        UNWIND range(0, size(products) - 1, 3) AS i
                        WITH capability, products[i] AS product
                        CREATE (has:Node:ProductCapability {id: product.id + '.sorting'})-[:OF]->(product),
                               (has)-[:IS]->(capability),
                               (:Node:Claim {id: product.id + '.sorts', stance: 'ASSERTS', basis: 'SECOND_HAND',
                                             publishedOnDay: date('2015-01-01')})-[:ABOUT]->(has)
                        """).execute();
    }

    /** Puts every fourth party on a list from 2014 on. */
    private static void addListings(RunningApplication application) {
        application.bean(Driver.class).executableQuery("""
                        CREATE (list:Node:PartyList {id: 'list'})
                        WITH list
                        MATCH (party:Party)
                        WITH list, party ORDER BY party.id
                        WITH list, collect(party) AS parties
                        UNWIND range(0, size(parties) - 1, 4) AS i
                        WITH list, parties[i] AS party
                        CREATE (listing:Node:Listing {id: party.id + '.listed', fromDay: date('2014-01-01')})-[:LISTS]->(party),
                               (listing)-[:ON]->(list)
                        """).execute();
    }
}
