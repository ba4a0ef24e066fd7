package org.endusegraph.datasets.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Generated graphs are stored as dossiers are, so that every question can be asked of them. */
class GeneratedGraphsIT {

    private static final Recipe RECIPE = Recipe.benchmark("gen", 400, 2_000, 1);
    private static final String PATHS = """
            query ($from: ID!, $to: ID!, $hops: Int!) {
              supplyPaths(from: {ids: [$from]}, to: {ids: [$to], highRisk: true}, filter: {maxHops: $hops}) {
                answer
                complete
                nodes { strength hops { link { id synthetic } } warnings { code } }
              }
            }""";

    private final RunningApplication application = RunningApplication.empty();

    @Test
    void plantedPathsAreFoundAndNoOthersBesideThem() {
        var planted = write(RECIPE).getFirst().planted();
        var graphQl = new GraphQl(application);
        assertThat(planted).hasSize(20);
        for (var path : planted) {
            var answer = graphQl.data(
                            PATHS,
                            Map.of(
                                    "from", path.supplierId(),
                                    "to", path.endUserId(),
                                    "hops", path.linkIds().size()))
                    .get("supplyPaths");
            assertThat(answer.get("answer").asString()).isEqualTo("FOUND");
            assertThat(answer.get("nodes")).hasSize(1);
            var found = answer.get("nodes").get(0);
            assertThat(found.get("strength").asString())
                    .isEqualTo(path.strength().name());
            assertThat(found.get("hops")
                            .valueStream()
                            .map(hop -> hop.get("link").get("id").asString()))
                    .containsExactlyElementsOf(path.linkIds());
            assertThat(found.get("hops").valueStream())
                    .allMatch(hop -> hop.get("link").get("synthetic").asBoolean());
            assertThat(found.get("warnings")
                            .valueStream()
                            .map(warning -> warning.get("code").asString()))
                    .contains("SYNTHETIC");
        }
    }

    @Test
    void generatingAgainReplacesWhatThereWas() {
        write(RECIPE);
        var counts = counts();
        var version = graph().version();
        write(RECIPE);
        assertThat(counts()).isEqualTo(counts);
        assertThat(graph().version()).isNotEqualTo(version);
        write(Recipe.tiny("gen", 1));
        assertThat(counts().get("Link")).isLessThan(40);
        assertThat(counts().get("Dataset")).isEqualTo(1);
    }

    @Test
    void aGenerationThatWasInterruptedIsReplaced() {
        write(RECIPE);
        var counts = counts();
        var dataset = Map.of("datasets", List.of(Frame.of(RECIPE).unfinished()));
        graph().write("test", writer -> writer.run("import-write-datasets", dataset));
        cypher("MATCH (n:Node {dataset: 'gen'}) WHERE n.id STARTS WITH 'gen-link-000010' DETACH DELETE n");
        write(RECIPE);
        assertThat(counts()).isEqualTo(counts);
    }

    @Test
    void manyGraphsAreWrittenAtOnceAndRaiseTheVersionOnce() {
        var version = Integer.parseInt(graph().version());
        var recipes = IntStream.range(0, 40)
                .mapToObj(seed -> Recipe.tiny("tiny-" + seed, seed))
                .toList();
        var reports = write(recipes.toArray(Recipe[]::new));
        assertThat(reports).extracting(GenerationReport::recipe).containsExactlyElementsOf(recipes);
        assertThat(Integer.parseInt(graph().version())).isEqualTo(version + 1);
        assertThat(counts().get("Dataset")).isEqualTo(40);
        assertThat(counts().get("Link"))
                .isEqualTo(recipes.stream().mapToInt(Recipe::links).sum());
        assertThat((long) counts().get("Claim"))
                .isEqualTo(reports.stream().mapToLong(GenerationReport::claims).sum());
    }

    @Test
    void readersSeeWhatIsForThemWithTheStatusThatFollows() {
        var recipe = Recipe.tiny("tiny", 3);
        write(recipe);
        var links = GeneratedGraph.of(recipe).links();
        var ids = links.stream().map(GeneratedLink::id).toList();
        for (var circles : List.of(Set.<String>of(), Set.of("circle-a"), Set.of("circle-a", "circle-b"))) {
            var seen = application.bean(Nodes.class).links(new Reader(circles), ids);
            assertThat(seen.keySet())
                    .containsExactlyInAnyOrderElementsOf(links.stream()
                            .filter(link -> isSeen(link.audience(), circles))
                            .map(GeneratedLink::id)
                            .toList());
        }
        assertThat(links).anyMatch(link -> link.audience() != null);
    }

