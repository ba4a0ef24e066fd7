package org.endusegraph.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.competency.CompetencyQuestion.ask;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Competency questions on licence review (A3), as the seed data answer them to everybody: real refusals are not public. */
class LicenceReviewIT {

    @Test
    void cq23ApplicationsForMonitoringCentresAreTestedForHumanRightsMilitaryUseAndRefusalsElsewhere() {
        var tests = ask("CQ23").at("/licenceAssessment/reviewTests");
        var explicit = withId(tests, "nl-human-rights-explicit");
        assertThat(explicit.at("/applies").asString()).isEqualTo("MET");
        assertThat(texts(explicit.get("concerns"), "")).containsExactly("HUMAN_RIGHTS", "END_USE", "END_USER");
        assertThat(texts(explicit.get("claims"), "/citations/0/source/id"))
                .containsExactly("nl-letter-2020-02-04", "nl-letter-2020-07-16", "nl-letter-2020-07-16");
        assertThat(withId(tests, "nl-military-end-use").at("/applies").asString())
                .isEqualTo("MET");
        assertThat(withId(tests, "nl-refused-elsewhere").at("/applies").asString())
                .isEqualTo("MET");
    }

    @Test
    void cq23EncryptionIsTestedToAndNotExplicitlyWhatIsNotListedIsNotAtAllAndOfOthersNothingIsKnown() {
        var encryption = ask("CQ23", Map.of("item", "encryption", "form", "GOODS", "date", "2022-06-01"))
                .at("/licenceAssessment/reviewTests");
        assertThat(withId(encryption, "nl-human-rights").at("/applies").asString())
                .isEqualTo("MET");
        assertThat(withId(encryption, "nl-human-rights-explicit").at("/applies").asString())
                .isEqualTo("NOT_MET");
        var faces = ask("CQ23", Map.of("item", "face-recognition")).at("/licenceAssessment/reviewTests");
        assertThat(texts(faces, "/applies")).isNotEmpty().containsOnly("NOT_MET");
        assertThat(ask("CQ23", Map.of("origin", "FR"))
                        .at("/licenceAssessment/reviewTests")
                        .isEmpty())
                .isTrue();
        assertThat(ask("CQ23", Map.of("date", "2019-12-31"))
                        .at("/licenceAssessment/reviewTests")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void cq24NoDenialIsOnRecordAndTheCabinetNamesTheGrounds() {
        var answer = ask("CQ24");
        assertThat(answer.at("/refusedElsewhere/answer").asString()).isEqualTo("NONE_ON_RECORD");
        assertThat(answer.at("/refusedElsewhere/note").asString()).contains("not with the public");
        assertThat(answer.at("/nodes/0/summary").asString()).contains("end use", "end user", "human rights");
        assertThat(answer.at("/nodes/1/summary").asString()).contains("military end use", "human rights");
    }

    @Test
    void cq25AProgrammeIsAskedForCertainLicencesAndForWhichIsNotKnown() {
        var variables = new HashMap<String, Object>();
        variables.put("product", null);
        variables.put("technology", "monitoring-centre");
        variables.put("form", "SOFTWARE");
        var programme = withId(ask("CQ25", variables).at("/licenceAssessment/reviewTests"), "nl-compliance-programme");
        assertThat(programme.at("/applies").asString()).isEqualTo("UNKNOWN");
        assertThat(programme.at("/conditions/2/reason").asString()).contains("for which is not on record");
        assertThat(texts(programme.get("concerns"), "")).containsExactly("HUMAN_RIGHTS");
        assertThat(programme.at("/claims/0/summary").asString()).contains("minimise risks");
    }

    @Test
    void cq25ForWhatIsNotListedNoneIsAskedAndOfTheExportersOwnNothingIsOnRecord() {
        var answer = ask("CQ25");
        assertThat(answer.at("/licenceAssessment/outcome").asString()).isNotEqualTo("AUTHORISATION_REQUIRED");
        assertThat(withId(answer.at("/licenceAssessment/reviewTests"), "nl-compliance-programme")
                        .at("/applies")
                        .asString())
                .isEqualTo("NOT_MET");
        assertThat(answer.at("/programme/note").asString()).startsWith("Not binding");
        assertThat(answer.at("/exporter/claims").toString()).doesNotContain("compliance");
        assertThat(answer.at("/exporter/unknowns").isEmpty()).isTrue();
    }

    @Test
    void cq26NoDenialIsOnRecordWhichIsNotTheSameAsNone() {
        var answer = ask("CQ26").get("refusedElsewhere");
        assertThat(answer.at("/answer").asString()).isEqualTo("NONE_ON_RECORD");
        assertThat(answer.at("/withheld").asBoolean()).isFalse();
        assertThat(answer.at("/note").asString()).contains("says nothing of whether a licence was refused");
    }

    @Test
    void cq27WithoutADenialThereIsNothingToGoAround() {
        var answer = ask("CQ27").get("refusedElsewhere");
        assertThat(answer.at("/answer").asString()).isEqualTo("NONE_ON_RECORD");
        assertThat(answer.at("/refusals").isEmpty()).isTrue();
    }

    @Test
    void cq28ExportsToChinaAreWithheldAsConfidentialToCompaniesAndSensitiveToCompetition() {
        var withheld = withId(ask("CQ28").get("unknowns"), "withheld-exports-of-cyber-surveillance-to-china");
        assertThat(withheld.at("/answer").asString()).isEqualTo("WITHHELD");
        assertThat(texts(withheld.get("claims"), "/summary"))
                .hasSize(2)
                .allMatch(summary -> summary.contains("company-confidential and sensitive to competition"));
        assertThat(texts(withheld.get("claims"), "/statedOn")).containsExactly("2020-02-04", "2020-07-16");
        var unknown = ask("CQ28", Map.of("about", List.of("huawei"))).get("unknowns");
        assertThat(texts(unknown, "/answer")).containsOnly("UNKNOWN");
    }

    @Test
    void cq29WhoAsksWithoutAKeyGetsThePublicPaths() {
        var answer = ask("CQ29").get("supplyPaths");
        assertThat(answer.at("/answer").asString()).isEqualTo("FOUND");
        assertThat(answer.at("/nodes/0/hops/0/link/id").asString()).isEqualTo("noldus-mps");
        assertThat(answer.at("/nodes/0/sources").isEmpty()).isFalse();
        assertThat(ask("CQ29", Map.of("from", List.of("hikvision"), "to", List.of("nl-government")))
                        .at("/supplyPaths/answer")
                        .asString())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void cq30ExportsAreThoseOfElevenSuppliesAndWhatAuthoritiesFoundIsWithheld() {
        var answer = ask("CQ30");
        var exports = answer.at("/supplyPaths/nodes");
        assertThat(texts(exports, "/hops/0/from/country")).containsOnly("FR", "NL", "SE", "US");
        assertThat(texts(exports, "/hops/0/to/country")).containsOnly("CN");
        assertThat(exports).hasSize(11);
        var idemia = items(exports).stream()
                .filter(one -> one.at("/hops/0/from/id").asString().equals("idemia"))
                .findFirst()
                .orElseThrow();
        assertThat(idemia.at("/hops/0/to/id").asString()).isEqualTo("shanghai-psb");
        assertThat(idemia.at("/hops/0/link/validFrom").asString()).isEqualTo("2015");
        assertThat(texts(idemia.at("/hops/0/products/0/capabilities"), "/capability/id"))
                .containsExactly("face-recognition");
        assertThat(idemia.at("/hops/0/controlStatus/0/status").asString()).isEqualTo("NOT_LISTED");
        assertThat(texts(answer.get("unknowns"), "/answer")).containsExactly("WITHHELD");
        assertThat(ask("CQ30", Map.of("suppliers", List.of("NL"), "destinations", List.of("US")))
                        .at("/supplyPaths/answer")
                        .asString())
                .isEqualTo("NONE_ON_RECORD");
    }
}
