package org.endusegraph.screening.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.endusegraph.model.OwnershipFinding;
import org.endusegraph.model.OwnershipRegime;
import org.endusegraph.model.Tristate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each regime's own rule, on its own dates, with its arithmetic. */
class OwnersTests {

    private final Owners owners = new Owners();

    private void owns(String owner, String owned, double min, double max) {
        owners.add(new Stake(owner + ">" + owned, owner, owned, min, max, false));
    }

    private void owns(String owner, String owned, double share) {
        owns(owner, owned, share, share);
    }

    private void listed(String... parties) {
        for (var party : parties) {
            for (var list : List.of("us-ofac-sdn", "eu-financial-sanctions", "us-entity-list")) {
                owners.addListing(party, list, list + ":" + party);
            }
        }
    }

    private @Nullable OwnershipFinding finding(OwnershipRegime regime, String day, String party) {
        var date = LocalDate.parse(day);
        return OwnershipRules.on(date, Set.of(regime)).stream()
                .map(rule -> owners.finding(rule, party, date))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "OFAC_50_PERCENT, 2008-02-13, none",
        "OFAC_50_PERCENT, 2014-08-12, none",
        "OFAC_50_PERCENT, 2014-08-13, YES",
        "OFAC_50_PERCENT, 2026-11-22, YES",
        "EU_ASSET_FREEZE, 2024-07-02, UNKNOWN",
        "EU_ASSET_FREEZE, 2024-07-03, YES",
        "BIS_AFFILIATES, 2025-09-28, none",
        "BIS_AFFILIATES, 2025-09-29, YES",
        "BIS_AFFILIATES, 2025-11-10, none",
        "BIS_AFFILIATES, 2026-11-09, none",
        "BIS_AFFILIATES, 2026-11-10, UNKNOWN",
    })
    void thirtyAndTwentyFivePerCentAreAddedUpWhereAndWhenTheRegimeDoes(
            OwnershipRegime regime, String day, String caught) {
        listed("first", "second");
        owns("first", "company", 30);
        owns("second", "company", 25);
        var finding = finding(regime, day, "company");
        assertThat(finding == null ? "none" : finding.caught().name()).isEqualTo(caught);
    }

    @Test
    void theArithmeticIsShown() {
        listed("first", "second");
        owns("first", "company", 30);
        owns("second", "company", 25);
        owns("nobody", "company", 45);
        var finding = finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company");
        assertThat(finding.reason())
                .isEqualTo(
                        "Listed parties, or parties that they own, have 55 per cent; the rule asks for 50 per cent or more.");
        assertThat(finding.steps()).singleElement().satisfies(step -> {
            assertThat(step.shareMin()).isEqualTo(55);
            assertThat(step.terms()).extracting(OwnershipFinding.Term::ownerId).containsExactly("first", "second");
            assertThat(step.terms())
                    .extracting(OwnershipFinding.Term::listingId)
                    .containsExactly("us-ofac-sdn:first", "us-ofac-sdn:second");
        });
    }

    @ParameterizedTest
    @CsvSource({"50, 2024-07-02, none", "50.01, 2024-07-02, YES", "50, 2024-07-03, YES", "49.99, 2024-07-03, none"})
    void theEuAskedForMoreThanHalfAndNowForHalf(double share, String day, String caught) {
        listed("first");
        owns("first", "company", share);
        var finding = finding(OwnershipRegime.EU_ASSET_FREEZE, day, "company");
        assertThat(finding == null ? "none" : finding.caught().name()).isEqualTo(caught);
    }

    @Test
    void whoIsOwnedEnoughCountsInFullDownTheChainAndSharesAreNotMultiplied() {
        listed("top");
        owns("top", "middle", 50);
        owns("middle", "company", 50);
        owns("company", "last", 30);
        var finding = finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company");
        assertThat(finding.caught()).isEqualTo(Tristate.YES);
        assertThat(finding.steps()).extracting(OwnershipFinding.Step::ownedId).containsExactly("middle", "company");
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "last"))
                .isNull();
    }

    @Test
    void whoIsNotOwnedEnoughCountsNotAtAll() {
        listed("top");
        owns("top", "left", 25);
        owns("top", "right", 25);
        owns("left", "company", 50);
        owns("right", "company", 50);
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company"))
                .isNull();
    }

    @Test
    void directAndIndirectSharesOfOneOwnerAreAddedUp() {
        listed("top");
        owns("top", "middle", 100);
        owns("top", "company", 30);
        owns("middle", "company", 20);
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company")
                        .caught())
                .isEqualTo(Tristate.YES);
    }

    @Test
    void twoAccountsOfOneShareCountOnce() {
        listed("top");
        owners.add(new Stake("registry", "top", "company", 30, 30, false));
        owners.add(new Stake("press", "top", "company", 25, 28, false));
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company"))
                .isNull();
    }

    @Test
    void anUnknownShareMayBeEnough() {
        listed("top");
        owns("top", "company", 0, 100);
        var finding = finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company");
        assertThat(finding.caught()).isEqualTo(Tristate.UNKNOWN);
        assertThat(finding.reason())
                .isEqualTo(
                        "Listed parties, or parties that they own, have 0 per cent to 100 per cent, as far as is known;"
                                + " the rule asks for 50 per cent or more.");
    }

    @Test
    void controlHasToBeJudged() {
        listed("top");
        owners.add(new Stake("c", "top", "company", 0, 0, true));
        assertThat(finding(OwnershipRegime.EU_ASSET_FREEZE, "2025-01-01", "company")
                        .reason())
                .contains("has to be judged");
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2025-01-01", "company")
                        .reason())
                .contains("is not on record");
    }

    @Test
    void ownersInACircleAreNotCaughtByThemselves() {
        owns("a", "b", 100);
        owns("b", "a", 100);
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "a")).isNull();
        listed("top");
        owns("top", "a", 60);
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "b").caught())
                .isEqualTo(Tristate.YES);
    }

    @Test
    void whoIsListedItselfNeedsNoOwner() {
        listed("top", "company");
        owns("top", "company", 100);
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company"))
                .isNull();
    }
}
