package org.endusegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.endusegraph.keys.ApiKeys;
import org.endusegraph.keys.NewKey;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What readers of different circles see over HTTP of one graph. */
class CirclesIT {

    private static final String PATHS =
            "{supplyPaths(from: {ids: [\"a\"]}, to: {ids: [\"body-z\"]}) {answer nodes {hops {link {id}}}}}";
    private static final String LINKS =
            "query($after: String) {node(id: \"a\") {... on Party {links(first: 1, after: $after) {"
                    + "nodes {id} pageInfo {endCursor}}}}}";

    private RunningApplication application;
    private GraphQl anonymous;
    private GraphQl insider;
    private GraphQl outsider;

    @BeforeEach
    void load() {
        application = RunningApplication.withKeys();
        application.load(Sketch.of(
                "SUPPLY a -> b",
                "SUPPLY b -> body-z for authorities",
                "SUPPLY a -> c",
                "SUPPLY a -> d for authorities"));
        anonymous = new GraphQl(application);
        insider = new GraphQl(application, key("authorities", "press"));
        outsider = new GraphQl(application, key("ngos"));
    }

    private String key(String... circles) {
        return application
                .bean(ApiKeys.class)
                .make(NewKey.until(null, "Desk", Role.READER, Set.of(circles)))
                .text();
    }

    private static String answer(GraphQl reader) {
        return reader.data(PATHS, Map.of()).at("/supplyPaths/answer").asString();
    }

    private static JsonNode links(GraphQl reader, Map<String, ?> variables) {
        return reader.ask(LINKS, variables);
    }

    @Test
    void aReaderSeesWhatIsRestrictedToTheirCirclesAndNobodyElseDoes() {
        assertThat(answer(insider)).isEqualTo("FOUND");
        assertThat(answer(outsider)).isEqualTo("NONE_ON_RECORD");
        assertThat(answer(anonymous)).isEqualTo("NONE_ON_RECORD");
        assertThat(answer(insider)).isEqualTo("FOUND");
        assertThat(insider.data("{node(id: \"link-2\") {id}}", Map.of())
                        .at("/node/id")
                        .asString())
                .isEqualTo("link-2");
        assertThat(anonymous
                        .data("{node(id: \"link-2\") {id}}", Map.of())
                        .get("node")
                        .isNull())
                .isTrue();
    }

    @Test
    void anAdministratorSeesNoMoreThanTheirCircles() {
        var administrator = application
                .bean(ApiKeys.class)
                .make(NewKey.until(null, "Operator", Role.ADMINISTRATOR, Set.of()))
                .text();
        assertThat(answer(new GraphQl(application, administrator))).isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void aCursorOfOneReaderIsRefusedToAReaderOfOtherCircles() {
        var cursor = links(insider, Map.of())
                .at("/data/node/links/pageInfo/endCursor")
                .asString();
        assertThat(links(insider, Map.of("after", cursor)).has("errors")).isFalse();
        for (var other : new GraphQl[] {anonymous, outsider}) {
            assertThat(links(other, Map.of("after", cursor))
                            .at("/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("INVALID_INPUT");
        }
    }

    @Test
    void aReceiptIsSeenByReadersOfAllItsCirclesAlone() {
        var id = insider.data("mutation {recordScreening(counterparties: [{name: \"A\"}]) {id}}", Map.of())
                .at("/recordScreening/id")
                .asString();
        var question = "query($id: ID!) {screeningReceipt(id: $id) {id}}";
        var oneCircle = new GraphQl(application, key("authorities"));
        assertThat(insider.data(question, Map.of("id", id))
                        .at("/screeningReceipt/id")
                        .asString())
                .isEqualTo(id);
        for (var other : new GraphQl[] {anonymous, outsider, oneCircle}) {
            assertThat(other.data(question, Map.of("id", id))
                            .get("screeningReceipt")
                            .isNull())
                    .isTrue();
        }
    }
}
