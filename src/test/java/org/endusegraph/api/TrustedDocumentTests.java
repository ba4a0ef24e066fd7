package org.endusegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.api.Api.GRAPHQL;
import static org.endusegraph.api.Api.JSON;
import static org.endusegraph.api.RunningTinyGraph.COLOUR;
import static org.endusegraph.api.RunningTinyGraph.HELLO;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningTinyGraph.class)
class TrustedDocumentTests {

    private final Api api;

    TrustedDocumentTests(Api api) {
        this.api = api;
    }

    @Test
    void aDocumentIsAskedByTheHashOfItsText() throws Exception {
        var answer = api.post(
                Map.of("documentId", "sha256:" + sha256(HELLO), "variables", Map.of("name", "Noldus")), GRAPHQL);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/data/hello").asString()).isEqualTo("hello Noldus");
    }

    @Test
    void overGetItMayBeKeptByCaches() throws Exception {
        var answer = api.get(Map.of("documentId", "sha256:" + sha256(COLOUR)), "Accept", GRAPHQL);

        assertThat(answer.json().at("/data/colour").asString()).isEqualTo("RED");
        assertThat(answer.header("Cache-Control")).startsWith("public");
    }

    @Test
    void anUnknownHashIsASingleErrorNotFound() {
        var body = Map.of("documentId", "sha256:" + "0".repeat(64));

        assertThat(api.post(body, GRAPHQL).status()).isEqualTo(400);
        assertThat(api.post(body, JSON).status()).isEqualTo(200);
        assertThat(api.post(body, GRAPHQL).code()).isEqualTo("NOT_FOUND");
        assertThat(api.post(body, GRAPHQL).json().at("/errors").size()).isEqualTo(1);
    }

    @Test
    void clientsOfAutomaticPersistedQueriesAreUnderstood() throws Exception {
        var known = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", sha256(COLOUR)));
        var unknown = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", sha256("{ hello }")));

        assertThat(api.post(Map.of("extensions", known), GRAPHQL)
                        .json()
                        .at("/data/colour")
                        .asString())
                .isEqualTo("RED");
        assertThat(api.post(Map.of("extensions", unknown), GRAPHQL).message()).isEqualTo("PersistedQueryNotFound");
        assertThat(api.post(Map.of("query", "{ hello }", "extensions", unknown), GRAPHQL)
                        .status())
                .isEqualTo(200);
        assertThat(api.post(Map.of("query", "{ colour }", "extensions", unknown), GRAPHQL)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aHashAndATextTogetherAreRefused() throws Exception {
        var answer = api.post(Map.of("documentId", "sha256:" + sha256(COLOUR), "query", "{ hello }"), GRAPHQL);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("not both");
    }

    @Test
    void theListNamesEveryDocumentWithItsHashAndText() throws Exception {
        var operations = api.send("GET", "/graphql/operations", null).json().at("/operations");

        assertThat(operations.size()).isEqualTo(2);
        assertThat(operations.at("/0/name").asString()).isEqualTo("a-colour");
        assertThat(operations.at("/0/title").asString()).isEqualTo("A colour");
        assertThat(operations.at("/1/name").asString()).isEqualTo("people/hello");
        assertThat(operations.at("/1/title").asString()).isEqualTo("Says hello");
        assertThat(operations.at("/1/documentId").asString()).isEqualTo("sha256:" + sha256(HELLO));
        assertThat(operations.at("/1/document").asString()).isEqualTo(HELLO);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
