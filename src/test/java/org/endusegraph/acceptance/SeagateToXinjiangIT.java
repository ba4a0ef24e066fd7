package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.line;
import static org.endusegraph.support.Answers.texts;

import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Point 2: Seagate's drives and an end user in Xinjiang, through Hikvision. */
class SeagateToXinjiangIT {

    private static JsonNode paths;

    @BeforeAll
    static void ask() {
        paths = new GraphQl(RunningApplication.seeded())
                .operation("seagate-to-xinjiang", Map.of("first", 100))
                .at("/supplyPaths/nodes");
    }

    @Test
    void thePathIsIndirectAndEndsInXinjiang() {
        assertThat(line(paths.get(0)))
                .isEqualTo("seagate -SUPPLY-> hikvision -SUPPLY-> xj-hikvision-project-authorities");
        assertThat(paths.at("/0/hops/1/to/region").asString()).isEqualTo("CN-XJ");
        assertThat(paths.at("/0/hops/1/to/function").asString()).isEqualTo("PUBLIC_SECURITY");
    }

    @Test
    void everyPathGoesThroughHikvision() {
        assertThat(items(paths))
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        path -> assertThat(texts(path.get("hops"), "/to/id")).contains("hikvision"));
    }

    @Test
    void itsWeakestHopIsTheSaleOfDrivesThatOnlyThePressReports() {
        var weakest = paths.at("/0/weakestHop");
        assertThat(weakest.at("/index").asInt()).isZero();
        assertThat(weakest.at("/from/id").asString()).isEqualTo("seagate");
        assertThat(weakest.at("/to/id").asString()).isEqualTo("hikvision");
        assertThat(weakest.at("/statusOnDate").asString())
                .isEqualTo("ALLEGED")
                .isEqualTo(paths.at("/0/strength").asString());
        assertThat(texts(weakest.at("/link/claims"), "/claimant/id"))
                .containsExactlyInAnyOrder("reuters", "wall-street-journal");
        assertThat(texts(weakest.at("/link/claims"), "/basis")).containsOnly("SECOND_HAND");
    }

    @Test
    void theOtherHopIsStronger() {
        assertThat(texts(paths.at("/0/hops"), "/statusOnDate")).containsExactly("ALLEGED", "CONFIRMED");
    }

    @Test
    void aChainOfSuppliersIsNotCalledAChainOfGoods() {
        assertThat(paths.at("/0/continuity").asString()).isEqualTo("BROKEN");
        assertThat(texts(paths.at("/0/warnings"), "/code")).contains("CONTINUITY_BROKEN");
    }
}
