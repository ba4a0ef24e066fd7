package org.endusegraph.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.endusegraph.audit.AuditProperties.Names;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;

class ConcealmentTests {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final Concealment hashed = Concealment.hashed(SECRET);
    private final Concealment plain = Concealment.PLAIN;

    @Test
    void theSameNameGivesTheSameHashAndNothingOfTheName() {
        assertThat(hashed.of("Acme  B.V.")).matches("hmac-sha256:[0-9a-f]{64}").isEqualTo(hashed.of(" ACME b.v. "));
        assertThat(hashed.of("Acme N.V.")).isNotEqualTo(hashed.of("Acme B.V."));
        assertThat(Concealment.hashed(SECRET + "x").of("Acme")).isNotEqualTo(hashed.of("Acme"));
        assertThat(plain.of("Acme  B.V.")).isEqualTo("Acme  B.V.");
    }

    @Test
    void whoKnowsANameFindsIt() {
        assertThat(hashed.stands(hashed.of("海康威视"), "海康威视")).isTrue();
        assertThat(hashed.stands(hashed.of("Acme"), "Other")).isFalse();
        assertThat(plain.stands("Acme  B.V.", "acme b.v.")).isTrue();
    }

    @Test
    void textsAreHiddenHoweverDeeplyAndNumbersStay() {
        var shown = hashed.of(Map.of("list", List.of(Map.of("name", "Acme", "year", 1999)), "deep", true));
        assertThat(shown.toString()).doesNotContain("Acme").contains("1999", "true", hashed.of("Acme"));
    }

    @Test
    void hashesNeedASecretThatCannotBeGuessed() {
        assertThatThrownBy(() -> new AuditProperties(null, Names.HASHED, null)).isInstanceOf(Fault.InvalidInput.class);
        assertThatThrownBy(() -> new AuditProperties(null, Names.HASHED, SECRET.substring(1)))
                .hasMessageContaining("at least 32 bytes")
                .hasMessageNotContaining(SECRET.substring(1));
        assertThat(new AuditProperties(null, Names.HASHED, SECRET).toString()).doesNotContain(SECRET);
        assertThat(hashed.toString()).doesNotContain(SECRET);
    }
}
