package org.endusegraph.openid;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What must hold of a token whose signature is the issuer's. The log names its subject by their mark, and nothing else of it. */
final class TokenRules implements OAuth2TokenValidator<Jwt> {

    /** How far the clocks of the issuer and of this machine may be apart. */
    static final Duration SKEW = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(TokenRules.class);
    private static final String ASK_FOR_ANOTHER = " Ask its issuer for another.";

    private final List<Rule> rules;

    private record Rule(Predicate<Jwt> holds, String sentence) {}

    TokenRules(String issuer, String audience, Duration maxLifetime, RevokedSubjects revoked) {
        rules = List.of(
                new Rule(
                        passes(new JwtIssuerValidator(issuer)),
                        "The token names another issuer than the one whose tokens are accepted here."),
                new Rule(
                        passes(new JwtAudienceValidator(audience)),
                        "The token was made for another service. Ask its issuer for one with the audience '" + audience
                                + "'."),
                new Rule(
                        passes(accessTokens()),
                        "The token is of another type than 'JWT' or 'at+jwt'." + ASK_FOR_ANOTHER),
                new Rule(
                        token -> !token.hasClaim("cnf"),
                        "The token is bound to a key of its holder, which is not checked here. Ask its issuer for a bearer token."),
                new Rule(token -> isText(token.getSubject()), "The token has no subject ('sub')." + ASK_FOR_ANOTHER),
                new Rule(
                        token -> token.getExpiresAt() != null && token.getIssuedAt() != null,
                        "The token does not say when it was issued ('iat') and when it expires ('exp')."
                                + ASK_FOR_ANOTHER),
                new Rule(
                        token -> hasCome(token.getIssuedAt()), "The token was issued in the future. Check the clocks."),
                new Rule(
                        token -> token.getNotBefore() == null || hasCome(token.getNotBefore()),
                        "The token does not hold yet. Wait, or check the clocks."),
                new Rule(token -> !hasGone(token.getExpiresAt()), "The token has expired." + ASK_FOR_ANOTHER),
                new Rule(
                        token -> lifetime(token).compareTo(maxLifetime) <= 0,
                        "The token holds for longer than the " + maxLifetime.toMinutes()
                                + " minutes that are accepted here. Ask its issuer for one that holds for less."),
                new Rule(
                        token -> !isRevoked(token, revoked),
                        "The tokens of this reader were revoked. Sign in again for a new one."));
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        for (var rule : rules) {
            if (!rule.holds.test(token)) {
                LOG.warn("A token of the subject {} was refused: {}", mark(token), rule.sentence);
                return OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, rule.sentence, null));
            }
        }
        return OAuth2TokenValidatorResult.success();
    }

    private static Predicate<Jwt> passes(OAuth2TokenValidator<Jwt> validator) {
        return token -> !validator.validate(token).hasErrors();
    }

    private static JwtTypeValidator accessTokens() {
        var types = new JwtTypeValidator(List.of("JWT", "at+jwt"));
        types.setAllowEmpty(true);
        return types;
    }

    private static boolean isText(@Nullable String claim) {
        return claim != null && !claim.isBlank();
    }

    private static boolean hasCome(@Nullable Instant time) {
        return time != null && !Instant.now().plus(SKEW).isBefore(time);
    }

    private static boolean hasGone(@Nullable Instant time) {
        return time == null || !Instant.now().minus(SKEW).isBefore(time);
    }

    private static Duration lifetime(Jwt token) {
        return Duration.between(issuedAt(token), token.getExpiresAt());
    }

    /** By the clock of the issuer it may have been issued a little later than it was. */
    private static boolean isRevoked(Jwt token, RevokedSubjects revoked) {
        var until = revoked.until(subject(token));
        return until != null && !issuedAt(token).isAfter(until.toInstant().plus(SKEW));
    }

    private static Instant issuedAt(Jwt token) {
        return Objects.requireNonNull(token.getIssuedAt());
    }

    private static Subject subject(Jwt token) {
        return new Subject(String.valueOf(token.getClaimAsString("iss")), Objects.requireNonNull(token.getSubject()));
    }

    private static String mark(Jwt token) {
        return isText(token.getSubject()) ? subject(token).mark() : "-";
    }
}
