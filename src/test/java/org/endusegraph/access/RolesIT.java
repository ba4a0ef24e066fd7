package org.endusegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.endusegraph.keys.ApiKeys;
import org.endusegraph.keys.NewKey;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** What is refused is refused before anything is read or written, and decisions say who took them. */
class RolesIT {

    private static final String DECISION =
            "mutation {decideMatch(decision: {party: \"a\", other: \"b\", same: true, %s why: \"Looked it up\"}) {by}}";

    private static String key(RunningApplication application, Role role) {
        return application
                .bean(ApiKeys.class)
                .make(NewKey.until(null, "Export desk", role, Set.of()))
                .text();
    }

    @Test
    void aDocumentWithOneFieldThatIsNotAllowedChangesNothing() {
        var application = RunningApplication.withKeys();
        application.load(Sketch.of("SUPPLY a -> b"));
        var document = "mutation {recordScreening(counterparties: [{name: \"A\"}]) {id} again: "
                + DECISION.substring("mutation {".length()).formatted("by: \"D\",");
        var error = new GraphQl(application, key(application, Role.READER)).error(document, Map.of());
        assertThat(error.at("/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(error.at("/message").asString()).contains("'decideMatch' needs the role REVIEWER", "READER");
        assertThat(count(application, "ScreeningReceipt")).isZero();
        assertThat(count(application, "MatchDecision")).isZero();
    }

    @Test
    void aFieldInAFragmentIsNoWayRound() {
        var application = RunningApplication.withKeys();
        var document =
                "mutation {...F} fragment F on Mutation {... {recordScreening(counterparties: [{name: \"A\"}]) {id}}}";
        var error = new GraphQl(application).error(document, Map.of());
        assertThat(error.at("/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(count(application, "ScreeningReceipt")).isZero();
    }

    @Test
    void withAKeyItsNameIsRecordedWhateverStandsInBy() {
        var application = RunningApplication.withKeys();
        application.load(Sketch.of("SUPPLY a -> b"));
        var reviewer = new GraphQl(application, key(application, Role.REVIEWER));
        for (var by : new String[] {"", "by: \"Somebody else\","}) {
            assertThat(reviewer.data(DECISION.formatted(by), Map.of())
                            .at("/decideMatch/by")
                            .asString())
                    .isEqualTo("Export desk");
        }
    }

    @Test
    void withoutSecurityWhoDecidesIsSaidInBy() {
        var application = RunningApplication.empty();
        application.load(Sketch.of("SUPPLY a -> b"));
        var local = new GraphQl(application);
        assertThat(local.data(DECISION.formatted("by: \"Desk\","), Map.of())
                        .at("/decideMatch/by")
                        .asString())
                .isEqualTo("Desk");
        assertThat(local.error(DECISION.formatted(""), Map.of()).at("/message").asString())
                .contains("'by' whom");
    }

    @Test
    void withoutSecurityAKeyStillCounts() {
        var application = RunningApplication.empty();
        var reader = new GraphQl(application, key(application, Role.READER));
        assertThat(reader.error(DECISION.formatted(""), Map.of())
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("FORBIDDEN");
    }

    private static long count(RunningApplication application, String label) {
        return application
                .bean(Driver.class)
                .executableQuery("MATCH (n:" + label + ") RETURN count(n) AS count")
                .execute()
                .records()
                .getFirst()
                .get("count")
                .asLong();
    }
}
