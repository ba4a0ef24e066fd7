package org.endusegraph.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.competency.CompetencyQuestion.ask;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Claims, denials, sanctions, diplomacy. */
class ClaimsIT {

    @Test
    void cq50AClaimThatIsAssertedDeniedAndNotConfirmed() {
        var about = ask("CQ50").at("/node/about");
        assertThat(about.at("/endUseStatus").asString()).isEqualTo("DISPUTED");
        assertThat(claimants(about.get("claims"), "ASSERTS")).containsExactlyInAnyOrder("ipvm", "washington-post");
        assertThat(claimants(about.get("claims"), "DENIES")).contains("huawei", "megvii", "cn-government");
        var unconfirmed = withId(about.get("claims"), "uyghur-alert-nl-government");
        assertThat(unconfirmed.at("/stance").asString()).isEqualTo("CANNOT_CONFIRM");
        assertThat(unconfirmed.at("/statedOn").asString()).isEqualTo("2021-04-13");
        assertThat(unconfirmed.at("/citations/0/source/id").asString()).isEqualTo("nl-answers-2310");
    }

    @Test
    void cq50WhatAPartyAdmitsIsConfirmedAndWhatWasNotYetPublishedHasNoStatus() {
        var delivery = Map.of("claim", "noldus-mps-de-correspondent");
        assertThat(ask("CQ50", delivery).at("/node/about/linkStatus").asString())
                .isEqualTo("CONFIRMED");
        var early = Map.of("claim", "noldus-mps-de-correspondent", "knownAt", "2019-06-30");
        assertThat(ask("CQ50", early).at("/node/about/linkStatus").isNull()).isTrue();
        assertThat(ask("CQ50", early).at("/node/about/linkClaims").isEmpty()).isTrue();
        var pressOnly = Map.of("claim", "noldus-mps-de-correspondent", "knownAt", "2019-08-31");
        assertThat(ask("CQ50", pressOnly).at("/node/about/linkStatus").asString())
                .isEqualTo("ALLEGED");
    }

    @Test
    void cq50ADenialThatTheMinistryCannotConfirm() {
        var denial = ask("CQ50", Map.of("claim", "uyghur-alert-huawei-not-implemented"))
                .at("/node/about/claims");
        var ofIt = withId(denial, "uyghur-alert-huawei-not-implemented").at("/saidOfIt/0");
        assertThat(ofIt.at("/stance").asString()).isEqualTo("CANNOT_CONFIRM");
        assertThat(ofIt.at("/claimant/id").asString()).isEqualTo("nl-ministry-foreign-affairs");
    }

    private static List<String> claimants(JsonNode claims, String stance) {
        return items(claims).stream()
                .filter(claim -> claim.at("/stance").asString().equals(stance))
                .map(claim -> claim.at("/claimant/id").asString())
                .distinct()
                .toList();
    }

    @Test
    void cq51DenialsOfOneCompanyStayClaimsOfTheirOwnEachWithItsChannel() {
        var answer = ask("CQ51");
        var alert = items(answer.at("/discriminationRisks/nodes")).stream()
                .map(finding -> finding.get("endUse"))
                .filter(use -> use.at("/id").asString().equals("huawei-megvii-uyghur-alert"))
                .findFirst()
                .orElseThrow();
        var claims = alert.get("claims");
        assertThat(withId(claims, "uyghur-alert-huawei-not-implemented")
                        .at("/channel")
                        .asString())
                .isEqualTo("WEBSITE");
        assertThat(withId(claims, "uyghur-alert-huawei-not-designed")
                        .at("/channel")
                        .asString())
                .isEqualTo("WEBSITE");
        assertThat(withId(claims, "uyghur-alert-huawei-against-policy")
                        .at("/channel")
                        .asString())
                .isEqualTo("ORAL");
        var ofTheDenial = withId(claims, "uyghur-alert-huawei-not-designed").get("saidOfIt");
        assertThat(texts(ofTheDenial, "/stance")).containsExactly("CANNOT_CONFIRM");
        assertThat(texts(ofTheDenial, "/claimant/id")).containsExactly("nl-ministry-foreign-affairs");
        assertThat(withId(claims, "uyghur-alert-ipvm").get("saidOfIt").isEmpty())
                .isTrue();
        assertThat(alert.at("/endUseStatus").asString()).isEqualTo("DISPUTED");
        assertThat(texts(claims, "/publishedOn")).doesNotContain("");
    }

    @Test
    void cq51ALinkThatTheCompanyAdmitsIsVerifiedAndOneFromThePressIsNot() {
        var links = ask("CQ51").at("/node/links/nodes");
        assertThat(withId(links, "megvii-huawei-solution").at("/linkStatus").asString())
                .isEqualTo("CONFIRMED");
        assertThat(withId(links, "huawei-owns-hisilicon").at("/linkStatus").asString())
                .isEqualTo("ALLEGED");
    }

    @Test
    void cq52TalksWithHuaweiTheUndatedOneLast() {
        var talks = ask("CQ52").get("engagements");
        assertThat(texts(talks, "/id")).containsExactly("nl-huawei-talk-2021-02-25", "nl-huawei-courtesy-talk");
        assertThat(talks.at("/0/date").asString()).isEqualTo("2021-02-25");
        assertThat(talks.at("/0/subject").asString()).contains("ethnic profiling");
        assertThat(talks.at("/1/date").isNull()).isTrue();
        assertThat(texts(talks.at("/0/citations"), "/source/id")).containsExactly("nl-answers-2310");
    }

