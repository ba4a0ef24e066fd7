package org.endusegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published rule for how well a statement is established. */
class LinkStatusTests {

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void theFirstRuleThatHoldsDecides(@Nullable LinkStatus status, List<Claim> claims, String why) {
        assertThat(LinkStatus.of(claims, null)).as(why).isEqualTo(status);
    }

    static Stream<Arguments> theFirstRuleThatHoldsDecides() {
        var press = claim(Stance.ASSERTS, Basis.SECOND_HAND);
        var inspected = claim(Stance.ASSERTS, Basis.INSPECTED_EVIDENCE);
        var admitted = claim(Stance.ASSERTS, Basis.OWN_ACCOUNT);
        var recorded = claim(Stance.ASSERTS, Basis.OFFICIAL_RECORD);
        var denied = claim(Stance.DENIES, Basis.OWN_ACCOUNT);
        var contradicted = claim(Stance.DENIES, Basis.OFFICIAL_RECORD);
        var unsure = claim(Stance.CANNOT_CONFIRM, Basis.OFFICIAL_RECORD);
        return Stream.of(
                Arguments.of(LinkStatus.ALLEGED, List.of(press), "second-hand"),
                Arguments.of(LinkStatus.REPORTED, List.of(press, inspected), "somebody inspected evidence"),
                Arguments.of(LinkStatus.DISPUTED, List.of(inspected, denied), "asserted and denied"),
                Arguments.of(LinkStatus.CONFIRMED, List.of(press, admitted), "a party admits it"),
                Arguments.of(LinkStatus.CONFIRMED, List.of(recorded, denied), "a record outweighs a denial"),
                Arguments.of(LinkStatus.REFUTED, List.of(recorded, contradicted), "a record denies it"),
                Arguments.of(LinkStatus.ALLEGED, List.of(press, unsure), "nobody denies by being unsure"),
                Arguments.of(null, List.of(denied), "nobody asserts it"),
                Arguments.of(null, List.of(), "nobody says anything"));
    }

    @Test
    void aWithdrawnAssertionCountsNoLongerFromThatDay() {
        var withdrawn = claim(Stance.ASSERTS, Basis.INSPECTED_EVIDENCE, "2019-01-01", "2020-06-15");
        assertThat(LinkStatus.of(List.of(withdrawn), LocalDate.parse("2020-06-14")))
                .isEqualTo(LinkStatus.REPORTED);
        assertThat(LinkStatus.of(List.of(withdrawn), LocalDate.parse("2020-06-15")))
                .isEqualTo(LinkStatus.REFUTED);
        var other = claim(Stance.ASSERTS, Basis.SECOND_HAND);
        assertThat(LinkStatus.of(List.of(withdrawn, other), null)).isEqualTo(LinkStatus.ALLEGED);
    }

    @Test
    void onlyWhatWasCertainlyPublishedByADayIsKnownOnIt() {
        var july = claim(Stance.ASSERTS, Basis.SECOND_HAND, "2019-07", null);
        assertThat(LinkStatus.of(List.of(july), LocalDate.parse("2019-07-30"))).isNull();
        assertThat(LinkStatus.of(List.of(july), LocalDate.parse("2019-07-31"))).isEqualTo(LinkStatus.ALLEGED);
    }

    @Test
    void aClaimWithoutADateOfPublicationIsKnownOnNoDay() {
        var undated = claim(Stance.ASSERTS, Basis.SECOND_HAND, null, null);
        assertThat(LinkStatus.of(List.of(undated), LocalDate.parse("2026-01-01")))
                .isNull();
        assertThat(LinkStatus.of(List.of(undated), null)).isEqualTo(LinkStatus.ALLEGED);
    }

    private static Claim claim(Stance stance, Basis basis) {
        return claim(stance, basis, "2019-01-01", null);
    }

    private static Claim claim(Stance stance, Basis basis, @Nullable String published, @Nullable String withdrawn) {
        return new Claim(
                "claim",
                "link",
                stance,
                "claimant",
                Channel.PRESS,
                null,
                published == null ? null : PartialDate.of(published),
                withdrawn == null ? null : PartialDate.of(withdrawn),
                "Says so.",
                basis,
                List.of(),
                List.of(),
                false);
    }
}
