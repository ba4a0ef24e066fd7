package org.endusegraph.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.endusegraph.access.Role;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTests {

    @Test
    void aKeyIsReadAsItWasShown() {
        var key = KeyText.random();
        assertThat(key.shown()).matches("eug_[0-9a-f]{12}_[0-9a-f]{64}");
        assertThat(KeyText.of(key.shown())).isEqualTo(key);
        assertThat(KeyText.random()).isNotEqualTo(key);
    }

    @Test
    void itsTextDoesNotTellTheSecret() {
        var key = KeyText.random();
        assertThat(key.toString()).contains(key.id()).doesNotContain(key.secret());
    }

    @Test
    void itFitsWhatWasStoredOfItAndNoOther() {
        var key = KeyText.random();
        var hash = key.hash("salt");
        assertThat(hash).doesNotContain(key.secret());
        assertThat(key.fits("salt", hash)).isTrue();
        assertThat(key.fits("pepper", hash)).isFalse();
        assertThat(new KeyText(key.id(), KeyText.random().secret()).fits("salt", hash))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eug_", "eug_1_2", "secret", "EUG_0123456789ab_00", "eug_0123456789ab_\n"})
    void whatDoesNotLookLikeAKeyIsNone(String text) {
        assertThat(KeyText.of(text)).isNull();
    }

    @Test
    void aKeyHoldsForAYearUnlessADayIsNamed() {
        assertThat(NewKey.until(null, "Desk", Role.READER, Set.of()).lastDay())
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).plusYears(1));
    }

    @Test
    void aKeyForNobodyOrForThePastOrForAnOddCircleIsNotMade() {
        var today = LocalDate.now(ZoneOffset.UTC);
        assertThatThrownBy(() -> new NewKey(" ", Role.READER, Set.of(), today)).isInstanceOf(Fault.InvalidInput.class);
        assertThatThrownBy(() -> new NewKey("Desk", Role.READER, Set.of("a, b"), today))
                .hasMessageContaining("is no circle");
        assertThatThrownBy(() -> new NewKey("Desk", Role.READER, Set.of(), today.minusDays(1)))
                .hasMessageContaining("has passed");
    }
}
