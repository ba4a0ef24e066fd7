package org.endusegraph.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.competency.CompetencyQuestion.ask;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Competency questions on regimes and rules (A2). */
class RegimesIT {

    @Test
    void cq13TheEntryOnMonitoringCentresComesFromTheWassenaarArrangement() {
        var entry = ask("CQ13").at("/controlEntries/nodes/0");
        assertThat(texts(entry.get("derivedFrom"), "/list")).containsExactly("WASSENAAR");
        assertThat(texts(entry.get("derivedFrom"), "/code")).containsExactly("5.D.1.e");
        assertThat(entry.at("/derivedFrom/0/citations/0/source/id").asString()).isEqualTo("nl-letter-2020-07-16");
    }

    @Test
    void cq13OfAnEntryThatOnlyTheTreeHasTheRegimeIsNotOnRecord() {
        var entry = ask("CQ13", Map.of("codes", List.of("1C351"))).at("/controlEntries/nodes/0");
        assertThat(entry.at("/code").asString()).isEqualTo("1C351");
        assertThat(entry.at("/derivedFrom").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-01, norm-eu-428-2009-art-3-1,",
        "2020-12-15, norm-eu-428-2009-art-3-1, norm-eu-2020-1749",
        "2021-09-09, norm-eu-2021-821-art-3, norm-eu-2020-1749",
        "2022-06-01, norm-eu-2021-821-art-3, norm-eu-2022-1",
        "2023-01-12, norm-eu-2021-821-art-3, norm-eu-2023-66",
        "2023-06-01, norm-eu-2021-821-art-3, norm-eu-2023-996",
        "2024-06-01, norm-eu-2021-821-art-3,",
    })
    void cq14TheLawAndTheActThatAmendedItsListStandByTheDay(String day, String law, String amendedBy) {
        var status = ask("CQ14", Map.of("on", day)).at("/controlStatus");
        assertThat(status.at("/law/id").asString()).isEqualTo(law);
        if (amendedBy == null) {
            assertThat(status.at("/amendedBy").isNull()).isTrue();
        } else {
            assertThat(status.at("/amendedBy/id").asString()).isEqualTo(amendedBy);
            assertThat(status.at("/amendedBy/citations").isEmpty()).isFalse();
            assertThat(status.at("/amendedBy/inForceFrom").asString()).isLessThanOrEqualTo(day);
        }
    }

    @Test
    void cq14TheArticleOfAmericanLawIsNotOnRecord() {
        var status = ask("CQ14", Map.of("jurisdiction", "US")).at("/controlStatus");
        assertThat(status.at("/law").isNull()).isTrue();
        assertThat(status.at("/amendedBy").isNull()).isTrue();
    }

    @Test
    void cq15AListedItemNeedsALicenceOutOfTheUnionAndNoneWithinIt() {
        var answer = ask("CQ15").get("licenceAssessment");
        assertThat(answer.at("/outcome").asString()).isEqualTo("AUTHORISATION_REQUIRED");
        var rule = withId(answer.get("rules"), "eu-428-2009-listed");
        assertThat(rule.at("/applies").asString()).isEqualTo("MET");
        assertThat(rule.at("/norm/citations/0/source/id").asString()).isEqualTo("uk-legislation-428-2009");
        var within = ask("CQ15", Map.of("destination", "DE")).get("licenceAssessment");
        assertThat(within.at("/outcome").asString()).isEqualTo("NO_CONTROL_FOUND");
        assertThat(within.toString()).contains("transfer within the Union, which is no export");
    }

    @Test
    void cq15InTheGapTheListAsksForNothingAndWhereADayIsNotOnRecordNobodyCanTell() {
        var inGap = ask("CQ15", Map.of("date", "2020-12-14")).get("licenceAssessment");
        assertThat(withId(inGap.get("rules"), "eu-428-2009-listed")
                        .at("/applies")
                        .asString())
                .isEqualTo("NOT_MET");
        assertThat(inGap.at("/outcome").asString()).isEqualTo("AUTHORITY_MAY_REQUIRE");
        assertThat(inGap.at("/missing").toString()).contains("No end user was named");
        var extraction = ask("CQ15", Map.of("item", "forensic-extraction", "form", "GOODS"))
                .get("licenceAssessment");
        assertThat(extraction.at("/outcome").asString()).isEqualTo("CANNOT_TELL");
        assertThat(extraction.at("/missing").toString()).contains("dates on record do not tell");
    }

