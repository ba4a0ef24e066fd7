package org.endusegraph.datasets.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares as publishers write them. */
class PublishedShareTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25|25|25",
                "25.5%|25.5|25.5",
                "33,34 %|33.34|33.34",
                "25-50|25|50",
                "25% to 50%|25|50",
                "75 – 100 %|75|100",
                ">50|50|100",
                "≥ 25 %|25|100",
                "<= 10%|0|10"
            })
    void sharesAreRead(String text, double min, double max) {
        assertThat(PublishedShare.of(text)).isEqualTo(new PublishedShare(min, max));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "120", "-5", "50-25", "25/100", "1.000.000"})
    void whatIsNoShareIsNone(String text) {
        assertThat(PublishedShare.of(text)).isNull();
    }
}
