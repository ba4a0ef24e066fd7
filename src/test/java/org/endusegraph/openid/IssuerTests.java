package org.endusegraph.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/** How the issuer's metadata and keys are had, kept and had anew. */
class IssuerTests {

    private final OpenIdProvider provider = new OpenIdProvider();
    private final Issuer issuer = new Issuer(provider.address(), token -> OAuth2TokenValidatorResult.success());

    @AfterEach
    void close() {
        provider.close();
    }

    private String token() {
        return provider.sign(provider.claims());
    }

    @Test
    void keysAreFetchedOnceForManyTokens() {
        for (int i = 0; i < 10; i++) {
            assertThat(issuer.decode(token()).getSubject()).isEqualTo(OpenIdProvider.SUBJECT);
        }
        assertThat(provider.keysFetched()).isEqualTo(1);
    }

    @Test
    void aNewKeyIsTakenAtOnceAndTheOldOneNoMore() {
        var old = token();
        issuer.decode(old);
        provider.rotate("second");
        issuer.decode(token());
        assertThatThrownBy(() -> issuer.decode(old)).isInstanceOf(JwtException.class);
    }

    @Test
    void madeUpKeyIdsDoNotMakeItAskTheIssuerAgainAndAgain() {
        var good = token();
        issuer.decode(good);
        for (int i = 0; i < 20; i++) {
            var madeUp = OpenIdProvider.sign(provider.claims(), OpenIdProvider.newKey("made-up-" + i));
            assertThatThrownBy(() -> issuer.decode(madeUp)).isInstanceOf(JwtException.class);
        }
        assertThat(provider.keysFetched()).isLessThanOrEqualTo(2);
        issuer.decode(good);
    }

    @Test
    void anIssuerThatIsDownIsAskedAgainAfterAWhile() throws Exception {
        var token = token();
        provider.goDown();
        assertThatThrownBy(() -> issuer.decode(token))
                .isInstanceOf(Fault.Unavailable.class)
                .hasMessageContaining("Try again");
        provider.comeBack();
        assertThatThrownBy(() -> issuer.decode(token)).isInstanceOf(Fault.Unavailable.class);
        Thread.sleep(5_100);
        assertThat(issuer.decode(token).getSubject()).isEqualTo(OpenIdProvider.SUBJECT);
    }

    @Test
    void metadataOfAnotherIssuerAreNotTaken() {
        provider.say(Map.of("issuer", "https://elsewhere.example"));
        assertThatThrownBy(() -> issuer.decode(token())).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void keysAreNotFetchedWhereOthersCanChangeThem() {
        provider.say(Map.of("jwks_uri", "http://keys.example/keys"));
        assertThatThrownBy(() -> issuer.decode(token())).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void anIssuerThatListsNoPairOfKeysIsNotBelieved() {
        provider.say(Map.of("id_token_signing_alg_values_supported", List.of("HS256", "none")));
        assertThatThrownBy(() -> issuer.decode(token())).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void anAlgorithmThatItDoesNotListIsRefused() {
        provider.say(Map.of("id_token_signing_alg_values_supported", List.of("ES256")));
        assertThatThrownBy(() -> issuer.decode(token())).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aTimeOfIssueIsNotMadeUp() {
        assertThat(issuer.decode(provider.sign(provider.claims().issueTime(null)))
                        .getIssuedAt())
                .isNull();
    }
}
