package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;

import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Point 8: the letter of February 2020 exists in two copies and counts as one source. */
class LetterOfFebruary2020IT {

    private static JsonNode data;
    private static JsonNode path;

    @BeforeAll
    static void ask() {
        data = new GraphQl(RunningApplication.seeded()).operation("letter-of-february-2020", Map.of());
        path = data.at("/supplyPaths/nodes/0");
    }

    @Test
    void aPathThatRestsOnTheLetterHasOneSourceInTwoCopies() {
        assertThat(items(path.get("sources"))).singleElement().satisfies(source -> {
            assertThat(source.at("/id").asString()).isEqualTo("nl-letter-2020-02-04");
            assertThat(source.at("/date").asString()).isEqualTo("2020-02-04");
            assertThat(items(source.get("copies"))).singleElement().satisfies(copy -> {
                assertThat(copy.at("/id").asString()).isEqualTo("nl-letter-2020-02-05-web");
                assertThat(copy.at("/date").asString()).isEqualTo("2020-02-05");
                assertThat(copy.at("/copyOf/id").asString()).isEqualTo("nl-letter-2020-02-04");
            });
        });
    }

    @Test
    void theClaimCitesBothCopiesAndCountsOneSource() {
        var claim = path.at("/hops/0/link/claims/0");
        assertThat(texts(claim.get("citations"), "/source/id"))
                .containsExactly("nl-letter-2020-02-04", "nl-letter-2020-02-05-web");
        assertThat(texts(claim.get("sources"), "/id")).containsExactly("nl-letter-2020-02-04");
    }

    @Test
    void amongOriginalsTheLetterIsListedOnce() {
        assertThat(texts(data.at("/originals/nodes"), "/id")).containsExactly("nl-letter-2020-02-04");
    }

    @Test
    void theAffiliationIsConfirmedByAnOfficialRecord() {
        assertThat(path.at("/strength").asString()).isEqualTo("CONFIRMED");
        assertThat(path.at("/hops/0/link/kind").asString()).isEqualTo("AFFILIATION");
    }
}
