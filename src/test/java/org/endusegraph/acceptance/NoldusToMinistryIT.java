package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;

import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Point 1: Noldus delivered to China's Ministry of Public Security, by its own account. */
class NoldusToMinistryIT {

    private static GraphQl graphQl;

    @BeforeAll
    static void start() {
        graphQl = new GraphQl(RunningApplication.seeded());
    }

    @Test
    void theBestPathIsOneConfirmedDelivery() {
        var best = paths(Map.of()).at("/nodes/0");
        assertThat(best.at("/strength").asString()).isEqualTo("CONFIRMED");
        assertThat(texts(best.get("hops"), "/link/id")).containsExactly("noldus-mps");
        assertThat(best.at("/hops/0/link/kind").asString()).isEqualTo("SUPPLY");
        assertThat(texts(best.at("/hops/0/products"), "/name")).containsExactly("FaceReader");
    }

    @Test
    void itIsConfirmedByTheCompanysOwnAccountInTheAnswerOf10September2019() {
        var own = items(claimsOnTheDelivery(Map.of())).stream()
                .filter(claim -> claim.at("/claimant/id").asString().equals("noldus"))
                .toList();
        assertThat(own).singleElement().satisfies(claim -> {
            assertThat(claim.at("/stance").asString()).isEqualTo("ASSERTS");
            assertThat(claim.at("/basis").asString()).isEqualTo("OWN_ACCOUNT");
            assertThat(claim.at("/publishedOn").asString()).isEqualTo("2019-09-10");
            assertThat(texts(claim.get("citations"), "/source/title"))
                    .singleElement()
                    .asString()
                    .contains("2019Z15244", "nr. 3922");
        });
    }

    @Test
    void pressAnswerAndReportAreClaimsOfTheirOwn() {
        assertThat(texts(claimsOnTheDelivery(Map.of()), "/claimant/id"))
                .doesNotHaveDuplicates()
                .contains("de-correspondent", "volkskrant", "nl-minister-foreign-trade", "noldus", "amnesty");
    }

    @Test
    void thatItIsNoSurveillanceSoftwareIsDeniedOfTheProductAndNotOfTheDelivery() {
        assertThat(texts(claimsOnTheDelivery(Map.of()), "/stance")).containsOnly("ASSERTS");
        assertThat(items(paths(Map.of()).at("/nodes/0/hops/0/products/0/claims")))
                .filteredOn(claim -> claim.at("/stance").asString().equals("DENIES"))
                .hasSize(2)
                .allSatisfy(claim -> {
                    assertThat(claim.at("/claimant/name").asString()).isEqualTo("Noldus Information Technology");
                    assertThat(claim.at("/summary").asString()).contains("surveillance");
                });
    }

    @Test
    void nothingWasKnownOnTheFirstOfJuly2019() {
        var then = paths(Map.of("knownAt", "2019-07-01"));
        assertThat(items(then.get("nodes"))).isEmpty();
        assertThat(then.at("/answer").asString()).isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void inAugust2019ItWasAllegedByThePress() {
        var then = paths(Map.of("knownAt", "2019-08-01"));
        assertThat(texts(then.get("nodes"), "/strength")).containsExactly("ALLEGED");
        assertThat(texts(claimsOnTheDelivery(Map.of("knownAt", "2019-08-01")), "/claimant/id"))
                .containsExactlyInAnyOrder("de-correspondent", "volkskrant");
    }

    @Test
    void atTheEndOfSeptember2019ItWasConfirmed() {
        var then = paths(Map.of("knownAt", "2019-09-30"));
        assertThat(then.at("/nodes/0/strength").asString()).isEqualTo("CONFIRMED");
        assertThat(texts(then.at("/nodes/0/hops"), "/link/id")).containsExactly("noldus-mps");
        assertThat(texts(then.at("/nodes/0/hops/0/link/claims"), "/claimant/id"))
                .doesNotContain("amnesty");
    }

    private static JsonNode claimsOnTheDelivery(Map<String, ?> variables) {
        return paths(variables).at("/nodes/0/hops/0/link/claims");
    }

    private static JsonNode paths(Map<String, ?> variables) {
        return graphQl.operation("noldus-to-ministry", variables).get("supplyPaths");
    }
}
