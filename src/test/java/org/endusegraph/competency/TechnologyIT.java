package org.endusegraph.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.competency.CompetencyQuestion.ask;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.List;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Competency questions on technology and control status (A1). */
class TechnologyIT {

    @Test
    void cq01MonitoringCentresWereAboutToBeControlledInJuly2020ByTheRegimesEntry() {
        var answer = ask("CQ01");
        assertThat(answer.at("/controlStatus/status").asString()).isEqualTo("AGREED_NOT_YET_IN_FORCE");
        var entry = answer.at("/controlStatus/entries/0/entry");
        assertThat(entry.at("/code").asString()).isEqualTo("5D001.e");
        assertThat(texts(entry.get("derivedFrom"), "/list")).containsExactly("WASSENAAR");
        assertThat(texts(entry.get("derivedFrom"), "/agreedOn")).containsExactly("2019-12");
        assertThat(texts(answer.at("/technology/claims"), "/id"))
                .contains("monitoring-centre-group-one-cabinet-2020-07");
        assertThat(answer.at("/technology/claims/0/citations/0/source/id").asString())
                .isEqualTo("nl-letter-2020-07-16");
    }

    @Test
    void cq01FaceRecognitionIsInTheSecondGroupAndOfEmotionRecognitionNobodySaysWhich() {
        var faces = ask("CQ01", Map.of("technology", "face-recognition"));
        assertThat(faces.at("/controlStatus/status").asString()).isEqualTo("NOT_LISTED");
        assertThat(faces.at("/controlStatus/entries").isEmpty()).isTrue();
        assertThat(withId(faces.at("/technology/claims"), "face-recognition-not-controlled-cabinet-2020-07")
                        .at("/summary")
                        .asString())
                .contains("second group", "not (yet) under export control");
        var emotions = ask("CQ01", Map.of("technology", "emotion-recognition"));
        assertThat(emotions.at("/controlStatus/status").asString()).isEqualTo("NOT_LISTED");
        assertThat(emotions.at("/technology/claims").toString()).doesNotContain("group");
        var before = ask("CQ01", Map.of("technology", "face-recognition", "on", "2020-07-15"));
        assertThat(before.at("/technology/claims").isEmpty()).isTrue();
    }

