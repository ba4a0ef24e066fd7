package org.endusegraph.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Role;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Which settings of the OpenID provider make sense together. */
class OpenIdPropertiesTests {

    private static final Map<String, String> LEAST = Map.of("issuer", "https://id.example/realm", "audience", "enduse");

    private static OpenIdProperties with(Map<String, String> settings) {
        var all = new HashMap<String, String>();
        LEAST.forEach((name, value) -> all.put("endusegraph.openid." + name, value));
        settings.forEach((name, value) -> {
            if (value == null) {
                all.remove("endusegraph.openid." + name);
            } else {
                all.put("endusegraph.openid." + name, value);
            }
        });
        return new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate("endusegraph.openid", OpenIdProperties.class);
    }

    private static Map<String, String> one(String name, String value) {
        var setting = new HashMap<String, String>();
        setting.put(name, value);
        return setting;
    }

    @Test
    void rolesAndCirclesAreReadWithTheValuesThatGiveThem() {
        var properties = with(Map.of(
                "role-claim", "realm_access.roles",
                "roles.reviewer", "desk,/export/head",
                "circles-claim", "groups",
                "circles.authorities", "/export",
                "circles.nl.customs", "/customs"));
        assertThat(properties.roles()).isEqualTo(Map.of(Role.REVIEWER, Set.of("desk", "/export/head")));
        assertThat(properties.circles())
                .isEqualTo(Map.of("authorities", Set.of("/export"), "nl.customs", Set.of("/customs")));
        assertThat(properties.nameClaim()).isEqualTo("sub");
        assertThat(properties.maxLifetime()).isEqualTo(Duration.ofHours(24));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audience | | audience is missing",
                "issuer | | issuer is missing",
                "role-claim | roles | role-claim and roles go together",
                "roles.reader | x | role-claim and roles go together",
                "circles-claim | groups | circles-claim and circles go together",
                "max-lifetime | 0s | max-lifetime",
            })
    void halfASettingIsRefused(String name, String value, String sentence) {
        assertThatThrownBy(() -> with(one(name, value)))
                .rootCause()
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://id.example", "id.example", "https://", "https://id.example?x=1", "ftp://127.0.0.1", "a b"
            })
    void anIssuerThatOthersCouldSpeakForIsRefused(String issuer) {
        assertThatThrownBy(() -> with(Map.of("issuer", issuer)))
                .rootCause()
                .hasMessageContaining("issuer is an address with https");
    }

    @Test
    void aCircleThatDossiersCannotNameIsRefused() {
        assertThatThrownBy(() -> with(Map.of("circles-claim", "groups", "circles[The Hague]", "x")))
                .rootCause()
                .hasMessageContaining("is no circle");
    }
}
