package org.endusegraph.datasets.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.LinkStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated: the same each time, in order, as nasty as its recipe says, and within the rules of dossiers. */
class GraphGeneratorTests {

    private static final Recipe LARGE = Recipe.benchmark("gen", 10_000, 100_000, 7);
    private static final GeneratedGraph GRAPH = GeneratedGraph.of(LARGE);

    static Stream<GeneratedGraph> graphs() {
        var tiny = IntStream.range(0, 200).mapToObj(seed -> GeneratedGraph.of(Recipe.tiny("tiny-" + seed, seed)));
        return Stream.concat(Stream.of(GRAPH), tiny);
    }

    @Test
    void theSameRecipeGivesTheSameGraph() {
        assertThat(GeneratedGraph.of(LARGE)).isEqualTo(GRAPH);
        assertThat(GeneratedGraph.of(Recipe.benchmark("gen", 10_000, 100_000, 8)))
                .isNotEqualTo(GRAPH);
    }

    /** If this fails, graphs made before cannot be made again: old figures then compare with nothing. */
    @Test
    void theGraphOfARecipeStaysAsItWas() {
        var link = GeneratedGraph.of(Recipe.benchmark("gen", 1_000, 5_000, 1))
                .links()
                .getLast();
        assertThat(link.toString())
                .isEqualTo("GeneratedLink[id=gen-link-00005000, kind=SUPPLY, fromId=gen-party-0000527,"
                        + " toId=gen-party-0000404, productIds=[], validFrom=2006-01-11, validTo=null, share=null,"
                        + " audience=null, claims=[GeneratedClaim[id=gen-link-00005000-1, stance=ASSERTS,"
                        + " basis=INSPECTED_EVIDENCE, publishedOn=2019-03-25, withdrawnOn=null, audience=null]]]");
    }

