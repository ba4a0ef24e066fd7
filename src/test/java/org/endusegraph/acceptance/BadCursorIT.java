package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor goes on with the question that gave it, and with no other. */
class BadCursorIT {

    private static final String PATHS =
            "supplyPaths(from: {ids: [\"noldus\"]}, to: {ids: [\"cn-mps\"]}, filter: {maxHops: 2}, first: 1)";

    private static GraphQl graphQl;

    @BeforeAll
    static void start() {
        graphQl = new GraphQl(RunningApplication.seeded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "!!!", "AAAAAAAAAAA", "bm90IGEgY3Vyc29y", "null", "海康威视"})
    void garbageIsRefused(String cursor) {
        for (var field : new String[] {
            PATHS,
            "parties(first: 1)",
            "products(first: 1)",
            "sources(first: 1)",
            "controlEntries(first: 1)",
            "discriminationRisks(first: 1)",
            "search(text: \"noldus\", first: 1)"
        }) {
            assertRefused(field, cursor);
        }
    }

    @Test
    void aCursorOfAnotherFieldIsRefused() {
        assertRefused("products(first: 1)", endCursor("parties(first: 1)"));
        assertRefused(PATHS, endCursor("parties(first: 1)"));
        assertRefused("parties(first: 1)", endCursor(PATHS));
    }

    @Test
    void aCursorOfTheSameFieldWithOtherArgumentsIsRefused() {
        assertRefused("parties(filter: {countries: [\"NL\"]}, first: 1)", endCursor("parties(first: 1)"));
        assertRefused(PATHS.replace("noldus", "vicar-vision"), endCursor(PATHS));
        assertRefused(PATHS.replace("maxHops: 2", "maxHops: 3"), endCursor(PATHS));
        assertRefused("search(text: \"hikvision\", first: 1)", endCursor("search(text: \"noldus\", first: 1)"));
    }

    @Test
    void aCursorThatWasChangedIsRefused() {
        for (var field : new String[] {PATHS, "parties(first: 1)", "discriminationRisks(first: 1)"}) {
            var bytes = Base64.getUrlDecoder().decode(endCursor(field));
            var mark = new String(bytes, 0, 8, StandardCharsets.ISO_8859_1);
            for (var rest : new String[] {"", "x", "x\u0000y", "99999999999\u0000a\u0000b"}) {
                var changed = (mark + rest).getBytes(StandardCharsets.ISO_8859_1);
                assertRefused(field, Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
            }
        }
    }

    @Test
    void aLargerPageMayFollowASmallerOne() {
        var question =
                "query($after: String) {parties(first: 3, after: $after) {pageInfo {hasPreviousPage} nodes {id}}}";
        var page = graphQl.data(question, Map.of("after", endCursor("parties(first: 1)")));
        assertThat(page.at("/parties/nodes")).hasSize(3);
        assertThat(page.at("/parties/pageInfo/hasPreviousPage").asBoolean()).isTrue();
    }

    private static String endCursor(String field) {
        return graphQl.data("{page: " + field + " {pageInfo {endCursor}}}", Map.of())
                .at("/page/pageInfo/endCursor")
                .asString();
    }

    private static void assertRefused(String field, String cursor) {
        var paged = field.substring(0, field.length() - 1) + ", after: $after)";
        var error =
                graphQl.error("query($after: String) {" + paged + " {pageInfo {endCursor}}}", Map.of("after", cursor));
        assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo("INVALID_INPUT");
        assertThat(error.at("/message").asString())
                .contains("'after' is not a cursor of this question", "or leave it out");
    }
}
