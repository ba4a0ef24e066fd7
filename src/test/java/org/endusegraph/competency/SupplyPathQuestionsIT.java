package org.endusegraph.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.competency.CompetencyQuestion.ask;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.List;
import java.util.Map;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.support.Answers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The mission's own questions, which join several others. */
class SupplyPathQuestionsIT {

    @Test
    void cq57EveryHopWithTypeDatesAndSourcesAndTheWeakestOne() {
        var answer = ask("CQ57").get("supplyPaths");
        assertThat(answer.at("/answer").asString()).isEqualTo("FOUND");
        assertThat(lines(answer)).contains("axis -SUPPLY-> guilin-skynet-authorities", "axis -SUPPLY-> shanghai-psb");
        for (var path : answer.get("nodes")) {
            var weakest = texts(path.get("hops"), "/statusOnDate").stream()
                    .map(LinkStatus::valueOf)
                    .max(LinkStatus::compareTo)
                    .orElseThrow();
            assertThat(path.at("/strength").asString()).isEqualTo(weakest.name());
            assertThat(path.at("/weakestHop/statusOnDate").asString()).isEqualTo(weakest.name());
            assertThat(items(path.get("hops")))
                    .allSatisfy(hop -> assertThat(items(hop.at("/link/claims")))
                            .isNotEmpty()
                            .allSatisfy(claim ->
                                    assertThat(items(claim.get("sources"))).isNotEmpty()));
        }
    }

