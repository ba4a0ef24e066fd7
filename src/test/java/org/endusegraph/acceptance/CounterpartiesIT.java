package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;

/** Three counterparties on the seed data: on a list, high-risk itself, and with a supply path to a high-risk end user. */
class CounterpartiesIT {

    @Test
    void eachIsOfConcernForItsOwnReason() {
        var answer = new GraphQl(RunningApplication.seeded()).operation("screen-counterparties", Map.of());
        var results = answer.at("/screen/results");
        var hikvision = results.at("/0/matches/0");
        assertThat(hikvision.at("/party/id").asString()).isEqualTo("hikvision");
        assertThat(hikvision.at("/concerns").toString()).contains("LISTED");
        assertThat(hikvision.at("/listings/0/list/id").asString()).isEqualTo("us-entity-list");
        var ministry = results.at("/1/matches/0");
        assertThat(ministry.at("/party/id").asString()).isEqualTo("cn-mps");
        assertThat(ministry.at("/concerns").toString()).contains("HIGH_RISK");
        var noldus = results.at("/2/matches/0");
        assertThat(noldus.at("/concerns").toString()).isEqualTo("[\"REACHES_HIGH_RISK\"]");
        assertThat(noldus.at("/path/strength").asString()).isEqualTo("CONFIRMED");
        assertThat(noldus.at("/path/hops/0/from/id").asString()).isEqualTo("noldus");
        assertThat(noldus.at("/path/hops").size()).isEqualTo(1);
    }

    @Test
    void fiveHundredAreScreenedInOneQuestion() {
        var graphQl = new GraphQl(RunningApplication.seeded());
        var many = new ArrayList<Map<String, Object>>();
        for (int i = 1; i < 500; i++) {
            many.add(Map.of("reference", "" + i, "name", "Zwartendijk Bakery " + i));
        }
        many.add(Map.of("reference", "500", "name", "Hangzhou Hikvision Digital Technology"));
        var results = graphQl.operation("screen-many-counterparties", Map.of("counterparties", many))
                .at("/screen/results");
        assertThat(results.size()).isEqualTo(500);
        assertThat(results.findValuesAsString("verdict").stream().filter("NO_MATCH"::equals))
                .hasSize(499);
        var last = results.at("/499");
        assertThat(last.at("/verdict").asString()).isEqualTo("MATCH");
        assertThat(last.at("/matches/0/party/id").asString()).isEqualTo("hikvision");
        assertThat(last.at("/matches/0/listings/0/list/id").asString()).isEqualTo("us-entity-list");
        many.add(Map.of("name", "One too many"));
        var refused =
                graphQl.error(GraphQl.operationText("screen-many-counterparties"), Map.of("counterparties", many));
        assertThat(refused.at("/message").asString()).contains("500");
    }
}
