package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;

import java.util.List;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What suppliers reach, who reaches end users, and who sits in between, on the seed data. */
class ExposureIT {

    private static GraphQl graphQl;

    @BeforeAll
    static void start() {
        graphQl = new GraphQl(RunningApplication.seeded());
    }

    @Test
    void noldusReachesTheMinistryByItsOwnDelivery() {
        var answer = graphQl.operation("exposure-of-noldus", Map.of()).get("exposure");
        var first = answer.at("/nodes/0");
        assertThat(first.at("/endUser/id").asString()).isEqualTo("cn-mps");
        assertThat(first.get("hops").asInt()).isOne();
        assertThat(first.at("/firstRecipient/id").asString()).isEqualTo("cn-mps");
        assertThat(first.get("partiesBetween").asInt()).isZero();
        assertThat(items(first.get("riskDesignations"))).isNotEmpty();
        assertThat(answer.get("complete").asBoolean()).isTrue();
    }

    @Test
    void theBestPathOfAnExposureIsTheFirstSupplyPathOfThePair() {
        for (var exposure :
                items(graphQl.operation("exposure-of-noldus", Map.of("of", List.of("hikvision", "nvidia", "intel")))
                        .at("/exposure/nodes"))) {
            var end = exposure.at("/endUser/id").asString();
            var first = graphQl.data(
                            "query ($to: [ID!]) { supplyPaths(from: {ids: [\"hikvision\", \"nvidia\", \"intel\"]}, to: {ids: $to}, first: 1) {"
                                    + " nodes { strength continuity hops { from { id } link { id kind } to { id } }"
                                    + " sources { id title } } } }",
                            Map.of("to", List.of(end)))
                    .at("/supplyPaths/nodes/0");
            assertThat(exposure.get("path")).isEqualTo(first);
        }
    }

    @Test
    void noldusIsAmongThoseWhoReachTheMinistry() {
        var answer = graphQl.operation("who-reaches-the-ministry", Map.of()).get("reaching");
        assertThat(texts(answer.get("nodes"), "/supplier/id")).contains("noldus");
        assertThat(texts(answer.get("nodes"), "/supplier/id")).doesNotHaveDuplicates();
    }

    @Test
    void pagesOfExposuresNeitherOverlapNorSkip() {
        var whole = texts(
                graphQl.operation("who-reaches-the-ministry", Map.of("first", 100))
                        .at("/reaching/nodes"),
                "/supplier/id");
        var paged = new java.util.ArrayList<String>();
        String after = null;
        do {
            var variables = new java.util.HashMap<String, Object>(Map.of("first", 2));
            variables.put("after", after);
            var page = graphQl.operation("who-reaches-the-ministry", variables).get("reaching");
            paged.addAll(texts(page.get("nodes"), "/supplier/id"));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/pageInfo/endCursor").asString()
                    : null;
        } while (after != null);
        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(2);
    }

    @Test
    void withoutAnIntermediaryThatPairsLoseThereIsNoPath() {
        var answer = graphQl.operation("who-sits-in-between", Map.of()).get("intermediaries");
        assertThat(answer.get("exhaustive").asBoolean()).isTrue();
        var first = answer.at("/nodes/0");
        assertThat(first.get("pairsLost").asInt()).isPositive();
        var without =
                graphQl.data("""
                query ($avoid: [ID!]) {
                  intermediaries(from: {countries: ["US"], kinds: [COMPANY]}
                    to: {countries: ["CN"], functions: [PUBLIC_SECURITY, POLICE]}, filter: {avoid: $avoid}) { pairs } }""", Map.of("avoid", List.of(first.at("/entity/id").asString())));
        assertThat(answer.get("pairs").asInt()
                        - without.at("/intermediaries/pairs").asInt())
                .isGreaterThanOrEqualTo(first.get("pairsLost").asInt());
    }

    @Test
    void tooManyPairsAreRefusedWithAdvice() {
        var error = graphQl.error(
                "{ intermediaries(from: {kinds: [COMPANY, ORGANISATION, PUBLIC_BODY, PRODUCT]},"
                        + " to: {kinds: [COMPANY, ORGANISATION, PUBLIC_BODY, PRODUCT]}) { pairs } }",
                Map.of());
        assertThat(error.at("/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(error.get("message").asString()).contains("pairs", "Add a condition");
    }
}
