package org.endusegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Unknown, withheld and none are three different answers. */
class AnswerTests {

    private static final Unknown NOT_KNOWN = unknown(Answer.UNKNOWN);
    private static final Unknown WITHHELD = unknown(Answer.WITHHELD);

    @Test
    void whatIsFoundIsFoundWhateverElseIsNotKnown() {
        assertThat(Answer.of(true, true, List.of())).isEqualTo(Answer.FOUND);
        assertThat(Answer.of(true, true, List.of(NOT_KNOWN, WITHHELD))).isEqualTo(Answer.FOUND);
    }

    @Test
    void nothingOnRecordIsNotTheSameAsUnknownOrWithheld() {
        assertThat(Answer.of(false, true, List.of())).isEqualTo(Answer.NONE_ON_RECORD);
        assertThat(Answer.of(false, true, List.of(NOT_KNOWN))).isEqualTo(Answer.UNKNOWN);
        assertThat(Answer.of(false, true, List.of(WITHHELD))).isEqualTo(Answer.WITHHELD);
        assertThat(Answer.of(false, true, List.of(WITHHELD, NOT_KNOWN))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aSearchThatWasCutOffSaysNothingOfWhatIsOnRecord() {
        assertThat(Answer.of(false, false, List.of(NOT_KNOWN))).isEqualTo(Answer.CUT_OFF);
        assertThat(Answer.of(true, false, List.of())).isEqualTo(Answer.FOUND);
    }

    private static Unknown unknown(Answer answer) {
        return new Unknown("gap", "What?", answer, null, List.of(), List.of(), List.of(), List.of(), false);
    }
}