    @Test
    void cq02SixTechnologiesAreControlledAndEachEntryNamesItsSource() {
        var capabilities = ask("CQ02").get("capabilities");
        var controlled = items(capabilities).stream()
                .filter(capability -> !capability.at("/controlEntries").isEmpty())
                .toList();
        assertThat(controlled)
                .extracting(capability -> capability.at("/id").asString())
                .containsExactly(
                        "encryption",
                        "forensic-extraction",
                        "intrusion-software",
                        "ip-network-surveillance",
                        "mobile-interception",
                        "monitoring-centre");
        assertThat(texts(withId(capabilities, "intrusion-software").get("controlEntries"), "/code"))
                .containsExactly("4A005", "4D004", "4E001.c");
        assertThat(controlled)
                .allSatisfy(capability -> assertThat(items(capability.get("controlEntries")))
                        .allSatisfy(entry -> {
                            assertThat(entry.at("/statusOn").asString()).isEqualTo("IN_FORCE");
                            assertThat(texts(entry.get("citations"), "/source/id"))
                                    .contains("eu-annex-i-2022-03");
                        }));
        assertThat(withId(capabilities, "face-recognition")
                        .at("/controlEntries")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void cq02SinceWhenSomeAreInTheListIsNotKnown() {
        var capabilities = ask("CQ02", Map.of("on", "2015-01-01")).get("capabilities");
        assertThat(withId(capabilities, "encryption")
                        .at("/controlEntries/0/statusOn")
                        .asString())
                .isEqualTo("UNKNOWN");
        assertThat(withId(capabilities, "mobile-interception")
                        .at("/controlEntries/0/statusOn")
                        .asString())
                .isEqualTo("IN_FORCE");
        assertThat(withId(capabilities, "monitoring-centre")
                        .at("/controlEntries/0/statusOn")
                        .asString())
                .isEqualTo("NOT_YET");
        var american = ask("CQ02", Map.of("lists", List.of("US_CCL"), "on", "2026-07-31"));
        assertThat(texts(
                        withId(american.get("capabilities"), "fingerprint-analysis")
                                .get("controlEntries"),
                        "/code"))
                .contains("3A981");
        assertThat(withId(american.get("capabilities"), "fingerprint-analysis")
                        .at("/controlEntries/0/statusOn")
                        .asString())
                .isEqualTo("IN_FORCE");
    }

    @Test
    void cq03SoftwareForMonitoringCentresWasAddedAtTheEndOf2019() {
        var answer = ask("CQ03");
        assertThat(texts(answer.get("controlChanges"), "/entry/id")).containsExactly("wa-5d1e");
        var added = answer.at("/controlChanges/0/entry");
        assertThat(texts(added.get("forms"), "")).containsExactly("SOFTWARE");
        assertThat(added.at("/covers/0/id").asString()).isEqualTo("monitoring-centre");
        assertThat(added.at("/claims/0/summary").asString()).contains("42 participating states", "follow persons");
        assertThat(withId(answer.at("/controlEntries/nodes"), "wa-5a4b")
                        .at("/statusOn")
                        .asString())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void cq04ItBoundAYearAfterTheAgreement() {
        var entry = ask("CQ04").at("/controlEntries/nodes/0");
        assertThat(entry.at("/inForceFrom").asString()).isEqualTo("2020-12-15");
        assertThat(entry.at("/act").asString()).contains("2020/1749");
        assertThat(entry.at("/derivedFrom/0/agreedOn").asString()).isEqualTo("2019-12");
        assertThat(entry.at("/gap/from").asString()).isEqualTo("2019-12-01");
        assertThat(entry.at("/gap/to").asString()).isEqualTo("2020-12-14");
        var intrusion = ask("CQ04", Map.of("item", "intrusion-software")).at("/controlEntries/nodes");
        assertThat(texts(intrusion, "/gap/to")).containsOnly("2014-12-30").hasSize(3);
    }

    @Test
    void cq04WhereADayIsNotOnRecordTheGapIsNotAndWhereNothingIsListedThereIsNone() {
        var interception = ask("CQ04", Map.of("item", "mobile-interception")).at("/controlEntries/nodes/0");
        assertThat(interception.at("/inForceFrom").asString()).isEqualTo("2014-12-31");
        assertThat(interception.at("/gap").isNull()).isTrue();
        assertThat(interception.at("/note").asString()).contains("Not verified");
        assertThat(ask("CQ04", Map.of("item", "face-recognition"))
                        .at("/controlEntries/nodes")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void cq05NoDeliveryInTheGapIsOnRecordAndWhereTheGapIsNotKnownNeitherIsTheAnswer() {
        assertThat(ask("CQ05")
                        .at("/controlEntries/nodes/0/deliveriesInGap/answer")
                        .asString())
                .isEqualTo("NONE_ON_RECORD");
        assertThat(ask("CQ05", Map.of("codes", List.of("5A004.b")))
                        .at("/controlEntries/nodes/0/deliveriesInGap/answer")
                        .asString())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void cq05ADeliveryInTheGapIsFoundWithItsClaims() {
        var application = RunningApplication.seeded();
        application.load("""
                dossier: gap
                title: An invented delivery
                publisher: Nobody
                edition: 2026-01-01
                synthetic: true
                sources: [{id: gap-paper, title: A paper, publisher: Nobody, kind: REPORT, date: 2021}]
                parties:
                  - {id: gap-maker, type: COMPANY, name: Gap maker, country: NL, cites: [{source: gap-paper, locator: page 1}]}
                  - {id: gap-police, type: PUBLIC_BODY, function: POLICE, name: Gap police, country: BV, cites: [{source: gap-paper, locator: page 1}]}
                products:
                  - id: gap-centre
                    name: Gap centre
                    form: SOFTWARE
                    cites: [{source: gap-paper, locator: page 1}]
                    capabilities:
                      - capability: monitoring-centre
                        claims: [{id: gap-can, stance: ASSERTS, by: gap-maker, channel: REPORT, basis: SECOND_HAND, summary: It can., cites: [{source: gap-paper, locator: page 1}]}]
                links:
                  - id: gap-sale
                    kind: SUPPLY
                    from: gap-maker
                    to: gap-police
                    products: [gap-centre]
                    validFrom: 2020-03
                    claims: [{id: gap-sold, stance: ASSERTS, by: gap-maker, channel: REPORT, basis: OWN_ACCOUNT, summary: It sold it., cites: [{source: gap-paper, locator: page 2}]}]
                  - id: gap-undated-sale
                    kind: SUPPLY
                    from: gap-maker
                    to: gap-police
                    products: [gap-centre]
                    claims: [{id: gap-sold-once, stance: ASSERTS, by: gap-maker, channel: REPORT, basis: OWN_ACCOUNT, summary: It sold it once., cites: [{source: gap-paper, locator: page 3}]}]
                """);
        var answer = ask(new GraphQl(application), "CQ05", Map.of()).at("/controlEntries/nodes/0/deliveriesInGap");
        assertThat(answer.at("/answer").asString()).isEqualTo("FOUND");
        assertThat(texts(answer.get("deliveries"), "/id")).containsExactly("gap-sale");
        assertThat(answer.at("/deliveries/0/claims/0/claimant/id").asString()).isEqualTo("gap-maker");
        assertThat(texts(answer.get("unclear"), "/id")).containsExactly("gap-undated-sale");
    }

    @Test
    void cq06FourTechnologiesHaveNoOtherUseAndTheCabinetSaysSoOfEach() {
        var single = ask("CQ06", Map.of("scopes", List.of("SINGLE_PURPOSE"))).get("capabilities");
        assertThat(texts(single, "/id"))
                .containsExactly(
                        "intrusion-software", "ip-network-surveillance", "mobile-interception", "monitoring-centre");
        assertThat(items(single))
                .allSatisfy(capability -> assertThat(texts(capability.get("claims"), "/summary"))
                        .anyMatch(summary -> summary.contains("no other applications")));
        var broad = ask("CQ06", Map.of("scopes", List.of("BROAD"))).get("capabilities");
        assertThat(withId(broad, "face-recognition").at("/claims").toString()).contains("broader use");
        assertThat(texts(broad, "/id")).doesNotContain("intrusion-software");
    }

    @Test
    void cq07EncryptionIsControlledAndCanServeSurveillanceByDeepPacketInspection() {
        var capabilities = ask("CQ07").get("capabilities");
        var encryption = withId(capabilities, "encryption");
        assertThat(texts(encryption.get("controlEntries"), "/code")).containsExactly("5A002");
        assertThat(encryption.at("/claims/0/summary").asString())
                .contains("not directly designed", "deep packet inspection");
        var inspection = withId(capabilities, "deep-packet-inspection");
        assertThat(inspection.at("/controlEntries").isEmpty()).isTrue();
        assertThat(inspection.at("/claims/0/summary").asString()).contains("application by which");
        assertThat(withId(capabilities, "forensic-extraction").at("/claims").isEmpty())
                .isTrue();
    }

    @Test
    void cq08EmotionRecognitionReachedTheMinistryAndOnWhichDayIsNotKnown() {
        var exposures = ask("CQ08").at("/exposure/nodes");
        var facereader = exposure(exposures, "facereader", "cn-mps");
        assertThat(texts(facereader.at("/supplier/capabilities"), "/capability/id"))
                .contains("emotion-recognition");
        assertThat(facereader.at("/path/strength").asString()).isEqualTo("CONFIRMED");
        assertThat(facereader.at("/riskDesignations").isEmpty()).isFalse();
        var hop = facereader.at("/path/hops/0");
        assertThat(hop.at("/via/id").asString()).isEqualTo("noldus");
        assertThat(hop.at("/controlStatus/0/status").asString()).isEqualTo("UNKNOWN");
        assertThat(hop.at("/controlStatus/0/explanation").asString()).contains("not on record");
        assertThat(texts(facereader.at("/path/sources"), "/id")).contains("nl-answers-3922");
        assertThat(texts(
                        ask("CQ08", Map.of("technologies", List.of("video-surveillance")))
                                .at("/exposure/nodes"),
                        "/supplier/id"))
                .isNotEmpty()
                .doesNotContain("facereader");
    }

    private static JsonNode exposure(JsonNode exposures, String product, String endUser) {
        return items(exposures).stream()
                .filter(one -> one.at("/supplier/id").asString().equals(product)
                        && one.at("/endUser/id").asString().equals(endUser))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cq09EmotionRecognitionWasNotListedAndWasAskedAboutByMembersOfOneParty() {
        var in2019 = ask("CQ09", Map.of("on", "2019-07-18"));
        assertThat(in2019.at("/eu/status").asString()).isEqualTo("NOT_LISTED");
        assertThat(texts(in2019.at("/eu/measures"), "/possible")).containsOnly("false");
        var in2025 = ask("CQ09", Map.of("on", "2025-06-01"));
        assertThat(in2025.at("/eu/status").asString()).isEqualTo("CATCH_ALL_POSSIBLE");
        assertThat(in2025.at("/eu/from").asString()).isEqualTo("2021-09-09");
        assertThat(in2025.at("/us/status").asString()).isEqualTo("NOT_LISTED");
        var acts = in2025.get("parliamentaryActs");
        assertThat(texts(acts, "/id")).containsExactly("nl-act-questions-2019z15231");
        assertThat(acts.at("/0/kind").asString()).isEqualTo("QUESTIONS");
        assertThat(texts(acts.at("/0/by"), "/id")).containsExactly("nl-groenlinks");
        assertThat(acts.at("/0/citations/0/source/id").asString()).isEqualTo("nl-questions-2019z15231");
        assertThat(ask("CQ09", Map.of("technology", "ethnicity-analysis"))
                        .at("/parliamentaryActs")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void cq10FormsAreToldApart() {
        var software = ask("CQ10");
        assertThat(texts(software.at("/products/nodes"), "/form")).containsOnly("SOFTWARE");
        assertThat(texts(software.at("/products/nodes"), "/id"))
                .contains("facereader")
                .doesNotContain("axis-network-cameras");
        assertThat(texts(software.at("/controlEntries/nodes"), "/code")).contains("5D001.e");
        var goods = ask("CQ10", Map.of("forms", List.of("GOODS"), "under", "5A001"));
        assertThat(texts(goods.at("/products/nodes"), "/id")).contains("axis-network-cameras");
        assertThat(texts(goods.at("/controlEntries/nodes"), "/code")).contains("5A001.j");
        var technology = ask("CQ10", Map.of("forms", List.of("TECHNOLOGY"), "under", "4E001"));
        assertThat(technology.at("/products/nodes").isEmpty()).isTrue();
        assertThat(texts(technology.at("/controlEntries/nodes"), "/code")).contains("4E001.c");
    }

    @Test
    void cq11FaceRecognitionIsUnderStudyAndByWhichParametersIsUnknown() {
        var capabilities = ask("CQ11").get("capabilities");
        var studied = items(capabilities).stream()
                .filter(capability -> !capability.at("/unknowns").isEmpty())
                .toList();
        assertThat(studied)
                .extracting(capability -> capability.at("/id").asString())
                .containsExactly("face-recognition");
        var unknown = studied.getFirst().at("/unknowns/0");
        assertThat(unknown.at("/answer").asString()).isEqualTo("UNKNOWN");
        assertThat(unknown.at("/question").asString()).contains("parameters");
        assertThat(unknown.at("/claims/0/stance").asString()).isEqualTo("CANNOT_CONFIRM");
        assertThat(unknown.at("/claims/0/citations/0/source/id").asString()).isEqualTo("nl-letter-2020-07-16");
        assertThat(texts(studied.getFirst().get("claims"), "/id"))
                .contains("face-recognition-research-on-parameters-cabinet-2020-07");
    }

    @Test
    void cq12TheExpectationWasMetInDecember2020ByTheAnnualUpdate() {
        var answer = ask("CQ12");
        assertThat(answer.at("/expectation/statedOn").asString()).isEqualTo("2020-02-04");
        var change = answer.at("/controlChanges/0");
        assertThat(change.at("/on").asString()).isEqualTo("2020-12-15");
        assertThat(change.at("/kind").asString()).isEqualTo("IN_FORCE");
        assertThat(change.at("/entry/id").asString()).isEqualTo("eu-5d001-e");
        assertThat(change.at("/entry/act").asString()).contains("2020/1749");
        assertThat(items(answer.get("controlChanges"))).hasSize(1);
        var motion = withId(answer.get("parliamentaryActs"), "nl-act-motion-35207-27");
        assertThat(texts(motion.get("ledTo"), "/id")).contains("eu-5d001-e");
        assertThat(motion.at("/versionOf/id").asString()).isEqualTo("nl-act-motion-35207-26");
        assertThat(texts(answer.get("catchAll"), "/inForceFrom")).containsOnly("2021-09-09");
        assertThat(ask("CQ12", Map.of("to", "2020-12-14")).at("/controlChanges").isEmpty())
                .isTrue();
    }
}