    @Test
    void cq52DiplomacyWithChinaAndNoneWithACompanyThatNobodySpokeWith() {
        var china = ask("CQ52", Map.of("party", "cn-government")).get("engagements");
        assertThat(withId(china, "nl-cn-premiers-2020-12-23").at("/date").asString())
                .isEqualTo("2020-12-23");
        assertThat(ask("CQ52", Map.of("party", "dahua")).get("engagements").isEmpty())
                .isTrue();
    }

    @Test
    void cq53FourPersonsAndOneBodyWereListedAndNoSupplyPathEndsAtThem() {
        var answer = ask("CQ53");
        var listed = answer.at("/parties/nodes");
        assertThat(texts(listed, "/id"))
                .containsExactlyInAnyOrder("zhu-hailun", "wang-junzheng", "wang-mingshan", "chen-mingguo", "xpcc-psb");
        var listing = withId(withId(listed, "xpcc-psb").get("listings"), "eu-listing-xpcc-psb");
        assertThat(listing.at("/from").asString()).isEqualTo("2021-03-22");
        assertThat(listing.at("/citation").asString()).isEqualTo("Implementing Regulation (EU) 2021/478");
        assertThat(listing.at("/list/kind").asString()).isEqualTo("ASSET_FREEZE");
        assertThat(listing.at("/claims/0/summary").asString()).contains("four persons and one entity");
        assertThat(answer.at("/pathsToThem/nodes").isEmpty()).isTrue();
        assertThat(answer.at("/pathsToThem/answer").asString()).isEqualTo("UNKNOWN");
        assertThat(texts(answer.at("/pathsToThem/unknowns"), "/id"))
                .contains("unknown-company-contributions-in-xinjiang");
        assertThat(texts(answer.at("/pathsFromThem/nodes/0/hops"), "/link/kind"))
                .containsExactly("AFFILIATION");
        assertThat(answer.at("/pathsFromThem/nodes/0/hops/0/to/id").asString()).isEqualTo("xpcc");
    }

    @Test
    void cq53PathsDoTouchThoseOnAnotherList() {
        var answer = ask("CQ53", Map.of("list", "us-entity-list")).get("pathsToThem");
        assertThat(answer.at("/answer").asString()).isEqualTo("FOUND");
        assertThat(texts(answer.at("/nodes/0/sources"), "/id")).isNotEmpty();
    }

    @Test
    void cq54MotionsAndTheMeasuresThatFollowed() {
        var acts = ask("CQ54").get("parliamentaryActs");
        for (var motion :
                List.of("nl-act-motion-21501-20-1596", "nl-act-motion-35570-v-43", "nl-act-motion-35570-v-53")) {
            assertThat(texts(withId(acts, motion).get("ledTo"), "/party/id"))
                    .containsExactly("zhu-hailun", "wang-junzheng", "wang-mingshan", "chen-mingguo", "xpcc-psb");
            assertThat(texts(withId(acts, motion).get("citations"), "/source/id"))
                    .contains("nl-answers-2310");
        }
        var amended = withId(acts, "nl-act-motion-35207-27");
        assertThat(amended.at("/versionOf/id").asString()).isEqualTo("nl-act-motion-35207-26");
        assertThat(amended.at("/ledTo/0/code").asString()).isEqualTo("5D001.e");
        assertThat(withId(acts, "nl-act-motion-35207-26").get("ledTo").isEmpty())
                .isTrue();
    }

    @Test
    void cq55SourcesOfInformationAndWhatIsNotStudied() {
        var answer = ask("CQ55");
        var ministry = withId(answer.get("nodes"), "nl-ministry-foreign-affairs");
        var sources = withId(ministry.get("claims"), "information-sources-on-xinjiang-cabinet-2021-04");
        assertThat(sources.at("/summary").asString())
                .contains("posts in China", "EU delegation", "like-minded countries", "research institutions");
        assertThat(sources.at("/citations/0/locator").asString()).isEqualTo("line 19");
        var study = withId(
                withId(answer.get("nodes"), "nl-government").get("claims"), "study-not-necessary-cabinet-2021-04");
        assertThat(study.at("/summary").asString()).contains("not to be necessary");
        assertThat(texts(answer.get("unknowns"), "/id")).contains("unknown-chinese-companies-in-the-eu");
        assertThat(texts(ministry.get("engagements"), "/id")).contains("nl-posts-contacts-china");
    }

    @Test
    void cq56TheCabinetAdvisesAgainstTheMotionAndSaysWhy() {
        var motion = ask("CQ56").get("node");
        assertThat(motion.at("/verdict").asString()).isEqualTo("ADVISED_AGAINST");
        assertThat(motion.at("/verdictBy/id").asString()).isEqualTo("nl-government");
        var reasons = withId(motion.get("claims"), "motion-278-reasons-cabinet-2020-02");
        assertThat(reasons.at("/summary").asString()).contains("active control", "talks with companies", "limited way");
        assertThat(texts(reasons.get("citations"), "/source/id"))
                .containsExactly("nl-letter-2020-02-04", "nl-letter-2020-02-05-web");
        assertThat(texts(reasons.get("sources"), "/id")).containsExactly("nl-letter-2020-02-04");
        assertThat(texts(motion.get("ledTo"), "/id")).containsExactly("nl-act-letter-32735-286");
    }

    @Test
    void cq56OfAMotionWithoutAdviceOnRecordItIsNotKnown() {
        var motion = ask("CQ56", Map.of("motion", "nl-act-motion-35570-v-43")).get("node");
        assertThat(motion.at("/verdict").isNull()).isTrue();
        assertThat(motion.at("/verdictBy").isNull()).isTrue();
        assertThat(motion.get("claims").isEmpty()).isTrue();
    }
}
