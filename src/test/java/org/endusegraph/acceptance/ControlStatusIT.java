package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.texts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whether an item was under export control is a matter of the day, the law and the destination, and the answer says why. */
class ControlStatusIT {

    private static GraphQl graphQl;

    @BeforeAll
    static void start() {
        graphQl = new GraphQl(RunningApplication.seeded());
    }

    private static JsonNode monitoring(String day) {
        return graphQl.operation("control-status-of-monitoring-software", Map.of("asOf", day))
                .at("/controlStatus");
    }

    private static JsonNode product(String product, String day, @Nullable String endUser) {
        var variables = new LinkedHashMap<String, Object>(Map.of("product", product, "asOf", day));
        if (endUser != null) {
            variables.put("endUser", endUser);
        }
        return graphQl.operation("control-status-of-product", variables).at("/controlStatus");
    }

    @Test
    void softwareForMonitoringCentresWasNotListedBeforeTheRegimeAgreed() {
        var answer = monitoring("2019-11-30");
        assertThat(answer.at("/status").asString()).isEqualTo("NOT_LISTED");
        assertThat(answer.at("/explanation").asString()).contains("later, entry 5D001.e was agreed on in 2019-12");
        assertThat(answer.at("/to").asString()).isEqualTo("2019-11-30");
        assertThat(answer.at("/from").isNull()).isTrue();
        assertThat(texts(answer.get("measures"), "/possible")).containsOnly("false");
    }

    @Test
    void itWasAgreedAndNotYetInForceInMid2020() {
        var answer = monitoring("2020-06-30");
        assertThat(answer.at("/status").asString()).isEqualTo("AGREED_NOT_YET_IN_FORCE");
        assertThat(answer.at("/explanation").asString())
                .contains("5D001.e", "agreed on in 2019-12", "in force since 2020-12-15");
        assertThat(answer.at("/from").asString()).isEqualTo("2019-12-01");
        assertThat(answer.at("/to").asString()).isEqualTo("2020-12-14");
    }

    @Test
    void itWasListedUnderTheOldRegulationAtTheEndOf2020() {
        var answer = monitoring("2020-12-31");
        assertThat(answer.at("/status").asString()).isEqualTo("LISTED");
        assertThat(answer.at("/law/id").asString()).isEqualTo("norm-eu-428-2009-art-3-1");
        assertThat(answer.at("/entries/0/entry/id").asString()).isEqualTo("eu-5d001-e");
        assertThat(answer.at("/entries/0/entry/act").asString()).contains("2020/1749");
        assertThat(answer.at("/entries/0/entry/citations").isEmpty()).isFalse();
        assertThat(answer.at("/from").asString()).isEqualTo("2020-12-15");
        assertThat(answer.at("/to").asString()).isEqualTo("2021-09-08");
    }

    @Test
    void itIsListedUnderTheRecastSince() {
        var answer = monitoring("2021-10-01");
        assertThat(answer.at("/status").asString()).isEqualTo("LISTED");
        assertThat(answer.at("/law/id").asString()).isEqualTo("norm-eu-2021-821-art-3");
        assertThat(answer.at("/from").asString()).isEqualTo("2021-09-09");
        assertThat(answer.at("/to").isNull()).isTrue();
        assertThat(answer.at("/disclaimer").asString()).contains("no legal advice");
    }