    @Test
    void statusesFollowFromClaimsAsStored() {
        var recipe = Recipe.benchmark("gen", 50, 200, 5);
        write(recipe);
        var graphQl = new GraphQl(application);
        for (var link : GeneratedGraph.of(recipe).links()) {
            if (link.audience() == null && link.claims().stream().allMatch(claim -> claim.audience() == null)) {
                var status = graphQl.data(
                                "query ($id: ID!) { node(id: $id) { ... on Link { status } } }",
                                Map.of("id", link.id()))
                        .get("node")
                        .get("status");
                assertThat(LinkStatus.valueOf(status.asString())).isEqualTo(Statuses.of(link, null));
            }
        }
    }

    @Test
    void whatIsStoredHasTheFormOfDossiers() {
        application.load(Sketch.of(
                "SUPPLY a -> body-b of item-x from 2019 to 2020 for circle-a",
                "MANUFACTURE a -> item-x",
                "OWNERSHIP a -> c",
                "SUPPLY a -> uni-d is REFUTED"));
        var dossiers = form("sketch");
        write(RECIPE);
        var generated = form("gen");
        assertThat(generated.keySet()).containsAll(dossiers.keySet());
        dossiers.forEach((what, properties) -> assertThat(generated.get(what))
                .as(what)
                .containsAll(properties.stream()
                        .filter(property -> !property.matches("form .*"))
                        .toList()));
    }

    @Test
    void whatWasNotGeneratedIsNotReplaced() {
        application.load(Sketch.of("SUPPLY a -> body-b"));
        assertThatThrownBy(() -> write(Recipe.tiny("sketch", 1)))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessage("'sketch' is the id of something that was not generated; choose another prefix.");
        assertThatThrownBy(() -> write(Recipe.tiny("tiny", 1), Recipe.tiny("tiny", 2)))
                .hasMessage("Two recipes have the prefix 'tiny'; give each its own.");
    }

    @Test
    void generatedPartiesAreFoundByName() {
        write(RECIPE);
        var entity = GeneratedGraph.of(RECIPE).entities().getFirst();
        var found = new GraphQl(application)
                .data("query ($text: String!) { search(text: $text) { nodes { id } } }", Map.of("text", entity.name()));
        assertThat(found.get("search").get("nodes").get(0).get("id").asString()).isEqualTo(entity.id());
    }

    private List<GenerationReport> write(Recipe... recipes) {
        return application.bean(GeneratedGraphs.class).write(List.of(recipes));
    }

    private Graph graph() {
        return application.bean(Graph.class);
    }

    private static boolean isSeen(List<String> audience, Set<String> circles) {
        return audience == null || audience.stream().anyMatch(circles::contains);
    }

    private Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        for (var row : cypher("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS many")) {
            counts.put(row.get("label").asString(), row.get("many").asInt());
        }
        for (var row : cypher("MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS many")) {
            counts.put(row.get("type").asString(), row.get("many").asInt());
        }
        return counts;
    }

    /** Names and types of the properties of each kind of node, and of what leads out of it. */
    private Map<String, Set<String>> form(String dataset) {
        var form = new TreeMap<String, Set<String>>();
        for (var row : cypher("""
                MATCH (n {dataset: '%s'})
                OPTIONAL MATCH (n)-[:NAMED]->(name)
                UNWIND [n, name] AS node
                WITH n, node WHERE node IS NOT NULL
                UNWIND keys(node) AS key
                RETURN DISTINCT LABELS AS what, key + ' ' + valueType(node[key]) AS property
                """.replace("LABELS", "reduce(all = '', label IN labels(node) | all + ':' + label)")
                .formatted(dataset))) {
            form.computeIfAbsent(row.get("what").asString(), what -> new TreeSet<>())
                    .add(row.get("property").asString());
        }
        for (var row : cypher("""
                MATCH (n {dataset: '%s'})-[r]->(m)
                UNWIND keys(r) + [''] AS key
                WITH n, r, m, CASE key WHEN '' THEN '' ELSE key + ' ' + valueType(r[key]) END AS property
                RETURN DISTINCT last(labels(n)) + ' ' + type(r) + ' ' + last(labels(m)) AS what, property
                """.formatted(dataset))) {
            form.computeIfAbsent(row.get("what").asString(), what -> new TreeSet<>())
                    .add(row.get("property").asString());
        }
        return form;
    }

    private List<org.neo4j.driver.Record> cypher(String query) {
        return application.bean(Driver.class).executableQuery(query).execute().records();
    }
}
