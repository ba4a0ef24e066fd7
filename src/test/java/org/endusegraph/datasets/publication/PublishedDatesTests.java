package org.endusegraph.datasets.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as publishers write them. */
class PublishedDatesTests {

    @ParameterizedTest
    @CsvSource({
        "1975, 1975",
        "1975-06, 1975-06",
        "1975-06-14, 1975-06-14",
        "2023-06-05T09:24:22Z, 2023-06-05",
        "2012-11-29T08:00:00.000+08:00, 2012-11-29",
        "2026-07-31T13:15:00.015113+00:00, 2026-07-31",
        "2026-07-31 13:15:00, 2026-07-31",
        "2026-07-31 13:15 UTC, 2026-07-31",
        "2020-03-04+02:00, 2020-03-04",
        "2020-03-04Z, 2020-03-04"
    })
    void aDayMayHaveATimeOrAZoneBehindIt(String text, String date) {
        assertThat(PublishedDates.iso(text)).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-09-101",
                "1955-01-01 to 1957-12-31",
                "2019-03-01/2020-03-01",
                "2019-03-01T00:00:00/2020-03-01T00:00:00",
                "2019-03-01 or later",
                "2019-03-01-05",
                "1975-06-31",
                "1975-13",
                "19750614",
                ""
            })
    void whatIsNoOneDayMonthOrYearIsNone(String text) {
        assertThat(PublishedDates.iso(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"14 Jun 1975, 1975-06-14", "2 JAN 1975, 1975-01-02", "Jun 1975, 1975-06", "circa 1975, 1975"})
    void englishDatesAreRead(String text, String date) {
        assertThat(PublishedDates.english(text)).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Jun 1975", "29 Feb 1975", "1955 to 1957", "14 Jun 75"})
    void aDayThatIsNotInTheCalendarIsNone(String text) {
        assertThat(PublishedDates.english(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "14/06/1975, 1975-06-14",
        "dd/06/1975, 1975-06",
        "00/06/1975, 1975-06",
        "dd/mm/1975, 1975",
        "1975-06-14, 1975-06-14"
    })
    void theDayMayComeFirst(String text, String date) {
        assertThat(PublishedDates.dayFirst(text)).hasToString(date);
    }
}
