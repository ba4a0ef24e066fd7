package org.endusegraph.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.endusegraph.access.Role;
import org.endusegraph.docs.Shell;
import org.endusegraph.keys.ApiKeys;
import org.endusegraph.keys.NewKey;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of an OpenID provider as they are sent over HTTP: what they give, and which are refused. */
class TokensIT {

    private static final String QUESTION = "/graphql?query=%7B__typename%7D";
    private static final String DECISION =
            "mutation {decideMatch(decision: {party: \"a\", other: \"b\", same: true, why: \"Looked it up\"}) {by}}";
    private static final String SCREENING = "mutation {recordScreening(counterparties: [{name: \"A\"}]) {id}}";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static OpenIdProvider provider;
    private static RunningApplication application;

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Logger library = (Logger) LoggerFactory.getLogger("org.springframework.security");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeAll
    static void start() {
        provider = new OpenIdProvider();
        application = RunningApplication.with(settings());
    }

    private static String[] settings() {
        return new String[] {
            "--endusegraph.security=keys",
            "--endusegraph.openid.issuer=" + provider.address(),
            "--endusegraph.openid.audience=" + OpenIdProvider.AUDIENCE,
            "--endusegraph.openid.name-claim=department",
            "--endusegraph.openid.role-claim=realm_access.roles",
            "--endusegraph.openid.roles.reader=desk",
            "--endusegraph.openid.roles.reviewer=desk-head",
            "--endusegraph.openid.circles-claim=groups",
            "--endusegraph.openid.circles.authorities=/export/authorities",
            "--endusegraph.openid.max-lifetime=2h"
        };
    }

    @AfterAll
    static void stop() {
        application.close();
        provider.close();
    }

    @BeforeEach
    void load() {
        application.wipe();
        application.load(Sketch.of("SUPPLY a -> b", "SUPPLY b -> c for authorities"));
        library.setLevel(Level.TRACE);
        listen();
    }

