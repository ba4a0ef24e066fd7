package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Point 5: the Uyghur alert that Huawei and Megvii tested in January 2018. */
class HuaweiMegviiTestIT {

    private static GraphQl graphQl;
    private static JsonNode finding;

    @BeforeAll
    static void ask() {
        graphQl = new GraphQl(RunningApplication.seeded());
        finding = withId(findings(Map.of()), "risk:huawei-megvii-uyghur-alert");
    }

    @Test
    void itIsSolelyAimedAtUyghursOnTheGroundOfEthnicOrigin() {
        assertThat(finding.at("/trigger").asString()).isEqualTo("SOLELY_AIMED");
        assertThat(texts(finding.get("groups"), "/id")).containsExactly("uyghurs");
        assertThat(texts(finding.get("grounds"), "")).containsExactly("ETHNIC_ORIGIN");
    }

    @Test
    void noDeploymentAndNoEndUserIsEstablishedSoItIsNotLikely() {
        assertThat(finding.at("/deploymentEvidence").asString()).isEqualTo("NOT_ESTABLISHED");
        assertThat(finding.get("endUser").isNull()).isTrue();
        assertThat(finding.at("/triggerStatus").asString()).isEqualTo("DISPUTED");
        assertThat(finding.at("/likelihood").asString()).isEqualTo("POSSIBLE");
    }

    @Test
    void huaweisThreeStatementsAreThreeDenials() {
        var against = finding.get("claimsAgainst");
        for (var id : new String[] {"not-implemented", "not-designed", "against-policy"}) {
            var statement = withId(against, "uyghur-alert-huawei-" + id);
            assertThat(statement.at("/claimant/id").asString()).isEqualTo("huawei");
            assertThat(statement.at("/stance").asString()).isEqualTo("DENIES");
            assertThat(statement.at("/basis").asString()).isEqualTo("OWN_ACCOUNT");
            assertThat(texts(statement.get("citations"), "/source/id")).containsExactly("nl-answers-2310");
        }
        assertThat(withId(against, "uyghur-alert-huawei-not-implemented")
                        .at("/channel")
                        .asString())
                .isEqualTo("WEBSITE");
        assertThat(withId(against, "uyghur-alert-huawei-against-policy")
                        .at("/channel")
                        .asString())
                .isEqualTo("ORAL");
    }

    @Test
    void theGovernmentsCannotConfirmStandsBesideThem() {
        var government = withId(finding.get("claimsUnconfirmed"), "uyghur-alert-nl-government");
        assertThat(government.at("/claimant/id").asString()).isEqualTo("nl-government");
        assertThat(government.at("/stance").asString()).isEqualTo("CANNOT_CONFIRM");
        assertThat(government.at("/channel").asString()).isEqualTo("PARLIAMENTARY_PAPER");
        assertThat(government.at("/statedOn").asString()).isEqualTo("2021-04-13");
    }

    @Test
    void assertionsDenialsAndCannotConfirmAreNeverMixed() {
        assertThat(texts(finding.get("claimsFor"), "/stance")).isNotEmpty().containsOnly("ASSERTS");
        assertThat(texts(finding.get("claimsAgainst"), "/stance")).containsOnly("DENIES");
        assertThat(texts(finding.get("claimsUnconfirmed"), "/stance")).containsOnly("CANNOT_CONFIRM");
        assertThat(texts(finding.get("claimsFor"), "/claimant/id")).contains("ipvm", "washington-post");
    }

    @Test
    void chinaIsBoundByTheConventionOnRacialDiscriminationButNotByTheCovenantItOnlySigned() {
        assertThat(texts(finding.get("norms"), "/norm/id"))
                .contains("norm-icerd-art-1", "norm-udhr")
                .doesNotContain("norm-iccpr");
        assertThat(finding.at("/norms/0/binding/state").asString()).isEqualTo("CN");
    }

    @Test
    void pathsLeadToTheProductFromThoseWhoMadeItsParts() {
        assertThat(items(finding.get("supplyPaths")))
                .isNotEmpty()
                .allSatisfy(
                        path -> assertThat(texts(path.get("entities"), "/id")).endsWith("huawei-megvii-solution"));
    }

    @Test
    void itIsFoundByBothCompaniesThatDevelopedTheSolution() {
        for (var supplier : new String[] {"huawei", "megvii"}) {
            var found = graphQl.data(
                    "query($ids: [ID!]) {discriminationRisks(filter: {suppliers: $ids}, first: 100) {nodes {id}}}",
                    Map.of("ids", supplier));
            assertThat(texts(found.at("/discriminationRisks/nodes"), "/id"))
                    .as(supplier)
                    .contains("risk:huawei-megvii-uyghur-alert");
        }
    }

    @Test
    void nobodyCouldReadOfItBefore8December2020() {
        assertThat(items(findings(Map.of("knownAt", "2020-12-07")))).isEmpty();
        var then = findings(Map.of("knownAt", "2020-12-08")).get(0);
        assertThat(then.at("/trigger").asString()).isEqualTo("SOLELY_AIMED");
        assertThat(items(then.get("claimsUnconfirmed"))).isEmpty();
    }

    @Test
    void itSaysWhatIsOnRecordAndPassesNoJudgement() {
        assertThat(finding.at("/summary").asString())
                .contains("tested", "not established")
                .doesNotContainIgnoringCase("violat", "illegal", "unlawful", "breach");
    }

    private static JsonNode findings(Map<String, ?> variables) {
        return graphQl.operation("huawei-megvii-test", variables).at("/discriminationRisks/nodes");
    }
}
