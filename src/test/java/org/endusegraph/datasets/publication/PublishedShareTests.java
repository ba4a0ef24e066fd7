package org.endusegraph.datasets.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import org.endusegraph.datasets.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares as publishers write them. */
class PublishedShareTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25|25.0 per cent",
                "25.5%|25.5 per cent",
                "33,34 %|33.34 per cent",
                "25-50|25.0 to 50.0 per cent",
                "25% to 50%|25.0 to 50.0 per cent",
                "75 – 100 %|75.0 to 100.0 per cent",
                ">50|more than 50.0 to 100.0 per cent",
                "≥ 25 %|25.0 to 100.0 per cent",
                "<= 10%|0.0 to 10.0 per cent",
                "< 10%|0.0 to less than 10.0 per cent"
            })
    void sharesAreRead(String text, String share) {
        assertThat(PublishedShare.of(text)).extracting(PublishedShare::text).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({">50, true", ">=50, false", "50, false", "50.1, true", "40-60, false"})
    void onlyMoreThanHalfIsAMajority(String text, boolean majority) {
        assertThat(PublishedShare.of(text))
                .extracting(PublishedShare::isMajority)
                .isEqualTo(majority);
    }

    @Test
    void whatIsMoreIsKeptAsALittleMoreSoThatSumsOfItAreMoreToo() {
        var above = properties(">25");
        assertThat(above.get("shareMin") + 25).isGreaterThan(50);
        assertThat(above.get("shareMin")).isCloseTo(25, within(1e-8));
        assertThat(properties("<50").get("shareMax")).isLessThan(50).isCloseTo(50, within(1e-8));
        assertThat(properties("25-50")).containsEntry("shareMin", 25.0).containsEntry("shareMax", 50.0);
    }

    private static Map<String, Double> properties(String text) {
        var link = new Statement("a-link", 1, "Link");
        Objects.requireNonNull(PublishedShare.of(text)).on(link);
        return Map.of(
                "shareMin", (Double) link.properties().get("shareMin"),
                "shareMax", (Double) link.properties().get("shareMax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "120", "-5", "50-25", "25/100", "1.000.000", ">100", "<0"})
    void whatIsNoShareIsNone(String text) {
        assertThat(PublishedShare.of(text)).isNull();
    }
}
