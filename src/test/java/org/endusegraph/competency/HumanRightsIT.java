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

/** Human rights, discrimination. */
class HumanRightsIT {

    @Test
    void cq44CapabilityUseAndEffectAreToldApart() {
        var findings = ask("CQ44").at("/discriminationRisks/nodes");
        var capabilityAlone = withId(findings, "risk:facereader.ethnicity-analysis:cn-mps");
        assertThat(capabilityAlone.at("/likelihood").asString()).isEqualTo("CAPABILITY_ONLY");
        assertThat(capabilityAlone.at("/endUse").isNull()).isTrue();
        assertThat(capabilityAlone.get("groups").isEmpty()).isTrue();
        assertThat(texts(capabilityAlone.at("/capability/claims"), "/id")).contains("facereader-ethnicity-amnesty");
        var tested = withId(findings, "risk:huawei-megvii-uyghur-alert");
        assertThat(tested.at("/endUse/status").asString()).isEqualTo("DISPUTED");
        assertThat(tested.at("/deployment").isNull()).isTrue();
        assertThat(tested.at("/deploymentEvidence").asString()).isEqualTo("NOT_ESTABLISHED");
        var used = withId(findings, "risk:hikvision-moyu-mosques-religion");
        assertThat(used.at("/deployment/id").asString()).isEqualTo("hikvision-moyu-mosques");
        assertThat(texts(used.get("groups"), "/id")).contains("uyghurs");
        assertThat(used.at("/capability/capability/id").asString()).isEqualTo("face-recognition");
    }

