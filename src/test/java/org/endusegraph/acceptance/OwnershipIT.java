package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Point 3: equity is followed only when it is asked for by name, and on the day that is asked for. */
class OwnershipIT {

    private static GraphQl graphQl;

    @BeforeAll
    static void start() {
        graphQl = new GraphQl(RunningApplication.seeded());
    }

    @Test
    void cetcOwnsEachOfTheFiveSubsidiariesThroughCethikAndHikvision() {
        var paths = cetcToSubsidiaries(Map.of()).get("nodes");
        assertThat(items(paths)).hasSize(5).allSatisfy(path -> {
            assertThat(texts(path.get("hops"), "/from/id")).containsExactly("cetc", "cethik", "hikvision");
            assertThat(texts(path.get("hops"), "/link/kind")).containsOnly("OWNERSHIP");
            assertThat(texts(path.get("warnings"), "/code")).contains("EQUITY");
        });
        assertThat(texts(paths, "/hops/2/to/id"))
                .containsExactlyInAnyOrder(
                        "hikvision-luopu",
                        "hikvision-moyu",
                        "hikvision-pishan",
                        "hikvision-urumqi",
                        "hikvision-yutian");
    }

    @Test
    void theShareInHikvisionIsARangeSinceSourcesDiffer() {
        var share = cetcToSubsidiaries(Map.of()).at("/nodes/0/hops/1/link/share");
        assertThat(share.at("/max").asDouble()).isEqualTo(41.55);
        assertThat(share.at("/min").asDouble()).isLessThan(41.55).isGreaterThan(35);
    }

    @Test
    void everySubsidiaryIsOnTheEntityListSince28March2023() {
        assertThat(items(cetcToSubsidiaries(Map.of()).get("nodes")))
                .allSatisfy(path -> assertThat(items(path.get("listings")))
                        .filteredOn(listing -> listing.at("/party/id")
                                .asString()
                                .equals(path.at("/hops/2/to/id").asString()))
                        .extracting(listing -> listing.at("/list/id").asString() + " "
                                + listing.at("/from").asString())
                        .containsExactly("us-entity-list 2023-03-28"));
    }

    @Test
    void withoutOwnershipAmongTheKindsThereIsNoPath() {
        for (var kinds : List.of(
                Collections.singletonMap("kinds", null),
                Map.of("kinds", List.of("SUPPLY", "MANUFACTURE", "COMPONENT", "DEPLOYMENT", "AFFILIATION")))) {
            var answer = cetcToSubsidiaries(kinds);
            assertThat(items(answer.get("nodes"))).isEmpty();
            assertThat(answer.at("/answer").asString()).isEqualTo("NONE_ON_RECORD");
        }
    }

    @Test
    void dahuaOwnedLorexOnNewYearsDay2020() {
        var paths = dahuaToLorex("2020-01-01").get("nodes");
        assertThat(items(paths)).singleElement().satisfies(path -> {
            assertThat(path.at("/strength").asString()).isEqualTo("CONFIRMED");
            assertThat(texts(path.get("hops"), "/link/id")).containsExactly("dahua-owns-lorex");
            assertThat(path.at("/window/to").asString()).isEqualTo("2022-11-24");
        });
    }

    @Test
    void dahuaNoLongerOwnedLorexOnNewYearsDay2023() {
        var answer = dahuaToLorex("2023-01-01");
        assertThat(items(answer.get("nodes"))).isEmpty();
        assertThat(answer.at("/answer").asString()).isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void theDayOfTheSaleStillCounts() {
        assertThat(items(dahuaToLorex("2022-11-24").get("nodes"))).hasSize(1);
        assertThat(items(dahuaToLorex("2022-11-25").get("nodes"))).isEmpty();
    }

    private static JsonNode cetcToSubsidiaries(Map<String, ?> variables) {
        return graphQl.operation("cetc-to-hikvision-subsidiaries", variables).get("supplyPaths");
    }

    private static JsonNode dahuaToLorex(String asOf) {
        return graphQl.operation("dahua-to-lorex", Map.of("asOf", asOf)).get("supplyPaths");
    }
}