    @Test
    void cq16NoEndUserIsBannedAsSuchByEuDualUseLawWhatThereIsAreRiskFactors() {
        var answer = ask("CQ16");
        assertThat(texts(answer.get("law"), "/about/id")).containsOnly("norm-eu-428-2009");
        assertThat(answer.at("/law/0/summary").asString()).contains("does not provide for a \"black list\"");
        assertThat(answer.at("/law/0/citations/0/locator").asString()).isEqualTo("line 20");
        assertThat(items(answer.get("partyLists")))
                .filteredOn(list -> list.at("/jurisdiction").asString().equals("EU"))
                .isNotEmpty()
                .noneMatch(list -> list.at("/kind").asString().equals("END_USER_LIST"));
        assertThat(texts(answer.at("/endUser/listings"), "/list/kind"))
                .containsExactly("END_USER_LIST", "ASSET_FREEZE");
        assertThat(texts(answer.at("/endUser/listings"), "/list/jurisdiction")).containsExactly("US", "EU");
        assertThat(answer.at("/endUser/riskDesignations").isEmpty()).isFalse();
        assertThat(answer.toString().toLowerCase(Locale.ROOT)).doesNotContain("banned");
    }

    @Test
    void cq16AnEndUserWithoutListingsCanBeARiskAllTheSame() {
        var ministry = ask("CQ16", Map.of("endUser", "cn-mps")).get("endUser");
        assertThat(ministry.at("/listings").isEmpty()).isTrue();
        assertThat(texts(ministry.get("riskDesignations"), "/id")).contains("risk-cn-mps");
        assertThat(ministry.at("/riskDesignations/0/citations").isEmpty()).isFalse();
    }

    @Test
    void cq17InNovember2020TheEuHadNotYetWhatTheUsHadAndOfTheUkItIsNotKnown() {
        var answer = ask("CQ17");
        assertThat(answer.at("/eu/status").asString()).isEqualTo("AGREED_NOT_YET_IN_FORCE");
        assertThat(answer.at("/eu/to").asString()).isEqualTo("2020-12-14");
        assertThat(answer.at("/us/status").asString()).isEqualTo("LISTED");
        assertThat(answer.at("/us/entries/0/entry/inForceFrom").asString()).isEqualTo("2020-10-05");
        assertThat(answer.at("/us/entries/0/entry/citations").isEmpty()).isFalse();
        assertThat(answer.at("/uk/status").asString()).isEqualTo("UNKNOWN");
        assertThat(answer.at("/uk/missing").toString()).contains("No control list of this jurisdiction is on record");
    }

    @Test
    void cq17IntrusionSoftwareWasUncontrolledInTheUsForYearsAfterTheEuHadListedIt() {
        var answer = ask("CQ17", Map.of("item", "intrusion-software", "on", "2019-01-01"));
        assertThat(answer.at("/eu/status").asString()).isEqualTo("LISTED");
        assertThat(answer.at("/us/status").asString()).isEqualTo("AGREED_NOT_YET_IN_FORCE");
        assertThat(answer.at("/us/to").asString()).isEqualTo("2022-03-06");
    }

    @Test
    void cq18TheCouncilsPositionChangesWithTheDay() {
        assertThat(position("eu-council", "2019-05-31")).isEmpty();
        assertThat(position("eu-council", "2019-06-30"))
                .containsExactly("recast-council-mandate-agence-europe-2019-06");
        assertThat(position("eu-council", "2020-12-31"))
                .contains("recast-council-mandate-2019-06-cabinet-2020-07", "recast-council-difficult-cabinet-2020-07")
                .doesNotContain("recast-council-adopts-2021-05");
        assertThat(position("eu-council", "2021-06-11")).contains("recast-council-adopts-2021-05");
    }

    @Test
    void cq18OthersHaveTheirOwn() {
        assertThat(position("eu-parliament", "2020-07-16"))
                .contains("recast-parliament-insists-cabinet-2020-07", "recast-parliament-amendments-sipri-2019");
        assertThat(position("nl-government", "2018-12-31"))
                .containsExactly("recast-netherlands-for-a-list-cabinet-2018-08");
        assertThat(position("nl-government", "2020-07-16"))
                .contains("recast-netherlands-keeps-pressing-cabinet-2020-07");
        assertThat(position("eu-commission", "2019-12-31"))
                .containsExactly("recast-commission-proposal-agence-europe-2019-06");
        assertThat(position("cn-government", "2019-12-31")).isEmpty();
        assertThat(items(ask("CQ18").at("/node/claims")))
                .allSatisfy(
                        claim -> assertThat(claim.at("/citations").isEmpty()).isFalse());
    }

    private static List<String> position(String actor, String day) {
        return texts(ask("CQ18", Map.of("actor", actor, "on", day)).at("/node/claims"), "/id");
    }

    @Test
    void cq19AnAdHocRequirementIsPossibleByArticle5AndNotBefore() {
        var status = ask("CQ19").get("controlStatus");
        assertThat(status.at("/status").asString()).isEqualTo("CATCH_ALL_POSSIBLE");
        var measure = status.at("/measures/0");
        assertThat(measure.at("/possible").asBoolean()).isTrue();
        assertThat(texts(measure.get("norms"), "/id"))
                .contains("norm-eu-2021-821-art-5-1", "norm-eu-2021-821-art-5-2", "norm-eu-reco-2024-2659");
        assertThat(measure.at("/text").asString()).contains("internal repression", "informed", "aware");
        assertThat(texts(status.get("riskDesignations"), "/id")).contains("risk-cn-mps");
        assertThat(status.at("/missing").toString()).contains("informed the exporter");
        var in2019 = ask("CQ19", Map.of("on", "2019-07-18")).get("controlStatus");
        assertThat(in2019.at("/status").asString()).isEqualTo("NOT_LISTED");
        assertThat(texts(in2019.get("measures"), "/possible")).containsOnly("false");
    }

