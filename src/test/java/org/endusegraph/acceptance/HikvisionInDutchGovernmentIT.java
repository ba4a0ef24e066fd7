package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Point 7: where cameras of Hikvision stand in Dutch government buildings is not known, which is not the same as nowhere. */
class HikvisionInDutchGovernmentIT {

    private static GraphQl graphQl;
    private static JsonNode answer;

    @BeforeAll
    static void ask() {
        graphQl = new GraphQl(RunningApplication.seeded());
        answer = graphQl.operation("hikvision-in-dutch-government", Map.of()).get("supplyPaths");
    }

    @Test
    void theAnswerIsUnknownAndNotAnEmptyList() {
        assertThat(items(answer.get("nodes"))).isEmpty();
        assertThat(answer.at("/answer").asString()).isEqualTo("UNKNOWN");
        assertThat(texts(answer.get("unknowns"), "/id")).contains("unknown-hikvision-in-dutch-government-buildings");
    }

    @Test
    void itIsSaidByWhomAndWhen() {
        var claims = withId(answer.get("unknowns"), "unknown-hikvision-in-dutch-government-buildings")
                .get("claims");
        assertThat(texts(claims, "/claimant/id")).containsOnly("nl-government");
        assertThat(texts(claims, "/stance")).containsOnly("CANNOT_CONFIRM");
        assertThat(texts(claims, "/statedOn")).containsExactly("2021-04-13", "2021-04-13", "2022-06-08");
        assertThat(texts(claims, "/channel")).containsOnly("PARLIAMENTARY_PAPER");
        assertThat(texts(claims.at("/0/citations"), "/source/id")).containsExactly("nl-answers-2310");
    }

    @Test
    void whatIsKnownAndNotSharedIsWithheldAndNotUnknown() {
        assertThat(withId(answer.get("unknowns"), "withheld-cameras-at-dutch-intelligence-services")
                        .at("/answer")
                        .asString())
                .isEqualTo("WITHHELD");
    }

    @Test
    void whatPrivatePartiesChooseIsAnotherQuestion() {
        assertThat(texts(answer.get("unknowns"), "/id"))
                .doesNotContain("unknown-surveillance-brands-of-private-parties-nl");
    }

    @Test
    void whereNobodySaysSoNoneOnRecordIsTheAnswer() {
        var question = "{supplyPaths(from: {ids: [\"axis\"]}, to: {countries: [\"NL\"], kinds: [PUBLIC_BODY]})"
                + " {answer nodes {id} unknowns {id}}}";
        var other = graphQl.data(question, Map.of()).get("supplyPaths");
        assertThat(other.at("/answer").asString()).isEqualTo("NONE_ON_RECORD");
        assertThat(items(other.get("unknowns"))).isEmpty();
    }
}
