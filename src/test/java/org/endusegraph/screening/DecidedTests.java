package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which decision counts. */
class DecidedTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private static MatchDecision of(String reference, String name, boolean same, String until) {
        return new MatchDecision(
                "d",
                null,
                reference,
                name,
                "x",
                same,
                "Desk",
                "Why",
                OffsetDateTime.parse("2026-01-01T00:00:00Z"),
                until == null ? null : LocalDate.parse(until));
    }

    private static MatchDecision ofParties(String one, String two, boolean same, String until) {
        return new MatchDecision(
                "d",
                one,
                null,
                null,
                two,
                same,
                "Desk",
                "Why",
                OffsetDateTime.parse("2026-01-01T00:00:00Z"),
                until == null ? null : LocalDate.parse(until));
    }

    @Test
    void anEarlierDecisionDoesNotComeBackWhenTheLatestHasEnded() {
        var decided = new Decided(List.of(of("7", null, true, "2026-05-31"), of("7", null, false, null)), TODAY);
        assertThat(decided.ofCounterparty("7", "x", any -> true)).isNull();
        var parties =
                new Decided(List.of(ofParties("b", "a", true, "2026-05-31"), ofParties("a", "b", false, null)), TODAY);
        assertThat(parties.ofParties("a", "b")).isNull();
        assertThat(parties.ofParties("b", "a")).isNull();
    }

    @Test
    void theLastDayIsOneOnWhichItHolds() {
        assertThat(new Decided(List.of(of("7", null, true, "2026-06-01")), TODAY).ofCounterparty("7", "x", any -> true))
                .isNotNull();
    }

    @Test
    void ofDecisionsUnderSeveralNamesTheLatestOfTheNameCounts() {
        var decided = new Decided(List.of(of("7", "Other", false, null), of("7", "Name", true, null)), TODAY);
        assertThat(decided.ofCounterparty("7", "x", one -> "Name".equals(one.name())))
                .extracting(MatchDecision::same)
                .isEqualTo(true);
        assertThat(decided.comparedWith("7")).containsExactly("x");
        assertThat(decided.comparedWith("8")).isEmpty();
        assertThat(decided.comparedWith(null)).isEmpty();
    }
}
