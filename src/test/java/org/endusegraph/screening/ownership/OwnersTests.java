package org.endusegraph.screening.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
        return owners.findings(OwnershipRules.on(date, Set.of(regime)), List.of(party), date).get(party).stream()
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

    @Test
    void ofTwoAccountsTheLargerLeastAndTheLargerMostCount() {
        listed("top");
        owners.add(new Stake("direct", "top", "company", 10, 10, false));
        owners.add(new Stake("indirect", "top", "company", 0, 60, false));
        var finding = finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company");
        assertThat(finding.caught()).isEqualTo(Tristate.UNKNOWN);
        assertThat(finding.steps().getFirst().terms()).singleElement().satisfies(term -> {
            assertThat(term.shareMin()).isEqualTo(10);
            assertThat(term.shareMax()).isEqualTo(60);
            assertThat(term.linkId()).isEqualTo("direct");
            assertThat(term.mostLinkId()).isEqualTo("indirect");
        });
    }

    @Test
    void ofTwoAccountsWithoutALeastShareTheLargerMostCounts() {
        listed("top");
        owners.add(new Stake("a", "top", "company", 0, 30, false));
        owners.add(new Stake("b", "top", "company", 0, 75, false));
        var finding = finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company");
        assertThat(finding.caught()).isEqualTo(Tristate.UNKNOWN);
        assertThat(finding.steps().getFirst().terms().getFirst().linkId()).isEqualTo("b");
        assertThat(finding.steps().getFirst().terms().getFirst().mostLinkId()).isNull();
    }

    @Test
    void aDoubtThatLiesAStepEarlierIsSaidToLieThere() {
        listed("top");
        owns("top", "middle", 0, 100);
        owns("middle", "company", 100);
        var finding = finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company");
        assertThat(finding.caught()).isEqualTo(Tristate.UNKNOWN);
        assertThat(finding.reason())
                .isEqualTo(
                        "Listed parties, or parties that they own or may own, have 100 per cent; the rule asks for"
                                + " 50 per cent or more. Whether listed parties own enough of those that they may own is not known.");
    }

    @Test
    void ownersThatAreReachedLaterAreInTheArithmeticToo() {
        listed("top");
        owns("top", "company", 50);
        owns("top", "z1", 100);
        owns("z1", "z0", 100);
        owns("z0", "company", 20);
        var step = finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company")
                .steps()
                .getLast();
        assertThat(step.shareMin()).isEqualTo(70);
        assertThat(step.terms()).extracting(OwnershipFinding.Term::ownerId).containsExactly("top", "z0");
    }

    @Test
    void whatAPartyHasInItselfByWayOfOthersDoesNotSpeakForIt() {
        listed("top");
        owns("top", "a", 0, 100);
        owns("a", "b", 100);
        owns("b", "a", 60);
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "a").steps())
                .singleElement()
                .satisfies(step -> assertThat(step.shareMin()).isZero());
    }

    @Test
    void whatIsSaidOfAPartyCountsForThoseThatAreTheSame() {
        owners.addSame("a", Set.of("b"));
        owners.addSame("b", Set.of("a"));
        owners.addSame("o1", Set.of("o2"));
        owners.addSame("o2", Set.of("o1"));
        listed("o2");
        owns("o1", "a", 60);
        for (var party : List.of("a", "b")) {
            var finding = finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", party);
            assertThat(finding.caught()).isEqualTo(Tristate.YES);
            assertThat(finding.partyId()).isEqualTo(party);
            assertThat(finding.steps().getLast().terms().getFirst().ownerId()).isEqualTo("o1");
            assertThat(finding.steps().getLast().terms().getFirst().listingId()).isEqualTo("us-ofac-sdn:o2");
        }
    }

    @Test
    void anOwnerUnderTwoIdsCountsOnce() {
        owners.addSame("o1", Set.of("o2"));
        owners.addSame("o2", Set.of("o1"));
        listed("o1", "o2");
        owns("o1", "company", 30);
        owns("o2", "company", 30);
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company"))
                .isNull();
    }

    @Test
    void twoOwnersThatAreKeptApartAreTwoThoughAThirdIsTheSameAsEach() {
        owners.addSame("o1", Set.of("o2"));
        owners.addSame("o2", Set.of("o1", "o3"));
        owners.addSame("o3", Set.of("o2"));
        listed("o1", "o3");
        owns("o1", "company", 30);
        owns("o2", "company", 30);
        owns("o3", "company", 30);
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company")
                        .steps()
                        .getFirst()
                        .shareMin())
                .isEqualTo(60);
    }

    @Test
    void anOwnerThatWasNotLookedAtMayBeListed() {
        owners.addUnread("far");
        owns("far", "middle", 60);
        owns("middle", "company", 60);
        owns("far", "other", 40);
        var finding = finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "company");
        assertThat(finding.caught()).isEqualTo(Tristate.UNKNOWN);
        assertThat(finding.reason()).contains("Not all owners further up were looked at");
        assertThat(finding(OwnershipRegime.OFAC_50_PERCENT, "2020-01-01", "other"))
                .isNull();
    }

    @Test
    void manyPartiesAreAnsweredByOneReckoningARule() {
        listed("top");
        var parties = IntStream.range(0, 4_000).mapToObj(i -> "p" + i).toList();
        parties.forEach(party -> owns("top", party, 60));
        var day = LocalDate.parse("2025-10-01");
        var found = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> owners.findings(OwnershipRules.on(day, List.of(OwnershipRegime.values())), parties, day));
        assertThat(found.values()).allSatisfy(each -> assertThat(each).hasSize(3));
    }
}