    @Test
    void thereIsAsMuchAsWasAskedFor() {
        assertThat(GRAPH.links()).hasSize(100_000);
        assertThat(GRAPH.entities().stream().filter(entity -> entity.kind() != EntityKind.PRODUCT))
                .hasSize(10_000);
        assertThat(GRAPH.planted()).hasSize(32);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void idsAscend(GeneratedGraph graph) {
        assertThat(graph.entities()).extracting(GeneratedEntity::id).isSorted().doesNotHaveDuplicates();
        assertThat(graph.links()).extracting(GeneratedLink::id).isSorted().doesNotHaveDuplicates();
        assertThat(graph.designations())
                .extracting(GeneratedDesignation::id)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(graph.links())
                .allSatisfy(link -> assertThat(link.claims())
                        .extracting(GeneratedClaim::id)
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void linksJoinWhatTheirKindJoins(GeneratedGraph graph) {
        var kinds = graph.entities().stream().collect(Collectors.toMap(GeneratedEntity::id, GeneratedEntity::kind));
        for (var link : graph.links()) {
            boolean from = kinds.get(link.fromId()) == EntityKind.PRODUCT;
            boolean to = kinds.get(link.toId()) == EntityKind.PRODUCT;
            assertThat(from)
                    .isEqualTo(Set.of(LinkKind.COMPONENT, LinkKind.DEPLOYMENT).contains(link.kind()));
            assertThat(to)
                    .isEqualTo(Set.of(LinkKind.COMPONENT, LinkKind.MANUFACTURE).contains(link.kind()));
            assertThat(link.productIds()).allMatch(product -> kinds.get(product) == EntityKind.PRODUCT);
            assertThat(link.fromId().equals(link.toId()) && link.kind() != LinkKind.SUPPLY)
                    .isFalse();
            if (link.validFrom() != null && link.validTo() != null) {
                assertThat(link.validTo()).isAfterOrEqualTo(link.validFrom());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void whatRefersToSomethingRestrictedIsRestrictedToo(GeneratedGraph graph) {
        var audiences = new HashMap<String, List<String>>();
        graph.entities().forEach(entity -> audiences.put(entity.id(), entity.audience()));
        for (var link : graph.links()) {
            assertThat(Stream.concat(Stream.of(link.fromId(), link.toId()), link.productIds().stream()))
                    .allMatch(id -> isWithin(link.audience(), audiences.get(id)), link.id());
            assertThat(link.claims()).allMatch(claim -> isWithin(claim.audience(), link.audience()), link.id());
        }
        assertThat(graph.designations())
                .allMatch(designation -> isWithin(designation.audience(), audiences.get(designation.partyId())));
    }

    private static boolean isWithin(List<String> inner, List<String> outer) {
        return outer == null || (inner != null && !inner.isEmpty() && outer.containsAll(inner));
    }

    @Test
    void sharesAreThoseOfTheRecipe() {
        assertThat(share(link -> link.validFrom() == null)).isCloseTo(0.3, within(0.01));
        assertThat(share(link -> link.validTo() == null)).isCloseTo(0.5, within(0.01));
        assertThat(share(link -> link.validTo() != null && link.validTo().isBefore(Dates.TODAY)))
                .isCloseTo(0.2, within(0.01));
        assertThat(share(link -> link.fromId().equals(link.toId()))).isCloseTo(0.001, within(0.0005));
        assertThat(share(link -> link.audience() != null && link.audience().contains("circle-a")))
                .isBetween(0.009, 0.03);
        assertThat(share(link ->
                        link.audience() == null && link.claims().stream().anyMatch(claim -> claim.audience() != null)))
                .isBetween(0.015, 0.03);
    }

    @Test
    void statusesAreThoseOfTheRecipe() {
        assertThat(share(link -> status(link) == LinkStatus.CONFIRMED)).isCloseTo(0.35, within(0.01));
        assertThat(share(link -> status(link) == LinkStatus.REPORTED)).isCloseTo(0.3, within(0.01));
        assertThat(share(link -> status(link) == LinkStatus.ALLEGED)).isCloseTo(0.2, within(0.01));
        assertThat(share(link -> status(link) == LinkStatus.DISPUTED)).isCloseTo(0.1, within(0.01));
        assertThat(share(link -> status(link) == LinkStatus.REFUTED)).isCloseTo(0.05, within(0.01));
    }

    @Test
    void degreesAreSkewedAndThereIsASupernode() {
        var degrees = degrees(GRAPH);
        var falling = degrees.values().stream().sorted((a, b) -> b - a).toList();
        assertThat(falling.getFirst()).isBetween(9_500, 14_000);
        assertThat(falling.get(1)).isLessThan(3_000);
        assertThat(falling.get(1)).isGreaterThan(20 * falling.get(5_000));
        assertThat(falling.get(10)).isGreaterThan(2 * falling.get(100));
    }

    @Test
    void someLinksAreParallelAndSomeLeadBack() {
        var pairs = GRAPH.links().stream()
                .collect(Collectors.groupingBy(
                        link -> link.kind() + link.fromId() + ">" + link.toId(), Collectors.counting()));
        assertThat(pairs.values().stream().filter(many -> many > 1).count()).isGreaterThan(2_000);
        assertThat(GRAPH.links().stream()
                        .filter(link -> pairs.containsKey(link.kind() + link.toId() + ">" + link.fromId()))
                        .count())
                .isGreaterThan(2_000);
    }

    @Test
    void tinyGraphsHaveAllTheNastinessBetweenThem() {
        var links = graphs().skip(1).flatMap(graph -> graph.links().stream()).toList();
        assertThat(links).extracting(GeneratedLink::kind).contains(LinkKind.values());
        assertThat(links).extracting(GraphGeneratorTests::status).contains(LinkStatus.values());
        assertThat(links).extracting(link -> link.productIds().size()).contains(0, 1, 2, 3);
        assertThat(links)
                .extracting(GeneratedLink::audience)
                .contains(null, List.of("circle-a"), List.of("circle-b"), List.of("circle-a", "circle-b"));
        assertThat(links).anyMatch(link -> link.fromId().equals(link.toId()));
        assertThat(links).anyMatch(link -> link.share() != null);
        assertThat(links).anyMatch(link -> link.claims().stream().anyMatch(claim -> claim.publishedOn() == null));
        assertThat(links.size() / 200).isBetween(20, 30);
    }

    @Test
    void nothingElseLeadsOutOfAPlantedSupplierOrTouchesWhatLiesBetween() {
        var links = GRAPH.links().stream().collect(Collectors.toMap(GeneratedLink::id, link -> link));
        for (var path : GRAPH.planted()) {
            var hops = path.linkIds().stream().map(links::get).toList();
            assertThat(hops.getFirst().fromId()).isEqualTo(path.supplierId());
            assertThat(hops.getLast().toId()).isEqualTo(path.endUserId());
            assertThat(hops).extracting(GraphGeneratorTests::status).contains(path.strength());
            assertThat(hops).allMatch(hop -> status(hop).atLeast(path.strength()));
            var inside = new ArrayList<>(List.of(path.supplierId()));
            for (var hop : hops) {
                assertThat(hop.fromId()).isEqualTo(inside.getLast());
                inside.add(hop.toId());
            }
            var leading = GRAPH.links().stream()
                    .filter(link -> inside.contains(link.fromId()) || inside.contains(link.toId()))
                    .filter(link -> !path.linkIds().contains(link.id()))
                    .toList();
            assertThat(leading)
                    .allMatch(link -> link.toId().equals(path.supplierId()))
                    .hasSize(1);
        }
        assertThat(GRAPH.planted().stream().map(path -> path.linkIds().size()).distinct())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(GRAPH.planted().stream().map(PlantedPath::strength).distinct())
                .containsExactlyInAnyOrder(
                        LinkStatus.CONFIRMED, LinkStatus.REPORTED, LinkStatus.ALLEGED, LinkStatus.DISPUTED);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void publicBodiesAndNobodyElseHaveAFunctionAndSomeCountAsHighRisk(GeneratedGraph graph) {
        assertThat(graph.entities())
                .allMatch(entity -> (entity.function() != null) == (entity.kind() == EntityKind.PUBLIC_BODY));
        assertThat(graph.entities()).anyMatch(entity -> entity.function() == BodyFunction.PUBLIC_SECURITY);
        assertThat(graph.designations()).isNotEmpty();
        var risky =
                graph.designations().stream().map(GeneratedDesignation::partyId).toList();
        assertThat(risky)
                .containsAll(
                        graph.planted().stream().map(PlantedPath::endUserId).toList());
    }

    private static double share(Predicate<GeneratedLink> condition) {
        return GRAPH.links().stream().filter(condition).count()
                / (double) GRAPH.links().size();
    }

    private static Map<String, Integer> degrees(GeneratedGraph graph) {
        var degrees = new HashMap<String, Integer>();
        for (var link : graph.links()) {
            degrees.merge(link.fromId(), 1, Integer::sum);
            degrees.merge(link.toId(), 1, Integer::sum);
        }
        return degrees;
    }

    private static LinkStatus status(GeneratedLink link) {
        return Statuses.of(link, (LocalDate) null);
    }
}
