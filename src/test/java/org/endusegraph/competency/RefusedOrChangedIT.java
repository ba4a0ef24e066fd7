package org.endusegraph.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.competency.CompetencyQuestion.ask;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.support.CircleReader;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was refused elsewhere, and what has become controlled since: questions that invented data answer. */
class RefusedOrChangedIT {

    @Test
    void cq67WhatWasRefusedAndWhoElseOffersItIsForTheCircleAlone() throws IOException {
        var application = RunningApplication.seeded();
        application.load(synthetic("invented-world"), synthetic("licence-refusals"));
        var refused = Map.of("product", "synthetic-penguin-post", "endUser", "synthetic-ministry");
        var authority = new CircleReader(application, "licensing-authorities");
        var answer = authority
                .data(GraphQl.operationText("competency/CQ67-denied-elsewhere"), new HashMap<>(refused))
                .get("refusedElsewhere");
        assertThat(answer.at("/answer").asString()).isEqualTo("FOUND");
        assertThat(answer.at("/synthetic").asBoolean()).isTrue();
        assertThat(answer.at("/refusals/0/decision/authority/country").asString())
                .isEqualTo("BV");
        var around = answer.at("/refusals/0/pathsAround");
        assertThat(items(around.get("paths")).stream()
                        .map(path -> path.at("/hops/0/from/id").asString()))
                .contains("synthetic-walrus-works")
                .doesNotContain("synthetic-penguin-works");
        var everybody = new GraphQl(application);
        assertThat(everybody
                        .error(GraphQl.operationText("competency/CQ67-denied-elsewhere"), refused)
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void cq67ForThePublicNoneIsOnRecordWhichIsNotTheSameAsNone() {
        var answer = ask("CQ67").get("refusedElsewhere");
        assertThat(answer.at("/answer").asString()).isEqualTo("NONE_ON_RECORD");
        assertThat(answer.at("/note").asString()).contains("not with the public");
    }

    private static String synthetic(String name) throws IOException {
        return Files.readString(Path.of("seed-data/synthetic/" + name + ".yaml"));
    }

    @Test
    void cq68ProductsThatStandOtherwiseThanInJanuary2020() {
        var changes = ask("CQ68", Map.of("until", "2026-11-22")).get("controlStatusChanges");
        var facereader = change(changes, "facereader");
        assertThat(facereader.at("/before/status").asString()).isEqualTo("NOT_LISTED");
        assertThat(facereader.at("/after/status").asString()).isEqualTo("CATCH_ALL_POSSIBLE");
        assertThat(facereader.at("/after/from").asString()).isEqualTo("2021-09-09");
        assertThat(items(facereader.at("/after/measures")).stream()
                        .flatMap(measure -> texts(measure.get("norms"), "/id").stream()))
                .contains("norm-eu-2021-821-art-5-1", "norm-eu-reco-2024-2659");
        assertThat(texts(changes, "/before/product/id")).doesNotContain("hikvision-cameras", "seagate-drives");
        assertThat(items(changes))
                .allMatch(change -> !change.at("/before/status")
                        .asString()
                        .equals(change.at("/after/status").asString()));
    }

    @Test
    void cq68BeforeTheRecastNothingChangedForThem() {
        assertThat(ask("CQ68", Map.of("until", "2020-12-31", "capabilities", List.of("emotion-recognition")))
                        .get("controlStatusChanges")
                        .isEmpty())
                .isTrue();
        assertThat(ask("CQ68", Map.of("jurisdiction", "US")).get("controlStatusChanges"))
                .noneMatch(change -> change.at("/after/status").asString().equals("CATCH_ALL_POSSIBLE"));
    }

    @Test
    void cq68InventedSoftwareForMonitoringCentresWasAgreedOnAndThenListed() throws IOException {
        var application = RunningApplication.seeded();
        application.load(synthetic("invented-world"));
        var authority = new CircleReader(application, "licensing-authorities");
        var question = GraphQl.operationText("competency/CQ68-changed-control-status");
        var days = Map.of("2019-11-30", "NOT_LISTED", "2020-06-30", "AGREED_NOT_YET_IN_FORCE");
        days.forEach((since, before) -> {
            var variables = new HashMap<String, Object>(Map.of("since", since, "until", "2020-12-31"));
            var change =
                    change(authority.data(question, variables).get("controlStatusChanges"), "synthetic-walrus-post");
            assertThat(change.at("/before/status").asString()).isEqualTo(before);
            assertThat(change.at("/after/status").asString()).isEqualTo("LISTED");
            assertThat(change.at("/after/from").asString()).isEqualTo("2020-12-15");
            assertThat(texts(change.at("/after/entries"), "/entry/code")).contains("5D001.e");
        });
    }

    private static JsonNode change(JsonNode changes, String product) {
        return items(changes).stream()
                .filter(change -> change.at("/before/product/id").asString().equals(product))
                .findFirst()
                .orElseThrow();
    }
}
