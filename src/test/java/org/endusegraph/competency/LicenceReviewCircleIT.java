package org.endusegraph.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.competency.CompetencyQuestion.ask;
import static org.endusegraph.support.Answers.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endusegraph.support.Answers;
import org.endusegraph.support.CircleReader;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Competency questions on licence review (A3) with invented refusals: what the circle of licensing authorities learns, and everybody else does not. */
class LicenceReviewCircleIT {

    private static final String CIRCLE = "licensing-authorities";
    private static final String NOT_FOR_ALL = """
            dossier: circle-sale
            title: A sale that only the circle knows of
            publisher: Nobody
            edition: 2026-01-01
            synthetic: true
            audience: [licensing-authorities]
            links:
              - id: direct-sale
                kind: SUPPLY
                from: synthetic-walrus-works
                to: synthetic-ministry
                claims: [{id: direct-sale-said, stance: ASSERTS, by: synthetic-walrus-works, channel: OTHER, basis: OWN_ACCOUNT, summary: It sold it., cites: [{source: synthetic-world-paper, locator: row 13}]}]
            """;
    private static final Map<String, Object> WALRUS_TO_MINISTRY =
            Map.of("from", List.of("synthetic-walrus-works"), "to", List.of("synthetic-ministry"));

    private static GraphQl everybody;
    private static CircleReader authority;
    private static JsonNode pathsBefore;

    @BeforeAll
    static void load() throws IOException {
        var application = RunningApplication.seeded();
        everybody = new GraphQl(application);
        authority = new CircleReader(application, CIRCLE);
        application.load(file("invented-world").replace("audience: [" + CIRCLE + "]", ""));
        pathsBefore = ask(everybody, "CQ29", WALRUS_TO_MINISTRY);
        application.load(file("licence-refusals"), NOT_FOR_ALL);
    }

    private static String file(String name) throws IOException {
        return Files.readString(Path.of("seed-data/synthetic/" + name + ".yaml"));
    }

    private static JsonNode inCircle(String number, Map<String, Object> variables) {
        return authority.data(CompetencyQuestion.text(number), variables);
    }

    private static Map<String, Object> monitoringFor(String endUser) {
        return Map.of("capability", "monitoring-centre", "form", "SOFTWARE", "endUser", endUser);
    }

    private static Map<String, Object> product(String product, String endUser) {
        return Map.of("product", product, "endUser", endUser);
    }

    @Test
    void cq24TheGroundsAreTheEndUseTheEndUserAndHumanRightsOrAMilitaryEndUse() {
        var ministry = inCircle("CQ24", monitoringFor("synthetic-ministry")).get("refusedElsewhere");
        assertThat(ministry.at("/answer").asString()).isEqualTo("FOUND");
        assertThat(texts(ministry.at("/refusals/0/decision/concerns"), ""))
                .containsExactly("END_USE", "END_USER", "HUMAN_RIGHTS");
        assertThat(ministry.at("/refusals/0/decision/synthetic").asBoolean()).isTrue();
        var coast = inCircle("CQ24", monitoringFor("synthetic-coast-watch")).get("refusedElsewhere");
        assertThat(coast.at("/refusals/0/decision/outcome").asString()).isEqualTo("REVOKED");
        assertThat(texts(coast.at("/refusals/0/decision/concerns"), "")).containsExactly("END_USE", "MILITARY_END_USE");
        assertThat(ask(everybody, "CQ24", monitoringFor("synthetic-ministry"))
                        .at("/refusedElsewhere/answer")
                        .asString())
                .isEqualTo("NONE_ON_RECORD");
        assertThat(ask(everybody, "CQ24", monitoringFor("synthetic-coast-watch"))
                        .at("/refusedElsewhere/answer")
                        .asString())
                .isEqualTo("WITHHELD");
    }

    @Test
    void cq26AnotherMakersItemForABureauOfTheSameMinistryIsEssentiallyTheSame() {
        var asked = product("synthetic-walrus-post", "synthetic-bureau");
        var refusal = inCircle("CQ26", asked).at("/refusedElsewhere/refusals/0");
        assertThat(refusal.at("/reason").asString()).isEqualTo("SHARED_CAPABILITY");
        assertThat(refusal.at("/decision/authority/country").asString()).isEqualTo("BV");
        assertThat(refusal.at("/affiliation/hops/0/to/id").asString()).isEqualTo("synthetic-ministry");
        assertThat(refusal.at("/decision/citations/0/locator").asString()).isEqualTo("row 1");
        assertThat(ask(everybody, "CQ26", asked).at("/refusedElsewhere/answer").asString())
                .isEqualTo("NONE_ON_RECORD");
        assertThat(inCircle("CQ26", product("synthetic-walrus-rack", "synthetic-ministry"))
                        .at("/refusedElsewhere/answer")
                        .asString())
                .isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void cq27AMakerOfAnotherStateAndATraderLeadAroundTheDenial() {
        var around = inCircle("CQ27", product("synthetic-penguin-post", "synthetic-ministry"))
                .at("/refusedElsewhere/refusals/0/pathsAround");
        assertThat(around.at("/answer").asString()).isEqualTo("FOUND");
        assertThat(around.get("paths").valueStream().map(Answers::line))
                .contains("synthetic-walrus-works -SUPPLY-> synthetic-iceberg-trading -SUPPLY-> synthetic-bureau"
                        + " -AFFILIATION-> synthetic-ministry")
                .noneMatch(line -> line.startsWith("synthetic-penguin-works"));
    }

    @Test
    void cq28TheCircleLearnsWhoMaySeeADecisionAndEverybodyElseThatThereIsOneAtMost() {
        var asked = product("synthetic-penguin-post", "synthetic-coast-watch");
        var seen = inCircle("CQ28", asked).at("/refusedElsewhere/refusals/0/decision");
        assertThat(texts(seen.get("audience"), "")).containsExactly(CIRCLE);
        var withheld = ask(everybody, "CQ28", asked).get("refusedElsewhere");
        assertThat(withheld.at("/answer").asString()).isEqualTo("WITHHELD");
        assertThat(withheld.at("/refusals").isEmpty()).isTrue();
        assertThat(withheld.toString()).doesNotContain(CIRCLE);
    }

    @Test
    void cq29WhatIsForTheCircleAloneIsNotInThePublicPathsNorChangesThem() {
        assertThat(ask(everybody, "CQ29", WALRUS_TO_MINISTRY)).isEqualTo(pathsBefore);
        var known = inCircle("CQ29", WALRUS_TO_MINISTRY).at("/supplyPaths/nodes");
        assertThat(known.valueStream().map(Answers::line))
                .contains("synthetic-walrus-works -SUPPLY-> synthetic-ministry");
        assertThat(pathsBefore.at("/supplyPaths/nodes").valueStream().map(Answers::line))
                .isNotEmpty()
                .doesNotContain("synthetic-walrus-works -SUPPLY-> synthetic-ministry");
    }
}
