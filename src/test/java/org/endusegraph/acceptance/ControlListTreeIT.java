package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.texts;

import java.util.Locale;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Control lists as trees of codes, on a day. */
class ControlListTreeIT {

    private static JsonNode entries(String arguments) {
        return new GraphQl(RunningApplication.seeded())
                .data("""
                        { controlEntries(%s, first: 100) { nodes { id code title partOf { code } parts { code } sameCode { list code }
                          readOn statusOn(date: "2022-04-01") } } }
                        """.formatted(arguments), Map.of())
                .at("/controlEntries/nodes");
    }

    private static JsonNode entry(String list, String code) {
        return entries("filter: {lists: [%s], codes: [\"%s\"]}".formatted(list, code))
                .at("/0");
    }

    @Test
    void anEntryHasItsParagraphsWrittenByHandOrByTheCommand() {
        assertThat(texts(entry("EU_ANNEX_I", "5A001").at("/parts"), "/code"))
                .containsExactly(
                        "5A001.a", "5A001.b", "5A001.c", "5A001.d", "5A001.e", "5A001.f", "5A001.g", "5A001.h",
                        "5A001.j");
        assertThat(texts(entry("EU_ANNEX_I", "5D001.e").at("/parts"), "/code"))
                .containsExactly("5D001.e.1", "5D001.e.2");
        assertThat(entry("US_CCL", "5A004.b.1").at("/partOf/code").asString()).isEqualTo("5A004.b");
        assertThat(entry("US_CCL", "3A981").at("/partOf").isNull()).isTrue();
    }

    @Test
    void theThreeListsAreMappedByTheCodeThatTheyShare() {
        var same = entry("EU_ANNEX_I", "5A001.j").at("/sameCode");
        assertThat(texts(same, "/list")).containsExactly("US_CCL", "WASSENAAR");
        assertThat(texts(same, "/code")).containsExactly("5A001.j", "5.A.1.j");
        assertThat(texts(entry("WASSENAAR", "5.D.1.e").at("/sameCode"), "/list"))
                .containsExactly("EU_ANNEX_I", "US_CCL");
        assertThat(entry("US_CCL", "4A980").at("/sameCode").isEmpty()).isTrue();
    }

    @Test
    void whatAnEditionHasWasInForceByThen() {
        var known = entry("EU_ANNEX_I", "5A003");
        assertThat(known.at("/readOn/0").asString()).isEqualTo("2022-03");
        assertThat(known.at("/statusOn").asString()).isEqualTo("IN_FORCE");
        assertThat(entry("US_CCL", "5A003").at("/statusOn").asString()).isEqualTo("UNKNOWN");
        var march = "filter: {lists: [EU_ANNEX_I], under: \"5A003\"}, asOf: ";
        assertThat(entries(march + "\"2022-03-31\"").size()).isEqualTo(3);
        assertThat(entries(march + "\"2022-03-30\"").isEmpty()).isTrue();
    }

    @Test
    void noGoodsOrSoftwareOfTheWholeAnnexIsAboutFacesOrEmotions() {
        var graphQl = new GraphQl(RunningApplication.seeded());
        var titles = new StringBuilder();
        for (int category = 0; category <= 9; category++) {
            var answer = graphQl.data("""
                    { a: controlEntries(filter: {lists: [EU_ANNEX_I], under: "%1$dA"}, first: 100) { nodes { title } pageInfo { hasNextPage } }
                      d: controlEntries(filter: {lists: [EU_ANNEX_I], under: "%1$dD"}, first: 100) { nodes { title } pageInfo { hasNextPage } } }
                    """.formatted(category), Map.of());
            assertThat(answer.findValuesAsString("hasNextPage")).containsOnly("false");
            titles.append(answer);
        }
        assertThat(titles.toString().toLowerCase(Locale.ROOT))
                .contains("hard selectors")
                .doesNotContain("facial", "face recognition", "emotion", "biometric");
    }
}