    private void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        library.setLevel(null);
    }

    private static JWTClaimsSet.Builder claims(List<String> groups, List<String> roles) {
        return provider.claims().claim("groups", groups).claim("realm_access", Map.of("roles", roles));
    }

    private static GraphQl reader(JWTClaimsSet.Builder claims) {
        return new GraphQl(application, provider.sign(claims));
    }

    private static boolean seesRestrictedLink(GraphQl reader) {
        return !reader.data("{node(id: \"link-2\") {id}}", Map.of()).get("node").isNull();
    }

    private static HttpResponse<String> ask(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(application.address() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> askWith(String token) throws Exception {
        return ask(QUESTION, "Authorization", "Bearer " + token);
    }

    private static String code(GraphQl reader, String document) {
        return reader.error(document, Map.of()).at("/extensions/code").asString();
    }

    private void assertNothingOfItIsTold(String token, String answer) {
        var logged = String.join("\n", log.list.stream().map(Object::toString).toList());
        for (var part : token.split("\\.")) {
            if (part.length() > 8) {
                assertThat(logged).doesNotContain(part);
                assertThat(answer).doesNotContain(part);
            }
        }
        assertThat(logged).doesNotContain(OpenIdProvider.SUBJECT, "Export desk");
    }

    private void assertRefused(HttpResponse<String> answer, String sentence, String token) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        var error = JsonMapper.shared().readTree(answer.body()).at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(error.at("/message").asString()).contains(sentence);
        assertThat(log.list)
                .anyMatch(event -> event.getFormattedMessage().contains("token was refused")
                        || event.getFormattedMessage().contains("A token of the subject"));
        assertNothingOfItIsTold(token, answer.body());
    }

    @Test
    void aGoodTokenGivesItsCirclesAndItsRole() throws Exception {
        var head = reader(claims(List.of("/export/authorities", "/else"), List.of("desk", "desk-head", "else")));
        assertThat(seesRestrictedLink(head)).isTrue();
        assertThat(head.data(DECISION, Map.of()).at("/decideMatch/by").asString())
                .isEqualTo("Export desk");
        var desk = reader(claims(List.of(), List.of("desk")));
        assertThat(seesRestrictedLink(desk)).isFalse();
        desk.data(SCREENING, Map.of());
        assertThat(code(desk, DECISION)).isEqualTo("FORBIDDEN");
        var token = provider.sign(claims(List.of(), List.of()));
        assertThat(askWith(token).headers().firstValue("Cache-Control")).hasValue("no-store");
        assertNothingOfItIsTold(token, "");
    }

    @Test
    void valuesThatAreNotInTheSettingsGiveNothing() {
        var claims = claims(
                        List.of("authorities", "export/authorities"),
                        List.of("REVIEWER", "reviewer", "admin", "desk head"))
                .claim("roles", List.of("desk-head"))
                .claim("scope", "desk-head");
        var nobody = reader(claims);
        assertThat(seesRestrictedLink(nobody)).isFalse();
        assertThat(code(nobody, SCREENING)).isEqualTo("FORBIDDEN");
        assertThat(code(nobody, DECISION)).isEqualTo("FORBIDDEN");
    }

    @Test
    void tokensOfTheTypeForAccessAreTaken() throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first").type(new JOSEObjectType("at+jwt"));
        assertThat(askWith(OpenIdProvider.sign(provider.claims(), provider.key(), header))
                        .statusCode())
                .isEqualTo(200);
    }

    static Stream<Arguments> refused() throws Exception {
        var now = Instant.now();
        var good = provider.sign(provider.claims());
        var parts = good.split("\\.");
        var macKey = provider.key().toRSAPublicKey().getEncoded();
        var mac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(),
                provider.claims().build());
        mac.sign(new MACSigner(macKey));
        var other = provider.claims().subject("somebody-else").build();
        var payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(other.toString().getBytes(StandardCharsets.UTF_8));
        var wrong = "with a signature of the issuer";
        return Stream.of(
                arguments(
                        "expired",
                        with(claims -> claims.issueTime(at(now, -7_000)).expirationTime(at(now, -61))),
                        "has expired"),
                arguments("not yet valid", with(claims -> claims.notBeforeTime(at(now, 90))), "does not hold yet"),
                arguments("issued in the future", with(claims -> claims.issueTime(at(now, 90))), "in the future"),
                arguments(
                        "wrong issuer",
                        with(claims -> claims.issuer("https://elsewhere.example")),
                        "names another issuer"),
                arguments("no issuer", with(claims -> claims.issuer(null)), "names another issuer"),
                arguments(
                        "wrong audience",
                        with(claims -> claims.audience("another-service")),
                        "audience 'enduse-graph'"),
                arguments("no audience", with(claims -> claims.audience((String) null)), "audience 'enduse-graph'"),
                arguments("no subject", with(claims -> claims.subject(null)), "no subject"),
                arguments("blank subject", with(claims -> claims.subject(" ")), "no subject"),
                arguments("no expiry", with(claims -> claims.expirationTime(null)), "when it expires"),
                arguments("no time of issue", with(claims -> claims.issueTime(null)), "when it was issued"),
                arguments(
                        "too long",
                        with(claims -> claims.expirationTime(at(now, 7_200))),
                        "longer than the 120 minutes"),
                arguments("no name", with(claims -> claims.claim("department", null)), "The claim 'department'"),
                arguments(
                        "two lines of name",
                        with(claims -> claims.claim("department", "A\nB")),
                        "The claim 'department'"),
                arguments("bound to a key", with(claims -> claims.claim("cnf", Map.of("jkt", "x"))), "bound to a key"),
                arguments("a token for logging out", typed("logout+jwt"), "another type"),
                arguments(
                        "another key of the same id",
                        OpenIdProvider.sign(provider.claims(), OpenIdProvider.newKey("first")),
                        wrong),
                arguments("tampered payload", parts[0] + "." + payload + "." + parts[2], wrong),
                arguments("cut signature", good.substring(0, good.length() - 8), wrong),
                arguments("alg none", new PlainJWT(provider.claims().build()).serialize(), wrong),
                arguments("alg none with the signature", none(parts[1]) + parts[2], wrong),
                arguments("HS256 with the public key", mac.serialize(), wrong),
                arguments("malformed", "eyJhbGciOiJSUzI1NiJ9.s3cr3t-s3cr3t", wrong),
                arguments("no token at all", "s3cr3t-s3cr3t", wrong));
    }

    private static String none(String payload) {
        var header = "{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + "." + payload + ".";
    }

    private static String with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return provider.sign(change.apply(provider.claims()));
    }

    private static String typed(String type) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first").type(new JOSEObjectType(type));
        return OpenIdProvider.sign(provider.claims(), provider.key(), header);
    }

    private static Date at(Instant now, int seconds) {
        return Date.from(now.plusSeconds(seconds));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, String token, String sentence) throws Exception {
        assertRefused(askWith(token), sentence, token);
        assertThat(ask("/reconcile", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "access_token", "id_token", "anything", "variables"})
    void aTokenInTheAddressIsRefusedAlsoIfItHolds(String parameter) throws Exception {
        var token = provider.sign(provider.claims());
        var value = parameter.equals("variables") ? "{\"token\": \"" + token + "\"}" : token;
        var answer = ask(QUESTION + "&" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("key or token in the address");
        assertNothingOfItIsTold(token, answer.body());
    }

    @Test
    void afterTokensWereRevokedThoseIssuedUntilThenAreRefused() throws Exception {
        var stolen = provider.sign(provider.claims());
        var another = provider.sign(provider.claims().subject("somebody-else"));
        assertThat(askWith(stolen).statusCode()).isEqualTo(200);
        var shell = new Shell(application, settings());
        var mark = new Subject(provider.address(), OpenIdProvider.SUBJECT).mark();
        assertThat(shell.run("tokens revoke " + OpenIdProvider.SUBJECT))
                .startsWith(mark + "  " + OpenIdProvider.SUBJECT)
                .contains(provider.address())
                .isEqualTo(shell.run("tokens list"));
        listen(); // a command sets up logging anew
        assertRefused(askWith(stolen), "were revoked", stolen);
        assertThat(log.list).anyMatch(event -> event.getFormattedMessage().contains(mark));
        assertThat(askWith(another).statusCode()).isEqualTo(200);
        application
                .bean(Driver.class)
                .executableQuery("MATCH (s:RevokedSubject) SET s.revokedAt = s.revokedAt - duration('PT3M')")
                .execute();
        assertThat(askWith(stolen).statusCode()).isEqualTo(200);
        assertRefused(askWith(with(claims -> claims.issueTime(at(Instant.now(), -130)))), "were revoked", stolen);
    }

    @Test
    void keysAndAnonymousReadersAreAnsweredBesideTokensAlsoWhileTheIssuerIsDown() throws Exception {
        var token = provider.sign(provider.claims());
        provider.goDown();
        try (var fresh = RunningApplication.with(settings())) {
            var key = fresh.bean(ApiKeys.class).make(NewKey.until(null, "Desk", Role.READER, Set.of()));
            new GraphQl(fresh).data("{__typename}", Map.of());
            new GraphQl(fresh, key.text()).data(SCREENING, Map.of());
            var request = HttpRequest.newBuilder(URI.create(fresh.address() + QUESTION))
                    .header("Authorization", "Bearer " + token);
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("UNAVAILABLE", "issuer of tokens", "use a key");
            assertNothingOfItIsTold(token, answer.body());
        } finally {
            provider.comeBack();
        }
    }
}
