package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published rule gives a link of the seed data one status, whether the link is asked itself or a path over it. */
class StatusRuleIT {

    private static LinkStatuses statuses;
    private static Map<String, String> today;

    @BeforeAll
    static void ask() {
        statuses = new LinkStatuses(new GraphQl(RunningApplication.seeded()));
        today = statuses.onPaths(null);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "2017-01-01",
                "2018-12-31",
                "2019-07-18",
                "2019-09-30",
                "2020-09-21",
                "2020-12-31",
                "2021-06-30",
                "2023-03-31",
                "2024-12-31"
            })
    void ofEveryLinkAgreesWithThatOfThePathOverIt(String knownAt) {
        assertThat(statuses.onPaths(knownAt)).isEqualTo(statuses.ofLinks(today.keySet(), knownAt));
    }

    @Test
    void linksOfTheSeedDataDifferInStatus() {
        assertThat(today).hasSizeGreaterThanOrEqualTo(100);
        assertThat(today.values()).contains("CONFIRMED", "REPORTED", "ALLEGED");
    }
}
