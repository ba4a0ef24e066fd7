package org.endusegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({
        "2022-03, , 2022-03-30, UNKNOWN",
        "2022-03, , 2022-03-31, IN_FORCE",
        "2022-03, , 2026-01-01, IN_FORCE",
        "2022-03, 2024-05-01, 2022-04-01, UNKNOWN",
        "2022-03, 2024-05-01, 2024-05-01, NO_LONGER_IN_FORCE"
    })
    void anEditionThatHasItTellsThatItWasInForceByThen(
            String read, String gone, LocalDate day, ControlEntryStatus status) {
        assertThat(entry(null, null, null, List.of(PartialDate.of(read)), date(gone))
                        .statusOn(day))
                .isEqualTo(status);
    }

    @Test
    void beforeTheAgreementItWasNotThereYetWhateverEditionHasIt() {
        var entry = entry(date("2019-12"), null, null, List.of(PartialDate.of("2022-03")), null);
        assertThat(entry.statusOn(LocalDate.parse("2019-11-30"))).isEqualTo(ControlEntryStatus.NOT_YET);
        assertThat(entry.statusOn(LocalDate.parse("2020-06-30"))).isEqualTo(ControlEntryStatus.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "WASSENAAR, 5.A.1.j, 5A001.j",
        "WASSENAAR, 4.A.5, 4A005",
        "US_CCL, 5A001.j, 5A001.j",
        "EU_ANNEX_I, 0A001, 0A001"
    })
    void listsWriteOneCodeInTheirOwnWay(ControlList list, String code, String shared) {
        assertThat(list.itemCode(code)).isEqualTo(shared);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.of(text);
    }

    private static ControlEntry entry(PartialDate agreedOn, PartialDate from, PartialDate to) {
        return entry(agreedOn, from, to, List.of(), null);
    }

    private static ControlEntry entry(
            PartialDate agreedOn, PartialDate from, PartialDate to, List<PartialDate> readOn, PartialDate goneBy) {
        return new ControlEntry(
                "entry",
                ControlList.EU_ANNEX_I,
                "5A001.f",
                "Interception",
                List.of(ItemForm.GOODS),
                agreedOn,
                from,
                to,
                readOn,
                goneBy,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                false);
    }
}
