package org.endusegraph.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID provider over HTTP: its metadata, its keys, and tokens that it signs. */
final class OpenIdProvider implements AutoCloseable {

    static final String AUDIENCE = "enduse-graph";
    static final String SUBJECT = "f3b1c2d4-subject";

    private final int port;
    private final AtomicInteger keysFetched = new AtomicInteger();
    private HttpServer server;
    private RSAKey key = newKey("first");
    private Map<String, Object> more = Map.of();

    OpenIdProvider() {
        start(0);
        port = server.getAddress().getPort();
    }

    private void start(int at) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
        server.createContext("/keys", exchange -> {
            keysFetched.incrementAndGet();
            answer(exchange, new JWKSet(key).toJSONObject());
        });
        server.start();
    }

    private Map<String, Object> metadata() {
        var all = new HashMap<String, Object>(Map.of(
                "issuer", address(),
                "jwks_uri", address() + "/keys",
                "id_token_signing_alg_values_supported", List.of("RS256", "HS256", "none")));
        all.putAll(more);
        return all;
    }

    private static void answer(HttpExchange exchange, Map<String, Object> json) throws IOException {
        var body = JsonMapper.shared().writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers nobody until {@link #comeBack()}. */
    void goDown() {
        server.stop(0);
    }

    void comeBack() {
        start(port);
    }

    /** From now on its metadata say this too. */
    void say(Map<String, Object> metadata) {
        more = metadata;
    }

    /** From now on another key signs, and only that is told. */
    void rotate(String id) {
        key = newKey(id);
    }

    int keysFetched() {
        return keysFetched.get();
    }

    RSAKey key() {
        return key;
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a good token says: made a minute ago, for an hour. */
    JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(AUDIENCE)
                .subject(SUBJECT)
                .issueTime(Date.from(now.minusSeconds(60)))
                .expirationTime(Date.from(now.plusSeconds(3_600)))
                .claim("department", "Export desk");
    }

    String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, key);
    }

    static String sign(JWTClaimsSet.Builder claims, RSAKey key) {
        return sign(claims, key, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()));
    }

    static String sign(JWTClaimsSet.Builder claims, RSAKey key, JWSHeader.Builder header) {
        try {
            var token = new SignedJWT(header.build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
