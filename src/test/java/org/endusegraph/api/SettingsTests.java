package org.endusegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.api.Api.GRAPHQL;
import static org.endusegraph.api.Api.JSON;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SettingsTests {

    @Test
    void withTrustedDocumentsOnlyEveryOtherDocumentIsForbidden() throws Exception {
        with(
                api -> {
                    assertThat(api.ask("{ hello }", GRAPHQL).status()).isEqualTo(403);
                    assertThat(api.ask("{ hello }", GRAPHQL).code()).isEqualTo("FORBIDDEN");
                    assertThat(api.ask(RunningTinyGraph.COLOUR, GRAPHQL).status())
                            .isEqualTo(200);
                },
                "endusegraph.api.trusted-documents-only=true");
    }

    @Test
    void theEditionOfSeptember2026HasStatusCodesOfItsOwn() throws Exception {
        with(
                api -> {
                    assertThat(api.ask("{", GRAPHQL).status()).isEqualTo(400);
                    assertThat(api.ask("{ nosuchfield }", GRAPHQL).status()).isEqualTo(422);
                    assertThat(api.postText("{\"qeury\":1}", GRAPHQL).status()).isEqualTo(422);
                    assertThat(api.postText("{", GRAPHQL).status()).isEqualTo(400);
                    assertThat(api.ask("{ hello invalid }", GRAPHQL).status()).isEqualTo(294);
                    assertThat(api.ask("{ hello invalid }", JSON).status()).isEqualTo(200);
                    assertThat(api.ask("{ hello invalid }", JSON).contentType()).isEqualTo(JSON);
                    assertThat(api.ask("{ nosuchfield }", JSON).status()).isEqualTo(422);
                    assertThat(api.ask("{ nosuchfield }", JSON).contentType()).isEqualTo(GRAPHQL);
                },
                "endusegraph.api.edition=september-2026");
    }

    @Test
    void limitsAndTheTimeoutCanBeSet() throws Exception {
        with(
                api -> {
                    assertThat(api.ask("{ thing(id: 1) { id } }", GRAPHQL).message())
                            .contains("at most 1");
                    assertThat(api.postText(" ".repeat(2_000) + "{\"query\":\"{ hello }\"}", GRAPHQL)
                                    .status())
                            .isEqualTo(413);
                    assertThat(api.ask("{ slow }", GRAPHQL).status()).isEqualTo(503);
                    assertThat(api.ask("{ slow }", GRAPHQL).code()).isEqualTo("LIMIT_EXCEEDED");
                },
                "endusegraph.api.limits.depth=1",
                "endusegraph.api.max-request-size=1KB",
                "endusegraph.api.timeout=200ms");
    }

    private static void with(Consumer<Api> test, String... properties) throws Exception {
        try (var application = TinyGraph.start(RunningTinyGraph.operations(), properties)) {
            test.accept(Api.of(application));
        }
    }
}