    @Test
    void theFourAnswersDiffer() {
        assertThat(Stream.of("2019-11-30", "2020-06-30", "2020-12-31", "2021-10-01")
                        .map(day -> monitoring(day).at("/explanation").asString()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"face-recognition", "emotion-recognition"})
    void recognitionOfFacesAndEmotionsWasNeverListedInTheUnion(String capability) {
        for (var day = LocalDate.of(2010, 1, 15); day.isBefore(LocalDate.of(2026, 11, 1)); day = day.plusMonths(1)) {
            var answer = capability(capability, "SOFTWARE", "EU", day.toString(), "CN");
            assertThat(answer.at("/status").asString())
                    .as(day.toString())
                    .isEqualTo(day.isBefore(LocalDate.of(2021, 9, 9)) ? "NOT_LISTED" : "CATCH_ALL_POSSIBLE");
        }
    }

    private static JsonNode capability(
            String capability, String form, String jurisdiction, String day, String destination) {
        return graphQl.data("""
                        query($c: ID!, $f: ItemForm!, $j: Jurisdiction!, $d: Date!, $to: CountryCode!) {
                          controlStatus(capability: $c, form: $f, jurisdiction: $j, asOf: $d, destination: $to) {
                            status explanation missing entries {entryStatus} measures {possible}}}
                        """, Map.of("c", capability, "f", form, "j", jurisdiction, "d", day, "to", destination))
                .at("/controlStatus");
    }

    @Test
    void theCatchAllClauseOfARecognisingProductIsShownWithTheGuidelinesAndWhoSaysWhatTheProductCanDo() {
        assertThat(product("facereader", "2021-09-08", null).at("/status").asString())
                .isEqualTo("NOT_LISTED");
        var answer = product("facereader", "2025-06-01", "cn-mps");
        assertThat(answer.at("/status").asString()).isEqualTo("CATCH_ALL_POSSIBLE");
        assertThat(answer.at("/from").asString()).isEqualTo("2021-09-09");
        var measure = answer.at("/measures/0");
        assertThat(texts(measure.get("capabilities"), "/id")).contains("emotion-recognition");
        assertThat(texts(measure.get("norms"), "/id"))
                .contains("norm-eu-2021-821-art-5-1", "norm-eu-2021-821-art-5-2", "norm-eu-reco-2024-2659");
        assertThat(measure.at("/norms").toString()).contains("eu-reco-2024-2659", "citations");
        assertThat(answer.at("/riskDesignations").isEmpty()).isFalse();
        assertThat(texts(answer.get("missing"), ""))
                .contains("Whether the authority has informed the exporter, and what the exporter knows of the use.");
    }

    @ParameterizedTest
    @CsvSource({
        "monitoring-centre, SOFTWARE, EU, 2022-01-01, DE, LISTED, no export",
        "emotion-recognition, SOFTWARE, EU, 2022-01-01, DE, NOT_LISTED, no export",
        "emotion-recognition, SOFTWARE, NL, 2022-01-01, GB, CATCH_ALL_POSSIBLE, informed the exporter",
        "monitoring-centre, GOODS, EU, 2022-01-01, CN, CATCH_ALL_POSSIBLE, No entry of Annex I",
        "location-tracking, SOFTWARE, EU, 2022-01-01, CN, NOT_LISTED, No entry of Annex I",
        "forensic-extraction, GOODS, EU, 2021-01-01, CN, UNKNOWN, do not tell",
        "emotion-recognition, SOFTWARE, UK, 2022-01-01, CN, UNKNOWN, not on record",
    })
    void formDestinationAndJurisdictionCount(
            String capability,
            String form,
            String jurisdiction,
            String day,
            String destination,
            String status,
            String why) {
        var answer = capability(capability, form, jurisdiction, day, destination);
        assertThat(answer.at("/status").asString()).isEqualTo(status);
        assertThat(answer.at("/explanation").asString()).contains(why);
    }

    @Test
    void withoutAFormItIsNotKnown() {
        var answer = graphQl.data(
                        "{controlStatus(capability: \"monitoring-centre\", jurisdiction: EU, asOf: \"2022-01-01\") {status missing}}",
                        Map.of())
                .at("/controlStatus");
        assertThat(answer.at("/status").asString()).isEqualTo("UNKNOWN");
        assertThat(texts(answer.get("missing"), "")).contains("Whether the item is goods, software or technology.");
    }

    @Test
    void oneOfProductAndCapabilityIsAskedFor() {
        for (var arguments : List.of("", "product: \"facereader\", capability: \"face-recognition\",")) {
            assertThat(graphQl.error("{controlStatus(" + arguments + " jurisdiction: EU) {status}}", Map.of())
                            .toString())
                    .contains("name one of the two", "INVALID_INPUT");
        }
    }

    @Test
    void everyHopShowsTheStatusOfItsProductsOnItsOwnDay() {
        var hops = graphQl.data("""
                {supplyPaths(from: {ids: ["noldus"]}, to: {ids: ["cn-mps"]}, first: 10) {nodes {hops {
                  link {kind validFrom} products {id} controlStatus {status asOf jurisdiction product {id} explanation}}}}}
                """, Map.of());
        var statuses = hops.findValues("controlStatus").stream()
                .flatMap(list -> list.valueStream())
                .toList();
        assertThat(statuses).isNotEmpty().allSatisfy(status -> {
            assertThat(status.at("/jurisdiction").asString()).isEqualTo("EU");
            assertThat(status.at("/product/id").asString()).isNotEmpty();
            assertThat(status.at("/status").asString()).isIn("NOT_LISTED", "UNKNOWN");
        });
    }
}
