package org.endusegraph.openid;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.access.Readers;
import org.endusegraph.access.Role;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The readers who have a token of the configured issuer. A value of a claim that is not in the settings gives nothing. */
final class Tokens implements Readers {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);

    private final OpenIdProperties properties;
    private final JwtAuthenticationProvider provider;

    Tokens(OpenIdProperties properties, JwtDecoder issuer) {
        this.properties = properties;
        this.provider = new JwtAuthenticationProvider(issuer);
        provider.setJwtAuthenticationConverter(JwtAuthenticationToken::new);
    }

    /** Whatever is no key is meant to be a token. */
    @Override
    public boolean recognise(String credential) {
        return !credential.startsWith(KEY_PREFIX);
    }

    @Override
    public Reader reader(String credential) {
        return reader(token(credential));
    }

    private Jwt token(String text) {
        try {
            return ((JwtAuthenticationToken) provider.authenticate(new BearerTokenAuthenticationToken(text)))
                    .getToken();
        } catch (InvalidBearerTokenException refused) {
            throw new Fault.Unauthenticated(sentence(refused));
        } catch (AuthenticationServiceException failure) {
            LOG.error("The keys of the issuer cannot be had: {}", failure.getMessage());
            throw Issuer.unreachable();
        }
    }

    /** The rule that it does not keep; without a true signature there is nothing in it that could be told. */
    private static String sentence(InvalidBearerTokenException refused) {
        if (refused.getCause() instanceof JwtValidationException broken) {
            return "" + broken.getErrors().iterator().next().getDescription();
        }
        LOG.warn("A token was refused: it cannot be read, or its signature is not the issuer's");
        return "This is neither a key of EndUse Graph nor a token with a signature of the issuer that is accepted here."
                + " Send 'Authorization: Bearer eug_...' with a key, or the access token as its issuer gave it.";
    }

    private Reader reader(Jwt token) {
        var claims = token.getClaims();
        return new Reader(
                circles(claims), role(claims), name(claims), "token " + properties.issuer() + " " + token.getSubject());
    }

    private Set<String> circles(Map<String, Object> claims) {
        return granted(properties.circlesClaim(), properties.circles(), claims).collect(Collectors.toSet());
    }

    private @Nullable Role role(Map<String, Object> claims) {
        return granted(properties.roleClaim(), properties.roles(), claims)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static <T> Stream<T> granted(@Nullable String claim, Map<T, Set<String>> by, Map<String, Object> claims) {
        var values = claim == null ? List.<String>of() : new ClaimPath(claim).values(claims);
        return by.entrySet().stream()
                .filter(grant -> values.stream().anyMatch(grant.getValue()::contains))
                .map(Map.Entry::getKey);
    }

    private String name(Map<String, Object> claims) {
        var names = new ClaimPath(properties.nameClaim()).values(claims);
        if (names.size() != 1 || !Reader.isName(names.getFirst())) {
            LOG.warn("A token was refused: its claim '{}' is no name", properties.nameClaim());
            throw new Fault.Unauthenticated("The claim '" + properties.nameClaim()
                    + "' of the token, which decisions are to name, is no text of 1 to " + Reader.LONGEST_NAME
                    + " characters on one line. Ask its issuer for it.");
        }
        return names.getFirst();
    }
}
