package org.endusegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an entry of a control list was on a day. An empty column is a date that is not on record. */
class ControlEntryTests {

    @ParameterizedTest
    @CsvSource({
        "2019-12, 2020-12-15, 2021, 2019-11-30, NOT_YET",
        "2019-12, 2020-12-15, 2021, 2019-12-01, AGREED_NOT_YET_IN_FORCE",
        "2019-12, 2020-12-15, 2021, 2020-12-14, AGREED_NOT_YET_IN_FORCE",
        "2019-12, 2020-12-15, 2021, 2020-12-15, IN_FORCE",
        "2019-12, 2020-12-15, 2021, 2021-12-31, IN_FORCE",
        "2019-12, 2020-12-15, 2021, 2022-01-01, NO_LONGER_IN_FORCE",
        "2019-12, , , 2019-11-30, NOT_YET",
        "2019-12, , , 2024-01-01, AGREED_NOT_YET_IN_FORCE",
        ", 2014-12-31, , 2014-12-30, UNKNOWN",
        ", 2014-12-31, , 2014-12-31, IN_FORCE",
        ", , 2021, 2020-01-01, UNKNOWN",
        ", , 2021, 2022-01-01, NO_LONGER_IN_FORCE",
        "2019, , 2021, 2020-01-01, UNKNOWN",
        ", , , 2020-01-01, UNKNOWN"
    })
    void itsStatusIsWhatItsDatesTell(String agreed, String from, String to, LocalDate day, ControlEntryStatus status) {
        assertThat(entry(date(agreed), date(from), date(to)).statusOn(day)).isEqualTo(status);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.of(text);
    }

    private static ControlEntry entry(PartialDate agreedOn, PartialDate from, PartialDate to) {
        return new ControlEntry(
                "entry",
                ControlList.EU_ANNEX_I,
                "5A001.f",
                "Interception",
                List.of(ItemForm.GOODS),
                agreedOn,
                from,
                to,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                false);
    }
}
