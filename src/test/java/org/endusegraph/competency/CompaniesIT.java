package org.endusegraph.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.competency.CompetencyQuestion.ask;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.List;
import java.util.Map;
import org.endusegraph.support.Answers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Companies, outreach, due diligence. */
class CompaniesIT {

    @Test
    void cq31UnlistedSuppliersThatReachHighRiskEndUsers() {
        var candidates = ask("CQ31", Map.of("asOf", "2021-04-13")).at("/outreachCandidates/nodes");
        var noldus = candidate(candidates, "noldus");
        assertThat(texts(noldus.get("products"), "/status")).isNotEmpty().doesNotContain("LISTED");
        assertThat(noldus.at("/exposure/endUser/id").asString()).isEqualTo("cn-mps");
        assertThat(Answers.line(noldus.at("/exposure/path"))).isEqualTo("noldus -SUPPLY-> cn-mps");
        assertThat(texts(noldus.at("/exposure/path/sources"), "/id")).contains("nl-answers-3922");
        assertThat(texts(candidates, "/supplier/id")).contains("idemia", "axis").doesNotContain("hikvision");
    }

    @Test
    void cq31TheTalksOnRecordNameNoCompanySoNoCandidateHasOne() {
        var answer = ask("CQ31");
        var outreach = withId(answer.get("talks"), "nl-outreach-2020");
        assertThat(outreach.get("counterparts").isEmpty()).isTrue();
        assertThat(texts(outreach.get("citations"), "/source/id")).contains("nl-letter-2020-07-16");
        assertThat(candidate(answer.at("/outreachCandidates/nodes"), "noldus")
                        .get("engagements")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void cq31NobodyCouldNameOneBeforeAnythingHadBeenPublished() {
        assertThat(ask("CQ31", Map.of("knownAt", "2019-06-30", "countries", List.of("NL")))
                        .at("/outreachCandidates/nodes")
                        .isEmpty())
                .isTrue();
    }

    private static JsonNode candidate(JsonNode candidates, String supplier) {
        return items(candidates).stream()
                .filter(one -> one.at("/supplier/id").asString().equals(supplier))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cq32TheStandardsOfADutchSupplierAndWhatItSaid() {
        var noldus = ask("CQ32").get("node");
        assertThat(texts(noldus.get("standards"), "/norm/id")).containsExactly("norm-oecd-guidelines", "norm-ungp");
        assertThat(texts(noldus.get("standards"), "/binding/mode")).containsExactly("ADHERENT", "COMMITMENT");
        var oecd = noldus.at("/standards/0");
        assertThat(texts(oecd.at("/binding/citations"), "/source/id")).contains("nl-answers-2310");
        assertThat(texts(oecd.at("/norm/claims"), "/id")).contains("oecd-expected-of-dutch-companies-cabinet-2021-04");
        assertThat(withId(noldus.get("claims"), "noldus-no-evidence-of-violation")
                        .at("/claimant/id")
                        .asString())
                .isEqualTo("noldus");
        assertThat(noldus.get("engagements").isEmpty()).isTrue();
    }

    @Test
    void cq32OfAStateOfWhichNothingIsOnRecordTheBindingIsNullAndNotNone() {
        var nvidia = ask("CQ32", Map.of("supplier", "nvidia")).get("node");
        assertThat(nvidia.at("/country").asString()).isEqualTo("US");
        assertThat(texts(nvidia.get("standards"), "/norm/id")).containsExactly("norm-oecd-guidelines", "norm-ungp");
        assertThat(items(nvidia.get("standards")))
                .allMatch(standard -> standard.get("binding").isNull());
    }

    @Test
    void cq33RisksThroughThePartnersOfAChainWithTheRelationAtEachHop() {
        var answer = ask("CQ33");
        var police = items(answer.at("/exposure/nodes")).stream()
                .filter(one -> one.at("/endUser/id").asString().equals("xj-police-unnamed"))
                .findFirst()
                .orElseThrow();
        assertThat(Answers.line(police.get("path")))
                .isEqualTo(
                        "nvidia -MANUFACTURE-> nvidia-gpus -COMPONENT-> sugon-urumqi-system -SUPPLY-> xj-police-unnamed");
        assertThat(police.at("/path/hops/2/via/id").asString()).isEqualTo("urumqi-cloud-computing-center");
        assertThat(texts(police.get("riskDesignations"), "/id")).contains("risk-public-security-in-xinjiang");
        var products = answer.at("/toProductsThatClassify/nodes");
        assertThat(items(products).stream()
                        .flatMap(path -> texts(path.get("discriminationRisks"), "/id").stream())
                        .toList())
                .contains("risk:huawei-megvii-uyghur-alert", "risk:hikvision-chengmai-uyghur-detection");
    }

    @Test
    void cq33EquityIsFollowedAndSaysThatItIsNoDelivery() {
        var exposures = ask("CQ33", Map.of("supplier", "cethik", "maxHops", 2)).at("/exposure/nodes");
        assertThat(texts(exposures, "/endUser/id")).containsExactly("xj-hikvision-project-authorities");
        var path = exposures.at("/0/path");
        assertThat(Answers.line(path))
                .isEqualTo("cethik -OWNERSHIP-> hikvision -SUPPLY-> xj-hikvision-project-authorities");
        assertThat(texts(path.get("warnings"), "/code")).contains("EQUITY");
        var goodsAlone = Map.of("supplier", "cethik", "maxHops", 2, "kinds", List.of("SUPPLY"));
        assertThat(ask("CQ33", goodsAlone).at("/exposure/nodes").isEmpty()).isTrue();
    }

    @Test
    void cq33AnEndUserWithoutADesignationOnRecordIsNoRisk() {
        assertThat(ask("CQ33", Map.of("supplier", "hpe")).at("/exposure/nodes").isEmpty())
                .isTrue();
    }

    @Test
    void cq33WithinOneHopThereIsNone() {
        assertThat(ask("CQ33", Map.of("maxHops", 1)).at("/exposure/nodes").isEmpty())
                .isTrue();
        assertThat(ask("CQ33", Map.of("maxHops", 1))
                        .at("/toProductsThatClassify/answer")
                        .asString())
                .isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void cq34ProductsThatAreSaidToServeDiscrimination() {
        var findings = ask("CQ34").at("/discriminationRisks/nodes");
        assertThat(texts(findings, "/product/id"))
                .contains("hikvision-moyu-mosque-system", "hikvision-ds-af0100-ai", "hikvision-smart-campus");
        var campus = withId(findings, "risk:hikvision-minjiang-ramadan-alerts");
        assertThat(campus.at("/triggerStatus").asString()).isEqualTo("DISPUTED");
        assertThat(texts(campus.get("claimsAgainst"), "/claimant/id")).containsOnly("hikvision");
        assertThat(texts(campus.get("grounds"), "")).contains("RELIGION");
    }

    @Test
    void cq34OfNoldusThereIsACapabilityAndNoUse() {
        assertThat(ask("CQ34", Map.of("supplier", "noldus"))
                        .at("/discriminationRisks/nodes")
                        .isEmpty())
                .isTrue();
        var capabilities = ask("CQ34", Map.of("supplier", "noldus", "triggers", List.of("CAPABILITY_ONLY")))
                .at("/discriminationRisks/nodes");
        assertThat(texts(capabilities, "/product/id")).containsExactly("facereader");
    }

    @Test
    void cq35TheOecdGuidelinesExpectNothingOfChineseCompaniesByTheirHomeState() {
        var companies = ask("CQ35").get("nodes");
        var hikvision = withId(companies, "hikvision").get("standards");
        assertThat(hikvision.at("/0/norm/id").asString()).isEqualTo("norm-oecd-guidelines");
        assertThat(hikvision.at("/0/binding/mode").asString()).isEqualTo("NOT_BOUND");
        assertThat(hikvision.at("/0/binding/note").asString()).contains("not a member of the OECD");
        assertThat(texts(hikvision.at("/0/binding/citations"), "/source/id")).containsExactly("nl-answers-2310");
        assertThat(hikvision.at("/1/norm/id").asString()).isEqualTo("norm-ungp");
        assertThat(hikvision.at("/1/binding").isNull()).isTrue();
        assertThat(withId(companies, "noldus").at("/standards/0/binding/mode").asString())
                .isEqualTo("ADHERENT");
    }

    @Test
    void cq36DueDiligenceInXinjiangLacksAccess() {
        var answer = ask("CQ36");
        var unknown = withId(answer.get("unknowns"), "unknown-due-diligence-in-xinjiang");
        assertThat(unknown.at("/answer").asString()).isEqualTo("UNKNOWN");
        assertThat(unknown.at("/claims/0/summary").asString()).contains("16 December 2020");
        assertThat(texts(unknown.at("/claims/0/citations"), "/source/id")).containsExactly("nl-answers-2310");
        assertThat(texts(answer.get("unknowns"), "/id")).contains("facereader-used-by-xinjiang-authorities");
        assertThat(texts(answer.get("unknowns"), "/reason")).containsOnly("NO_ACCESS");
        var request = withId(answer.get("engagements"), "nl-cn-xinjiang-access-2020-12-16");
        assertThat(request.at("/date").asString()).isEqualTo("2020-12-16");
        assertThat(texts(request.get("regions"), "")).containsExactly("CN-XJ");
        assertThat(texts(request.get("counterparts"), "/id")).containsExactly("cn-ministry-commerce");
    }

    @Test
    void cq36WhatIsSecretOrNotCountedIsAnotherThing() {
        var secret = ask("CQ36", Map.of("reasons", List.of("CONFIDENTIAL"))).get("unknowns");
        assertThat(texts(secret, "/id"))
                .contains("withheld-exports-of-cyber-surveillance-to-china")
                .doesNotContain("unknown-due-diligence-in-xinjiang");
        assertThat(texts(secret, "/answer")).containsOnly("WITHHELD");
    }
}
