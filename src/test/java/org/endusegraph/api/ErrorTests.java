package org.endusegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.api.Api.GRAPHQL;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningTinyGraph.class)
class ErrorTests {

    private final Api api;

    ErrorTests(Api api) {
        this.api = api;
    }

    @Test
    void aFaultSpeaksForItselfAndSaysWhere() {
        var error = api.ask("{ hello invalid }", GRAPHQL).json().at("/errors/0");

        assertThat(error.at("/message").asString()).isEqualTo("'maxHops' is 99; ask for 1 to 10.");
        assertThat(error.at("/path/0").asString()).isEqualTo("invalid");
        assertThat(error.at("/locations/0/column").asInt()).isEqualTo(9);
        assertThat(error.at("/extensions").propertyNames()).containsExactly("code");
    }

    @Test
    void aFaultIsFoundHoweverDeepItIsWrapped() {
        var answer = api.ask("{ wrapped }", GRAPHQL);

        assertThat(answer.code()).isEqualTo("NOT_FOUND");
        assertThat(answer.message()).isEqualTo("No entity 'x'.");
    }

    @Test
    void aStoreThatDoesNotAnswerIsUnavailableAndItsCauseIsNotTold() {
        var answer = api.ask("{ unavailable }", GRAPHQL);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("UNAVAILABLE");
        assertThat(answer.http().body()).doesNotContain("secret");
    }

    @Test
    void whatIsUnexpectedIsToldAsAReferenceOnly() {
        var answer = api.ask("{ broken }", GRAPHQL);

        assertThat(answer.code()).isEqualTo("INTERNAL");
        assertThat(answer.http().body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(answer.message())
                .contains(answer.json().at("/errors/0/extensions/reference").asString());
    }

    @Test
    void anAnswerThatBreaksTheSchemaIsInternalAndHasNullData() {
        var answer = api.ask("{ nothing }", GRAPHQL);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/data").isNull()).isTrue();
        assertThat(answer.code()).isEqualTo("INTERNAL");
    }

    @Test
    void anUnknownFieldIsNamed() {
        assertThat(api.ask("{ nosuchfield }", GRAPHQL).message())
                .isEqualTo("Field 'nosuchfield' in type 'Query' is undefined");
    }

    @Test
    void aWrongConstantNamesTheRightOnes() {
        assertThat(api.ask("{ colour(is: BLUE) }", GRAPHQL).message())
                .contains("'BLUE'")
                .endsWith("Write one of RED, GREEN.");
        var variable = api.post(
                Map.of("query", "query ($is: Colour) { colour(is: $is) }", "variables", Map.of("is", "BLUE")), GRAPHQL);
        assertThat(variable.message()).contains("'BLUE'").endsWith("Write one of RED, GREEN.");
        assertThat(variable.code()).isEqualTo("INVALID_INPUT");
    }

    @Test
    void messagesAreInOneLanguage() {
        var answer = api.send(
                "POST",
                "/graphql",
                "{\"query\":\"{ nosuchfield }\"}",
                "Content-Type",
                Api.JSON,
                "Accept-Language",
                "nl");

        assertThat(answer.message()).contains("is undefined");
    }
}
