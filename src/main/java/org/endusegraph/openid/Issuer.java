package org.endusegraph.openid;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenID provider. Its metadata are fetched when the first token comes, and kept; its keys for five minutes, and anew when a token
 * names one that is not among them, at most twice in half a minute.
 */
final class Issuer implements JwtDecoder {

    private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);
    private static final String METADATA = "/.well-known/openid-configuration";
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(5);

    private final String address;
    private final OAuth2TokenValidator<Jwt> rules;
    private final ResourceRetriever http = new DefaultResourceRetriever(2_000, 5_000, 1_000_000);
    private @Nullable JwtDecoder decoder;
    private Instant nextAttempt = Instant.MIN;

    Issuer(String address, OAuth2TokenValidator<Jwt> rules) {
        this.address = address;
        this.rules = rules;
    }

    /**
     * Reads a token whose signature is the issuer's and that keeps the rules.
     *
     * @throws org.springframework.security.oauth2.jwt.BadJwtException if it is none
     * @throws org.springframework.security.oauth2.jwt.JwtException if the issuer's keys cannot be fetched
     * @throws Fault.Unavailable if its metadata cannot
     */
    @Override
    public Jwt decode(String token) {
        return decoder().decode(token);
    }

    private synchronized JwtDecoder decoder() {
        if (decoder == null) {
            if (Instant.now().isBefore(nextAttempt)) {
                throw unreachable();
            }
            try {
                decoder = discover();
            } catch (IOException | JacksonException | IllegalArgumentException failure) {
                nextAttempt = Instant.now().plus(BETWEEN_ATTEMPTS);
                LOG.error("The metadata of the issuer {} cannot be had: {}", address, failure.getMessage());
                throw unreachable();
            }
        }
        return decoder;
    }

    /** What is said while the issuer does not answer. */
    static Fault.Unavailable unreachable() {
        return new Fault.Unavailable(
                "The issuer of tokens cannot be asked for its keys at the moment, so no token can be checked."
                        + " Try again in a minute, or use a key.");
    }

    private JwtDecoder discover() throws IOException {
        var metadata = JsonMapper.shared()
                .readTree(http.retrieveResource(URI.create(address.replaceFirst("/$", "") + METADATA)
                                .toURL())
                        .getContent());
        var keys = metadata.path("jwks_uri").asString("");
        if (!metadata.path("issuer").asString("").equals(address) || !OpenIdProperties.isSafe(keys)) {
            throw new IllegalArgumentException("its 'issuer' is another, or its 'jwks_uri' is no address with https");
        }
        var source = JWKSourceBuilder.<SecurityContext>create(URI.create(keys).toURL(), http)
                .refreshAheadCache(false)
                .build();
        var reading = NimbusJwtDecoder.withJwkSource(source)
                .jwsAlgorithms(allowed -> allowed.addAll(algorithms(metadata)))
                .build();
        reading.setClaimSetConverter(Issuer::claims);
        reading.setJwtValidator(rules);
        return reading;
    }

    /** Those with a pair of keys that the metadata list: whoever knows a public key could sign with any other. */
    private static Set<SignatureAlgorithm> algorithms(JsonNode metadata) {
        var listed = StreamSupport.stream(
                        metadata.path("id_token_signing_alg_values_supported").spliterator(), false)
                .map(name -> SignatureAlgorithm.from(name.asString("")))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (listed.isEmpty()) {
            throw new IllegalArgumentException(
                    "its 'id_token_signing_alg_values_supported' lists no RS, PS or ES algorithm");
        }
        return listed;
    }

    /** The library makes up a time of issue where there is none. */
    private static Map<String, Object> claims(Map<String, Object> sent) {
        var claims =
                new HashMap<>(MappedJwtClaimSetConverter.withDefaults(Map.of()).convert(sent));
        claims.keySet().retainAll(sent.keySet());
        return claims;
    }
}