    @Test
    void cq19OfAnItemThatNothingIsKnownOfItIsNotKnown() {
        var status = ask("CQ19", Map.of("product", "alibaba-police-cloud")).get("controlStatus");
        assertThat(status.at("/status").asString()).isEqualTo("UNKNOWN");
        assertThat(status.at("/missing").toString()).contains("What the item can do");
    }

    @Test
    void cq20NationalMeasuresAreAllowedAndNoneIsOnRecord() {
        var in2019 = ask("CQ20");
        var measure = measure(in2019, "norm-eu-428-2009-national-measures");
        assertThat(measure.at("/possible").asBoolean()).isFalse();
        assertThat(measure.at("/text").asString()).contains("none of these measures is on record here");
        assertThat(measure.at("/norms/0/note").asString()).contains("ministerial regulation");
        assertThat(texts(in2019.get("parliamentaryActs"), "/id")).containsExactly("nl-act-questions-2019z15231");
        var in2025 = ask("CQ20", Map.of("on", "2025-06-01"));
        var lists = measure(in2025, "norm-eu-2021-821-art-9");
        assertThat(texts(lists.get("norms"), "/id"))
                .containsExactly("norm-eu-2021-821-art-9", "norm-eu-2021-821-art-10");
        assertThat(lists.at("/text").asString()).contains("none of these lists is on record here");
    }

    private static JsonNode measure(JsonNode answer, String norm) {
        return items(answer.at("/controlStatus/measures")).stream()
                .filter(measure -> texts(measure.get("norms"), "/id").contains(norm))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cq21WhileConsensusIsLackingNothingOnRecordIsKnownToReachFaceRecognitionLaterArticle5Can() {
        var in2019 = ask("CQ21").get("controlStatus");
        assertThat(in2019.at("/law/id").asString()).isEqualTo("norm-eu-428-2009-art-3-1");
        assertThat(texts(in2019.get("measures"), "/possible")).containsExactly("false", "false");
        assertThat(texts(in2019.get("measures"), "/norms/0/id"))
                .containsExactlyInAnyOrder("norm-eu-428-2009-art-4", "norm-eu-428-2009-national-measures");
        var in2025 = ask("CQ21", Map.of("on", "2025-06-01")).get("controlStatus");
        assertThat(in2025.at("/measures/0/possible").asBoolean()).isTrue();
        assertThat(in2025.at("/measures/0/norms/0/inForceFrom").asString()).isEqualTo("2021-09-09");
        var listed = ask("CQ21", Map.of("technology", "monitoring-centre", "on", "2025-06-01"))
                .get("controlStatus");
        assertThat(listed.at("/entries/0/entry/code").asString()).isEqualTo("5D001.e");
        assertThat(listed.at("/measures").isEmpty()).isTrue();
    }

    @Test
    void cq22DutiesOnProductsAreThoseOfExportLawAndOfTheMarket() {
        var norms = ask("CQ22").get("norms");
        assertThat(duty(norms, "norm-eu-428-2009")).isEqualTo("EXPORT");
        assertThat(duty(norms, "norm-eu-2021-821-art-5-1")).isEqualTo("EXPORT");
        assertThat(duty(norms, "norm-eu-ai-act-5-1-f")).isEqualTo("MARKET");
        assertThat(duty(norms, "norm-wto")).isEqualTo("NONE");
        assertThat(withId(norms, "norm-wto").at("/claims/0/summary").asString())
                .contains("sets no requirements on products");
        assertThat(duty(norms, "norm-oecd-guidelines")).isEqualTo("NONE");
        assertThat(duty(norms, "norm-eu-reco-2024-2659")).isEqualTo("NONE");
        assertThat(duty(norms, "norm-icerd-art-1")).isEqualTo("UNKNOWN");
        assertThat(items(norms))
                .allSatisfy(norm -> assertThat(norm.at("/citations").isEmpty()).isFalse());
    }

    @Test
    void cq22OfNormsThatSayHowTheyBindAStateOnlyThoseAreAsked() {
        assertThat(texts(ask("CQ22", Map.of("state", "NL")).get("norms"), "/id"))
                .contains("norm-eu-428-2009", "norm-oecd-guidelines")
                .doesNotContain("norm-icerd-art-1", "norm-wto");
    }

    private static String duty(JsonNode norms, String id) {
        return withId(norms, id).at("/productDuty").asString();
    }
}
