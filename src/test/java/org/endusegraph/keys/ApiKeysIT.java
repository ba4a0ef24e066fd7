package org.endusegraph.keys;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Role;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Keys as they are sent over HTTP: which are taken, which are refused, and what stays of them. */
class ApiKeysIT {

    private static final String QUESTION = "/graphql?query=%7B__typename%7D";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Logger root = (Logger) LoggerFactory.getLogger("org.endusegraph");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private RunningApplication application;
    private ApiKeys keys;

    @BeforeEach
    void start() {
        application = RunningApplication.empty();
        keys = application.bean(ApiKeys.class);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
    }

    private ApiKeys.Made made() {
        return keys.make(NewKey.until(null, "Desk", Role.READER, Set.of("authorities")));
    }

    private HttpResponse<String> ask(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(application.address() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> askWith(String key) throws Exception {
        return ask(QUESTION, "Authorization", "Bearer " + key);
    }

    private void assertRefused(HttpResponse<String> answer, String sentence, String secret) {
        assertRefused(answer, sentence, secret, "Bearer error=\"invalid_token\"");
    }

    private void assertRefused(HttpResponse<String> answer, String sentence, String secret, String challenge) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue(challenge);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        var error = JsonMapper.shared().readTree(answer.body()).at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(error.at("/message").asString()).contains(sentence);
        assertThat(log.list).isNotEmpty();
        assertThat(logged()).doesNotContain(secret);
    }

    private String logged() {
        return String.join(
                "\n", log.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
    }

    @Test
    void aKeyThatHoldsIsTakenAndItsAnswerIsForItsReaderAlone() throws Exception {
        var answer = askWith(made().text());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Authorization");
        assertThat(ask(QUESTION).headers().firstValue("Cache-Control").orElseThrow())
                .startsWith("public");
    }

    @Test
    void aRevokedKeyIsRefused() throws Exception {
        var made = made();
        var revoked = keys.revoke(made.key().id());
        assertRefused(askWith(made.text()), "was revoked", secret(made));
        assertThat(logged()).contains(made.key().id());
        assertThat(keys.revoke(made.key().id())).isEqualTo(revoked);
    }

    @Test
    void anExpiredKeyIsRefused() throws Exception {
        var made = keys.make(new NewKey("Desk", Role.READER, Set.of(), LocalDate.now(ZoneOffset.UTC)));
        assertThat(askWith(made.text()).statusCode()).isEqualTo(200);
        application
                .bean(Driver.class)
                .executableQuery("MATCH (key:ApiKey) SET key.expiresAt = datetime()")
                .execute();
        assertRefused(askWith(made.text()), "has expired", secret(made));
    }

    @Test
    void anUnknownKeyAndAWrongSecretAreRefusedAlike() throws Exception {
        var unknown = KeyText.random();
        assertRefused(askWith(unknown.shown()), "is not known here", unknown.secret());
        var wrong = new KeyText(made().key().id(), unknown.secret());
        assertRefused(askWith(wrong.shown()), "is not known here", unknown.secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Basic s3cr3t", "s3cr3t", "Bearer a s3cr3t"})
    void whatIsNotOneBearerIsRefused(String authorization) throws Exception {
        assertRefused(ask(QUESTION, "Authorization", authorization), "Bearer eug_...", "s3cr3t", "Bearer");
        assertThat(ask("/reconcile", "Authorization", authorization).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer s3cr3t", "Bearer eug_s3cr3t", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJzM2NyM3QifQ."})
    void whatIsNoKeyIsRefused(String authorization) throws Exception {
        assertRefused(ask(QUESTION, "Authorization", authorization), "Bearer eug_...", "s3cr3t");
        assertThat(ask("/reconcile", "Authorization", authorization).statusCode())
                .isEqualTo(401);
    }

    @Test
    void twoKeysAtOnceAreRefused() throws Exception {
        var made = made();
        var twice = ask(QUESTION, "Authorization", "Bearer " + made.text(), "Authorization", "Bearer " + made.text());
        assertRefused(twice, "once", secret(made), "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "api_key", "apikey", "API-Key", "access_token", "token", "anything"})
    void aKeyInTheAddressIsRefusedAlsoIfItHolds(String parameter) throws Exception {
        var made = made();
        var answer = ask(QUESTION + "&" + parameter + "=" + made.text());
        assertThat(answer.statusCode()).isEqualTo(400);
        var error = JsonMapper.shared().readTree(answer.body()).at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("INVALID_INPUT");
        assertThat(error.at("/message").asString()).contains("key or token in the address", "Authorization: Bearer");
        assertThat(answer.body()).doesNotContain(secret(made));
        assertThat(logged()).contains("key or token in its address").doesNotContain(secret(made));
        assertThat(ask("/graphiql?" + parameter + "=" + made.text()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void ofASecretNothingIsStored() {
        var made = made();
        var stored = application
                .bean(Driver.class)
                .executableQuery("MATCH (key:ApiKey) RETURN key {.*} AS key")
                .execute()
                .records();
        assertThat(stored).hasSize(1);
        Map<String, Object> properties = stored.getFirst().get("key").asMap();
        assertThat(properties.toString()).doesNotContain(secret(made));
        assertThat(properties).containsKeys("salt", "hash", "expiresAt");
        assertThat(properties.get("circles")).isEqualTo(List.of("authorities"));
        assertThat(keys.all()).containsExactly(made.key());
    }

    private static String secret(ApiKeys.Made made) {
        return made.text().substring(made.text().lastIndexOf('_') + 1);
    }
}
