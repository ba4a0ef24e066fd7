package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Names in every script, with small misspellings. */
class SearchIT {

    private static GraphQl graphQl;

    @BeforeAll
    static void start() {
        graphQl = new GraphQl(RunningApplication.seeded());
    }

    @ParameterizedTest
    @CsvSource({
        "海康威视, hikvision",
        "hikvison, hikvision",
        "HIKVISION, hikvision",
        "Хиквисион, hikvision",
        "Дахуа, dahua",
        "Мегвии, megvii",
        "华为, huawei",
        "SenseTime, sensetime",
        "商汤, sensetime",
        "Xinjiang Production and Construction Corps Public Security Bureau, xpcc-psb",
        "新疆生产建设兵团公安局, xpcc-psb",
        "facereder, facereader"
    })
    void theBestMatchForANameIsTheOneMeant(String text, String id) {
        assertThat(search(Map.of("text", text)).at("/nodes/0/id").asString()).isEqualTo(id);
    }

    @Test
    void kindsAndCountriesNarrowTheAnswer() {
        assertThat(texts(
                        search(Map.of("text", "Hikvision", "kinds", List.of("PRODUCT")))
                                .get("nodes"),
                        "/kind"))
                .isNotEmpty()
                .containsOnly("PRODUCT");
        assertThat(texts(
                        search(Map.of("text", "Noldus", "countries", List.of("NL")))
                                .get("nodes"),
                        "/id"))
                .startsWith("noldus");
        assertThat(search(Map.of("text", "Hikvision", "countries", List.of("NL")))
                        .get("nodes"))
                .isEmpty();
    }

    @Test
    void pagesGiveTheSameMatchesInTheSameOrderOnce() {
        var all = texts(search(Map.of("text", "Xinjiang", "first", 100)).get("nodes"), "/id");
        var paged = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("text", "Xinjiang", "first", 7));
        JsonNode page;
        do {
            page = search(variables);
            paged.addAll(texts(page.get("nodes"), "/id"));
            variables.put("after", page.at("/pageInfo/endCursor").asString());
        } while (page.at("/pageInfo/hasNextPage").asBoolean() && paged.size() < 100);
        assertThat(paged).hasSizeGreaterThan(7).doesNotHaveDuplicates().startsWith(all.toArray(String[]::new));
    }

    @Test
    void aNameThatNobodyHasFindsNothing() {
        assertThat(search(Map.of("text", "qqqqzzzzxxxx")).get("nodes")).isEmpty();
    }

    @Test
    void wordsThatTheIndexTakesForOperatorsAreWords() {
        for (var text : List.of("AND OR NOT", "hik* OR (", "name:\"x", "a~2^9", "\\", "[* TO *]")) {
            var answer = graphQl.ask("query($t: String!) {search(text: $t) {nodes {id}}}", Map.of("t", text));
            assertThat(answer.at("/errors/0/extensions/code").asString("INVALID_INPUT"))
                    .as(text)
                    .isEqualTo("INVALID_INPUT");
        }
    }

    private static JsonNode search(Map<String, ?> variables) {
        return graphQl.operation("search-hikvision", variables).get("search");
    }
}