    @Test
    void cq57DatesAreAsPreciseAsKnownAndOneHopIsNotEnoughForEveryBody() {
        var idemia = ask("CQ57", Map.of("supplier", "idemia")).get("supplyPaths");
        assertThat(idemia.at("/nodes/0/hops/0/link/validFrom").asString()).isEqualTo("2015");
        assertThat(idemia.at("/nodes/0/hops/0/link/validTo").isNull()).isTrue();
        assertThat(lines(idemia)).contains("idemia -SUPPLY-> shanghai-psb -AFFILIATION-> cn-mps");
        assertThat(lines(ask("CQ57", Map.of("supplier", "idemia", "maxHops", 1)).get("supplyPaths")))
                .containsExactly("idemia -SUPPLY-> shanghai-psb");
        assertThat(ask("CQ57", Map.of("supplier", "veolia"))
                        .at("/supplyPaths/answer")
                        .asString())
                .isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void cq58NobodyHadToAskForALicenceAndTheEndUserIsHighRisk() {
        var answer = ask("CQ58").get("supplyPaths");
        assertThat(lines(answer))
                .contains("noldus -SUPPLY-> cn-mps", "idemia -SUPPLY-> shanghai-psb -AFFILIATION-> cn-mps");
        for (var path : answer.get("nodes")) {
            assertThat(items(path.get("hops")))
                    .allSatisfy(hop -> assertThat(texts(hop.get("controlStatus"), "/status"))
                            .doesNotContain("LISTED"));
            assertThat(items(path.get("hops"))
                            .getLast()
                            .at("/to/riskDesignations")
                            .isEmpty())
                    .isFalse();
        }
        var noldus = items(answer.get("nodes")).getFirst();
        assertThat(noldus.at("/hops/0/controlStatus/0/status").asString()).isEqualTo("UNKNOWN");
        assertThat(noldus.at("/hops/0/controlStatus/0/explanation").asString()).contains("day is not on record");
    }

    @Test
    void cq59PathsPastPartiesThatNoListWarnsOf() {
        var answer = ask("CQ59").get("supplyPaths");
        assertThat(lines(answer))
                .contains("noldus -SUPPLY-> ppsuc -AFFILIATION-> cn-mps")
                .contains(
                        "nvidia -MANUFACTURE-> nvidia-gpus -COMPONENT-> sugon-urumqi-system -SUPPLY-> xj-police-unnamed")
                .noneMatch(
                        line -> line.contains("hikvision") || line.contains("netposa") || line.contains("-> sugon -"));
        assertThat(items(answer.get("nodes")).stream().flatMap(path -> texts(path.get("hops"), "/via/id").stream()))
                .contains("urumqi-cloud-computing-center");
        for (var path : answer.get("nodes")) {
            var ends = List.of(
                    path.at("/hops/0/from/id").asString(),
                    items(path.get("hops")).getLast().at("/to/id").asString());
            assertThat(texts(path.get("listings"), "/party/id")).isSubsetOf(ends);
        }
    }

    @Test
    void cq59BeforeTheyWereListedTheyWereSuchPartiesToo() {
        assertThat(lines(ask("CQ59", Map.of("asOf", "2019-01-01", "first", 100)).get("supplyPaths")))
                .contains("intel -SUPPLY-> netposa -SUPPLY-> cn-mps");
        assertThat(lines(ask("CQ59", Map.of("asOf", "2020-06-05", "first", 100)).get("supplyPaths")))
                .noneMatch(line -> line.contains("netposa"));
    }

    @Test
    void cq59WhereNobodyStandsInBetweenThereIsNoSuchPath() {
        var answer = ask("CQ59", Map.of("countries", List.of("SE"), "firstRecipient", List.of("COMPANY")));
        assertThat(answer.at("/supplyPaths/answer").asString()).isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void cq60FromAPartToTheSystemItsDeploymentAndTheEndUser() {
        var answer = ask("CQ60").get("supplyPaths");
        assertThat(lines(answer))
                .contains(
                        "nvidia-gpus -COMPONENT-> sugon-urumqi-system -DEPLOYMENT-> xj-police-unnamed",
                        "nvidia-gpus -COMPONENT-> hikvision-ds-af0100-ai -DEPLOYMENT-> chengmai-county-government",
                        "hisilicon-camera-chips -COMPONENT-> dahua-cameras -COMPONENT-> dahua-heart-of-city"
                                + " -SUPPLY-> cn-public-security-unnamed")
                .noneMatch(line -> line.startsWith("seagate-drives"));
        assertThat(texts(answer.get("nodes"), "/continuity")).containsOnly("SAME_ITEM");
    }

    @Test
    void cq60ThatDrivesAreInTheSystemsNoSourceSays() {
        var parts = Map.of("parts", List.of("seagate-drives"));
        assertThat(ask("CQ60", parts).at("/supplyPaths/answer").asString()).isEqualTo("NONE_ON_RECORD");
        var companies = Map.of("parts", List.of("seagate-drives"), "minContinuity", "BROKEN");
        var loose = ask("CQ60", companies).get("supplyPaths");
        assertThat(loose.at("/answer").asString()).isEqualTo("FOUND");
        assertThat(texts(loose.get("nodes"), "/continuity")).containsOnly("BROKEN");
        assertThat(texts(loose.at("/nodes/0/warnings"), "/code")).contains("CONTINUITY_BROKEN");
    }

    @Test
    void cq61AnUnlistedSubsidiaryOfAListedParentUnderEachRule() {
        var answer = ask("CQ61");
        assertThat(lines(answer.get("supplyPaths"))).containsExactly("hikvision -OWNERSHIP-> ezviz");
        assertThat(answer.at("/supplyPaths/nodes/0/hops/0/link/share").isNull()).isTrue();
        var ezviz = match(answer, "ezviz");
        assertThat(ezviz.get("listings").isEmpty()).isTrue();
        assertThat(ezviz.at("/ownership/0/rule/regime").asString()).isEqualTo("BIS_AFFILIATES");
        assertThat(ezviz.at("/ownership/0/caught").asString()).isEqualTo("UNKNOWN");
        assertThat(match(answer, "lorex").get("ownership").isEmpty()).isTrue();
        assertThat(withId(answer.get("ownershipRules"), "eu-more-than-50")
                        .at("/inclusive")
                        .asBoolean())
                .isFalse();
        assertThat(withId(answer.get("ownershipRules"), "eu-50-or-more")
                        .at("/from")
                        .asString())
                .isEqualTo("2024-07-03");
    }

    @Test
    void cq61AWhollyOwnedCompanyBeforeTheRuleWasInForce() {
        var answer = ask("CQ61", Map.of("asOf", "2020-01-01"));
        var lorex = items(answer.at("/supplyPaths/nodes")).stream()
                .filter(path -> Answers.line(path).equals("dahua -OWNERSHIP-> lorex"))
                .findFirst()
                .orElseThrow();
        assertThat(lorex.at("/hops/0/link/share/min").asDouble()).isEqualTo(100);
        assertThat(lorex.at("/hops/0/link/validTo").asString()).isEqualTo("2022-11-24");
        assertThat(lorex.at("/listings/0/list/id").asString()).isEqualTo("us-entity-list");
        assertThat(match(answer, "lorex").get("ownership").isEmpty()).isTrue();
    }

    private static JsonNode match(JsonNode answer, String reference) {
        return items(answer.at("/screen/results")).stream()
                .filter(result -> result.at("/reference").asString().equals(reference))
                .map(result -> result.at("/matches/0"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cq62FeaturesThatClassifyWithEndUserGroupInstrumentAndLimb() {
        var findings = ask("CQ62").at("/discriminationRisks/nodes");
        var chengmai = withId(findings, "risk:hikvision-chengmai-uyghur-detection");
        assertThat(chengmai.at("/capability/capability/id").asString()).isEqualTo("ethnicity-analysis");
        assertThat(chengmai.at("/endUser/id").asString()).isEqualTo("chengmai-county-government");
        assertThat(texts(chengmai.get("groups"), "/id")).containsExactly("uyghurs");
        assertThat(texts(chengmai.get("norms"), "/norm/id")).containsExactly("norm-icerd-art-1", "norm-udhr");
        assertThat(chengmai.at("/trigger").asString()).isEqualTo("SOLELY_AIMED");
        assertThat(chengmai.at("/triggerStatus").asString()).isEqualTo("DISPUTED");
        assertThat(texts(chengmai.at("/product/links/nodes"), "/from/id")).containsExactly("hikvision");
        assertThat(Answers.line(chengmai.at("/supplyPaths/0"))).endsWith("-> chengmai-county-government");
    }

    @Test
    void cq62GroupsOnRecordWithoutAFindingHaveNone() {
        assertThat(ask("CQ62", Map.of("groups", List.of("regime-opponents")))
                        .at("/discriminationRisks/nodes")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void cq63WhatCouldBeKnownOnADay() {
        var answer = ask("CQ63");
        var ministry = answer.at("/exposure/nodes/0");
        assertThat(ministry.at("/endUser/id").asString()).isEqualTo("cn-mps");
        assertThat(ministry.at("/path/strength").asString()).isEqualTo("CONFIRMED");
        assertThat(texts(ministry.at("/path/hops/0/link/claims"), "/id"))
                .contains("noldus-mps-own-account")
                .doesNotContain("noldus-mps-amnesty");
        assertThat(texts(ministry.at("/path/sources"), "/id")).doesNotContain("amnesty-2020-out-of-control");
        assertThat(answer.at("/discriminationRisks/nodes").isEmpty()).isTrue();
        var later = ask("CQ63", Map.of("knownAt", "2020-09-30"));
        assertThat(texts(later.at("/discriminationRisks/nodes"), "/id"))
                .containsExactly("risk:facereader.ethnicity-analysis:cn-mps");
    }

    @Test
    void cq63BeforeTheFirstReportNothingCouldBeKnown() {
        assertThat(ask("CQ63", Map.of("knownAt", "2019-06-30"))
                        .at("/exposure/nodes")
                        .isEmpty())
                .isTrue();
        var alert = Map.of("supplier", "huawei", "knownAt", "2020-12-07");
        assertThat(ask("CQ63", alert).at("/discriminationRisks/nodes").isEmpty())
                .isTrue();
        var next = Map.of("supplier", "huawei", "knownAt", "2020-12-08");
        assertThat(texts(ask("CQ63", next).at("/discriminationRisks/nodes"), "/id"))
                .containsExactly("risk:huawei-megvii-uyghur-alert");
    }

    @Test
    void cq64OneBodyOnTheEntityListAndUnderTheAssetFreeze() {
        var parties = ask("CQ64").at("/parties/nodes");
        assertThat(texts(parties, "/id")).containsExactly("xpcc-psb");
        assertThat(texts(parties.at("/0/listings"), "/list/kind")).containsExactly("END_USER_LIST", "ASSET_FREEZE");
        assertThat(texts(parties.at("/0/listings"), "/from")).containsExactly("2019-10-09", "2021-03-22");
        var american = ask("CQ64", Map.of("lists", List.of("us-entity-list", "us-ofac-sdn")));
        assertThat(texts(american.at("/parties/nodes"), "/id")).containsExactlyInAnyOrder("xpcc", "xj-psb");
    }

    @Test
    void cq64OnAllThreeIsNobodyOnRecord() {
        var all = List.of("us-entity-list", "us-ofac-sdn", "eu-human-rights-sanctions");
        assertThat(ask("CQ64", Map.of("lists", all)).at("/parties/nodes").isEmpty())
                .isTrue();
    }

    @Test
    void cq65TheLetterCountsOnceThoughItWasReadInTwoCopies() {
        var path = ask("CQ65").at("/supplyPaths/nodes/0");
        assertThat(texts(path.get("sources"), "/id")).containsExactly("nl-letter-2020-02-04");
        assertThat(texts(path.at("/sources/0/copies"), "/id")).containsExactly("nl-letter-2020-02-05-web");
        var claim = path.at("/hops/0/link/claims/0");
        assertThat(texts(claim.get("sources"), "/id")).containsExactly("nl-letter-2020-02-04");
        assertThat(texts(claim.get("citations"), "/source/id"))
                .containsExactly("nl-letter-2020-02-04", "nl-letter-2020-02-05-web");
        assertThat(texts(claim.get("citations"), "/source/copyOf/id")).containsExactly("", "nl-letter-2020-02-04");
    }

    @Test
    void cq66WhatIsNotKnownOfTheHops() {
        var answer = ask("CQ66").get("supplyPaths");
        assertThat(texts(answer.get("unknowns"), "/id")).contains("unknown-company-contributions-in-xinjiang");
        var unknown = withId(answer.get("unknowns"), "unknown-company-contributions-in-xinjiang");
        assertThat(unknown.at("/answer").asString()).isEqualTo("UNKNOWN");
        assertThat(unknown.at("/claims/0/citations/0/locator").asString()).isEqualTo("line 18");
        assertThat(items(answer.get("nodes")).stream()
                        .flatMap(path -> items(path.get("hops")).stream())
                        .flatMap(hop -> items(hop.get("products")).stream())
                        .filter(product -> product.at("/id").asString().equals("facereader"))
                        .flatMap(product -> texts(product.get("unknowns"), "/reason").stream()))
                .containsOnly("NO_ACCESS");
    }

    @Test
    void cq66WithheldUnknownAndNoneOnRecordAreThreeAnswers() {
        assertThat(answerOf("hikvision", Map.of("countries", List.of("NL")))).isEqualTo("UNKNOWN");
        assertThat(answerOf("dahua", Map.of("countries", List.of("NL"), "kinds", List.of("PUBLIC_BODY"))))
                .isEqualTo("WITHHELD");
        assertThat(answerOf("axis", Map.of("countries", List.of("NL")))).isEqualTo("NONE_ON_RECORD");
    }

    private static String answerOf(String from, Map<String, ?> to) {
        return ask("CQ66", Map.of("from", List.of(from), "to", to))
                .at("/supplyPaths/answer")
                .asString();
    }

    private static List<String> lines(JsonNode connection) {
        return items(connection.get("nodes")).stream().map(Answers::line).toList();
    }
}
