package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Suppliers with nothing on a control list that reach high-risk end users. */
class OutreachCandidatesIT {

    private static GraphQl graphQl;

    @BeforeAll
    static void start() {
        graphQl = new GraphQl(RunningApplication.seeded());
    }

    private static JsonNode ask(Map<String, ?> variables) {
        return graphQl.operation("outreach-candidates", variables).get("outreachCandidates");
    }

    @Test
    void noldusIsOneWithItsPathItsStandardsAndItsOwnWords() {
        var answer = ask(Map.of("asOf", "2025-06-01"));
        assertThat(answer.at("/complete").asBoolean()).isTrue();
        var noldus = items(answer.get("nodes")).stream()
                .filter(one -> one.at("/supplier/id").asString().equals("noldus"))
                .findFirst()
                .orElseThrow();
        assertThat(noldus.at("/supplier/country").asString()).isEqualTo("NL");
        assertThat(texts(noldus.get("products"), "/product/id")).contains("facereader");
        assertThat(texts(noldus.get("products"), "/status")).isNotEmpty().doesNotContain("LISTED");
        assertThat(noldus.at("/exposure/path/strength").asString()).isEqualTo("CONFIRMED");
        assertThat(noldus.at("/exposure/riskDesignations").isEmpty()).isFalse();
        assertThat(texts(noldus.get("standards"), "/norm/id")).containsExactly("norm-oecd-guidelines", "norm-ungp");
        assertThat(texts(noldus.get("standards"), "/binding/mode")).containsExactly("ADHERENT", "COMMITMENT");
        assertThat(texts(noldus.get("claims"), "/id")).contains("facereader-emotion-noldus");
        assertThat(noldus.at("/synthetic").asBoolean()).isFalse();
    }

    @Test
    void nobodyIsOneWhoHasAListedProductOrWhoseHomeLawIsNotOnRecord() {
        var all = graphQl.data(
                        "{outreachCandidates(first: 100, asOf: \"2025-06-01\") {nodes {supplier {country} products {status}}}}",
                        Map.of())
                .at("/outreachCandidates/nodes");
        assertThat(all.isEmpty()).isFalse();
        assertThat(texts(all, "/supplier/country")).contains("NL").doesNotContain("CN", "");
        assertThat(items(all))
                .allSatisfy(one -> assertThat(texts(one.get("products"), "/status"))
                        .isNotEmpty()
                        .doesNotContain("LISTED"));
        assertThat(ask(Map.of("countries", List.of("CN"))).get("nodes").isEmpty())
                .isTrue();
    }

    @Test
    void whatHadNotBeenPublishedDoesNotCount() {
        var answer = ask(Map.of("asOf", "2025-06-01", "knownAt", "2019-07-01"));
        assertThat(texts(answer.get("nodes"), "/supplier/id")).doesNotContain("noldus");
    }

    @Test
    void pagesNeitherOverlapNorSkip() {
        var question =
                "query($first: Int!, $after: String) {outreachCandidates(first: $first, after: $after, asOf: \"2025-06-01\")"
                        + " {pageInfo {hasNextPage endCursor} nodes {supplier {id}}}}";
        var whole = graphQl.data(question, Map.of("first", 100)).get("outreachCandidates");
        var found = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("first", 3));
        JsonNode page;
        do {
            page = graphQl.data(question, variables).get("outreachCandidates");
            found.addAll(texts(page.get("nodes"), "/supplier/id"));
            variables.put("after", page.at("/pageInfo/endCursor").asString());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        assertThat(found).containsExactlyElementsOf(texts(whole.get("nodes"), "/supplier/id"));
    }
}
