package org.endusegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as precise as their source. */
class PartialDateTests {

    @ParameterizedTest
    @CsvSource({"2019, 2019-01-01, 2019-12-31", "2020-02, 2020-02-01, 2020-02-29", "2019-09-10, 2019-09-10, 2019-09-10"
    })
    void aDateStandsForAllDaysOfItsPeriod(String text, String first, String last) {
        var date = PartialDate.of(text);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "19", "2019-13", "2019-02-30", "10-09-2019", "2019-9-1", "last year", "2019-09-10T00:00"})
    void anythingElseIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.of(text)).isInstanceOf(DateTimeException.class);
    }
}