    @Test
    void cq44FaceRecognitionAloneIsNoFinding() {
        var findings = ask("CQ44", Map.of("products", List.of("morpho-video-face-recognition")))
                .at("/discriminationRisks/nodes");
        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void cq45UsesWithTheGroundAndTheArticle() {
        var findings = ask("CQ45").at("/discriminationRisks/nodes");
        var arrivals = withId(findings, "risk:songjiang-uyghur-arrivals");
        assertThat(texts(arrivals.get("grounds"), "")).containsExactly("ETHNIC_ORIGIN");
        assertThat(texts(arrivals.get("norms"), "/norm/id")).containsExactly("norm-icerd-art-1", "norm-udhr");
        assertThat(arrivals.at("/norms/0/norm/article").asString()).isEqualTo("Article 1(1)");
        assertThat(texts(arrivals.get("norms"), "/binding/mode")).containsExactly("STATE_PARTY", "COMMITMENT");
        assertThat(texts(findings, "/id")).doesNotContain("risk:facereader.ethnicity-analysis:cn-mps");
    }

    @Test
    void cq45ReligionIsNoGroundOfTheConventionOnRacialDiscrimination() {
        var findings = ask("CQ45", Map.of("grounds", List.of("RELIGION"))).at("/discriminationRisks/nodes");
        var mosques = withId(findings, "risk:hikvision-moyu-mosques-religion");
        assertThat(texts(mosques.get("norms"), "/norm/id")).containsExactly("norm-udhr");
        assertThat(texts(findings, "/id")).doesNotContain("risk:songjiang-uyghur-arrivals");
    }

    @Test
    void cq46BothLimbsWithHowLikelyEachIs() {
        var answer = ask("CQ46");
        var mosques = withId(answer.at("/a/nodes"), "risk:hikvision-moyu-mosques-religion");
        assertThat(mosques.at("/likelihood").asString()).isEqualTo("LIKELY");
        assertThat(texts(answer.at("/a/nodes"), "/trigger")).containsOnly("USE_DISTINGUISHES");
        var alert = withId(answer.at("/b/nodes"), "risk:huawei-megvii-uyghur-alert");
        assertThat(alert.at("/likelihood").asString()).isEqualTo("POSSIBLE");
        assertThat(alert.at("/triggerStatus").asString()).isEqualTo("DISPUTED");
        assertThat(alert.at("/endUser").isNull()).isTrue();
        assertThat(texts(alert.get("claimsUnconfirmed"), "/claimant/id")).contains("nl-government");
        assertThat(texts(answer.at("/b/nodes"), "/trigger")).containsOnly("SOLELY_AIMED");
        assertThat(texts(answer.at("/test/claims"), "/id"))
                .contains(
                        "icerd-trigger-use-distinguishes-cabinet-2021-04",
                        "icerd-trigger-solely-aimed-cabinet-2021-04");
        assertThat(withId(answer.at("/test/claims"), "icerd-trigger-solely-aimed-cabinet-2021-04")
                        .at("/summary")
                        .asString())
                .contains("likely");
    }

    @Test
    void cq46LikelyNeedsATriggerAndADeploymentThatAreNotDisputed() {
        var answer = ask("CQ46", Map.of("minLikelihood", "LIKELY"));
        assertThat(texts(answer.at("/a/nodes"), "/deploymentEvidence")).containsOnly("ESTABLISHED");
        assertThat(answer.at("/b/nodes").isEmpty()).isTrue();
        assertThat(ask("CQ46", Map.of("knownAt", "2017-12-31")).at("/a/nodes").isEmpty())
                .isTrue();
    }

    @Test
    void cq47InstrumentsThatBindChinaAndHow() {
        var norms = ask("CQ47").get("norms");
        assertThat(mode(withId(norms, "norm-icerd-art-1"))).isEqualTo("STATE_PARTY");
        assertThat(mode(withId(norms, "norm-udhr"))).isEqualTo("COMMITMENT");
        assertThat(mode(withId(norms, "norm-iccpr"))).isEqualTo("SIGNATORY");
        assertThat(mode(withId(norms, "norm-oecd-guidelines"))).isEqualTo("NOT_BOUND");
        var covenant = binding(withId(norms, "norm-iccpr"));
        assertThat(covenant.at("/since").asString()).isEqualTo("1998-10-05");
        assertThat(binding(withId(norms, "norm-icerd-art-1")).at("/since").isNull())
                .isTrue();
        assertThat(texts(binding(withId(norms, "norm-icerd-art-1")).get("citations"), "/source/id"))
                .contains("nl-answers-2310", "hrichina-un-treaty-bodies");
        assertThat(texts(norms, "/id")).doesNotContain("norm-ungp", "norm-eu-428-2009");
    }

    @Test
    void cq47OfAStateThatNobodyReadAboutNothingIsOnRecord() {
        assertThat(ask("CQ47", Map.of("state", "IS")).get("norms").isEmpty()).isTrue();
        assertThat(texts(ask("CQ47", Map.of("state", "NL")).get("norms"), "/id"))
                .contains("norm-eu-428-2009");
    }

    private static String mode(JsonNode norm) {
        return binding(norm).at("/mode").asString();
    }

    private static JsonNode binding(JsonNode norm) {
        return items(norm.get("bindings")).stream()
                .filter(binding -> binding.at("/state").asString().equals("CN"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cq48GroupsThatAreAffectedAtTheEndOfAPathAndWhoSaysSo() {
        var path = ask("CQ48").at("/supplyPaths/nodes/0");
        var ministry = withId(path.get("entities"), "cn-mps").at("/riskDesignations/0");
        assertThat(texts(ministry.get("groups"), "/id")).containsExactly("minorities-in-china", "regime-opponents");
        assertThat(texts(ministry.get("restsOnClaims"), "/claimant/id")).containsExactly("nl-house-of-representatives");
        assertThat(texts(ministry.get("citations"), "/source/id")).containsExactly("nl-questions-2019z15231");
        assertThat(path.at("/discriminationRisks/0/likelihood").asString()).isEqualTo("CAPABILITY_ONLY");
        assertThat(path.at("/discriminationRisks/0/groups").isEmpty()).isTrue();
    }

    @Test
    void cq48TheGroupsOfAUseOnThePath() {
        var path = ask("CQ48", Map.of("from", List.of("hikvision"), "to", List.of("moyu-county-authorities")))
                .at("/supplyPaths/nodes/0");
        assertThat(texts(path.get("discriminationRisks"), "/id"))
                .containsExactly("risk:hikvision-moyu-mosques-religion");
        assertThat(texts(path.at("/discriminationRisks/0/groups"), "/id"))
                .containsExactly("uyghurs", "minorities-in-china");
    }

    @Test
    void cq48WhatWasPublishedLaterIsNotThere() {
        var path = ask(
                        "CQ48",
                        Map.of(
                                "from", List.of("noldus"),
                                "to", List.of("cn-mps"),
                                "filter", Map.of("knownAt", "2019-12-31")))
                .at("/supplyPaths/nodes/0");
        assertThat(path.at("/strength").asString()).isEqualTo("CONFIRMED");
        assertThat(path.get("discriminationRisks").isEmpty()).isTrue();
    }

    @Test
    void cq49StatementsOnXinjiang() {
        var statements = ask("CQ49").get("engagements");
        var joint = withId(statements, "nl-hrc-46-joint-statement");
        assertThat(joint.at("/date").asString()).isEqualTo("2021-03");
        assertThat(joint.at("/authority/id").asString()).isEqualTo("nl-government");
        assertThat(joint.at("/subject").asString()).contains("25 other EU member states");
        assertThat(joint.at("/citations/0/locator").asString()).isEqualTo("line 28");
        assertThat(texts(statements, "/id"))
                .containsExactly("nl-cn-xinjiang-access-2020-12-16", "nl-hrc-46-joint-statement");
    }

    @Test
    void cq49OnAnotherRegionNoneIsOnRecord() {
        assertThat(ask("CQ49", Map.of("regions", List.of("CN-XZ")))
                        .get("engagements")
                        .isEmpty())
                .isTrue();
    }
}
