package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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
}
