package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Point 4: every path from companies in the United States to public-security bodies in China, however it is filtered and paged. */
class UsCompaniesToPublicSecurityIT {

    private static final List<String> STRONGEST_FIRST =
            List.of("CONFIRMED", "REPORTED", "ALLEGED", "DISPUTED", "REFUTED");

    private static GraphQl graphQl;
    private static List<JsonNode> all;

    @BeforeAll
    static void ask() {
        graphQl = new GraphQl(RunningApplication.seeded());
        all = paged(Map.of(), 100);
    }

    @Test
    void everyPathStartsAtAUsCompanyAndEndsAtAPublicSecurityBody() {
        var starts = parties("{kinds: [COMPANY], countries: [\"US\"]}");
        var ends = parties("{functions: [PUBLIC_SECURITY, POLICE], countries: [\"CN\"]}");
        assertThat(all).hasSizeGreaterThan(20).allSatisfy(path -> {
            var entities = entities(path);
            assertThat(starts).contains(entities.getFirst());
            assertThat(ends).contains(entities.getLast());
            assertThat(entities).doesNotHaveDuplicates();
            assertThat(path.get("hops")).hasSizeLessThanOrEqualTo(4);
        });
    }

    @Test
    void theStrongestComeFirstThenTheShortest() {
        var ranks = all.stream()
                .map(path -> 10 * STRONGEST_FIRST.indexOf(path.at("/strength").asString())
                        + path.get("hops").size())
                .toList();
        assertThat(ranks).isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 100})
    void pagesOfAnySizeGiveTheSamePathsInTheSameOrderOnce(int size) {
        assertThat(ids(paged(Map.of(), size))).doesNotHaveDuplicates().isEqualTo(ids(all));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void pagesOfAFilteredAnswerDoSoToo(int size) {
        var filter = Map.of("avoid", List.of("netposa", "hikvision"));
        assertThat(ids(paged(filter, size))).doesNotHaveDuplicates().isEqualTo(ids(paged(filter, 100)));
    }

    @Test
    void viaKeepsThePathsOnWhichAnEntityIs() {
        assertThat(ids(paged(Map.of("via", List.of("hikvision")), 100)))
                .isNotEmpty()
                .isEqualTo(ids(all.stream()
                        .filter(path -> entities(path).contains("hikvision"))
                        .toList()));
    }

    @Test
    void viaTwoEntitiesKeepsThePathsWithBoth() {
        assertThat(paged(Map.of("via", List.of("sugon", "intel-processors")), 100))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(entities(path)).contains("sugon", "intel-processors"));
    }

    @Test
    void avoidLeavesOutThePathsOnWhichAnEntityIsOrSuppliesAHop() {
        assertThat(ids(paged(Map.of("avoid", List.of("urumqi-cloud-computing-center")), 100)))
                .isNotEmpty()
                .isEqualTo(ids(all.stream()
                        .filter(path -> !entities(path).contains("urumqi-cloud-computing-center")
                                && !texts(path.get("hops"), "/via/id").contains("urumqi-cloud-computing-center"))
                        .toList()));
    }

    @Test
    void viaAndAvoidOfOneEntityTogetherCoverEverything() {
        var both = new HashSet<>(ids(paged(Map.of("via", List.of("netposa")), 100)));
        both.addAll(ids(paged(Map.of("avoid", List.of("netposa")), 100)));
        assertThat(both).isEqualTo(Set.copyOf(ids(all)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void maxHopsKeepsThePathsThatAreNoLonger(int maxHops) {
        assertThat(ids(paged(Map.of("maxHops", maxHops), 100)))
                .isEqualTo(ids(all.stream()
                        .filter(path -> path.get("hops").size() <= maxHops)
                        .toList()));
    }

    @Test
    void noUsCompanyIsOnRecordAsSupplyingAPublicSecurityBodyItself() {
        var answer = ask(Map.of("maxHops", 1), 10, null);
        assertThat(items(answer.get("nodes"))).isEmpty();
        assertThat(answer.at("/answer").asString()).isEqualTo("NONE_ON_RECORD");
        assertThat(answer.at("/complete").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIRMED", "REPORTED", "ALLEGED"})
    void minStatusKeepsThePathsWhoseEveryHopIsThatStrong(String status) {
        var strongEnough = STRONGEST_FIRST.subList(0, STRONGEST_FIRST.indexOf(status) + 1);
        assertThat(ids(paged(Map.of("minStatus", status), 100)))
                .isEqualTo(ids(all.stream()
                        .filter(path -> strongEnough.containsAll(texts(path.get("hops"), "/statusOnDate")))
                        .toList()));
    }

    private static List<JsonNode> paged(Map<String, ?> filter, int size) {
        var found = new ArrayList<JsonNode>();
        String after = null;
        JsonNode page;
        do {
            page = ask(filter, size, after);
            assertThat(page.at("/complete").asBoolean()).isTrue();
            assertThat(page.get("nodes")).hasSizeLessThanOrEqualTo(size);
            found.addAll(items(page.get("nodes")));
            after = page.at("/pageInfo/endCursor").asString();
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return found;
    }

    private static JsonNode ask(Map<String, ?> filter, int first, String after) {
        var variables = new HashMap<String, Object>(Map.of("filter", filter, "first", first));
        variables.put("after", after);
        return graphQl.operation("us-companies-to-public-security", variables).get("supplyPaths");
    }

    private static List<String> parties(String filter) {
        return texts(
                graphQl.data("{parties(filter: " + filter + ", first: 100) {nodes {id}}}", Map.of())
                        .at("/parties/nodes"),
                "/id");
    }

    private static List<String> entities(JsonNode path) {
        return texts(path.get("entities"), "/id");
    }

    private static List<String> ids(List<JsonNode> paths) {
        return paths.stream().map(path -> path.at("/id").asString()).toList();
    }
}
