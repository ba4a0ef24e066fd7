package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.HashMap;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the rules of its day say of a delivery of emotion recognition to a public-security body: different law, different answer. */
class LicenceAssessmentIT {

    private static final String XINJIANG = "xj-psb";

    private static GraphQl graphQl;

    @BeforeAll
    static void start() {
        graphQl = new GraphQl(RunningApplication.seeded());
    }

    private static JsonNode assess(String date, String... more) {
        var variables = new HashMap<String, Object>(Map.of("date", date, "endUser", XINJIANG));
        for (int i = 0; i < more.length; i += 2) {
            variables.put(more[i], more[i + 1]);
        }
        return graphQl.operation("licence-assessment", variables).at("/licenceAssessment");
    }

    private static String result(JsonNode assessment, String rule, String condition) {
        return withId(assessment.get("rules"), rule)
                .at("/conditions")
                .valueStream()
                .filter(one -> one.at("/condition").asString().equals(condition))
                .findFirst()
                .orElseThrow()
                .at("/result")
                .asString();
    }

    @Test
    void in2018TheOldRegulationAsksForNothingOnWhatIsOnRecord() {
        var assessment = assess("2018-06-01");
        assertThat(assessment.at("/outcome").asString()).isEqualTo("NO_CONTROL_FOUND");
        assertThat(texts(assessment.get("rules"), "/id"))
                .containsExactly(
                        "eu-428-2009-listed", "eu-428-2009-weapons-and-military", "eu-428-2009-national-measures");
        assertThat(result(assessment, "eu-428-2009-listed", "EXPORT_FROM_UNION"))
                .isEqualTo("MET");
        assertThat(result(assessment, "eu-428-2009-listed", "ITEM_LISTED")).isEqualTo("NOT_MET");
        assertThat(result(assessment, "eu-428-2009-weapons-and-military", "WEAPONS_OR_MILITARY_END_USE"))
                .isEqualTo("NOT_MET");
        assertThat(assessment.at("/foreignListings").isEmpty()).isTrue();
        assertThat(assessment.at("/missing").toString()).contains("No national measures or lists are on record");
    }

    @Test
    void in2020TheEndUserIsOnAListOfTheUnitedStatesWhichIsNoDutyInTheUnion() {
        var assessment = assess("2020-06-01");
        assertThat(assessment.at("/outcome").asString()).isEqualTo("NO_CONTROL_FOUND");
        assertThat(texts(assessment.get("foreignListings"), "/list/jurisdiction"))
                .contains("US")
                .doesNotContain("EU");
        assertThat(texts(assessment.get("rules"), "/id")).noneMatch(id -> id.startsWith("us-"));
        assertThat(assessment.at("/missing").toString()).contains("US rules were not gone through");
    }

    @Test
    void in2025TheAuthorityMayRequireALicence() {
        var assessment = assess("2025-06-01");
        assertThat(assessment.at("/outcome").asString()).isEqualTo("AUTHORITY_MAY_REQUIRE");
        assertThat(assessment.at("/explanation").asString()).contains("Article 5(1)", "Article 5(2)");
        assertThat(result(assessment, "eu-2021-821-listed", "ITEM_LISTED")).isEqualTo("NOT_MET");
        assertThat(result(assessment, "eu-2021-821-informed", "CYBER_SURVEILLANCE_ITEM"))
                .isEqualTo("UNKNOWN");
        assertThat(result(assessment, "eu-2021-821-informed", "AUTHORITY_INFORMED"))
                .isEqualTo("UNKNOWN");
        assertThat(result(assessment, "eu-2021-821-other-catch-alls", "TEXT_NOT_VERIFIED"))
                .isEqualTo("UNKNOWN");
        assertThat(withId(assessment.get("rules"), "eu-2021-821-informed")
                        .at("/norm/citations")
                        .isEmpty())
                .isFalse();
        assertThat(assessment.at("/disclaimer").asString()).contains("no legal advice");
    }

    @Test
    void informedIsNotAware() {
        assertThat(assess("2025-06-01", "informed", "YES").at("/outcome").asString())
                .isEqualTo("AUTHORISATION_REQUIRED");
        var aware = assess("2025-06-01", "informed", "NO", "aware", "YES");
        assertThat(aware.at("/outcome").asString()).isEqualTo("AUTHORITY_MAY_REQUIRE");
        assertThat(result(aware, "eu-2021-821-aware", "EXPORTER_AWARE")).isEqualTo("MET");
        assertThat(assess("2025-06-01", "informed", "NO", "aware", "NO")
                        .at("/outcome")
                        .asString())
                .isEqualTo("NO_CONTROL_FOUND");
    }

    @Test
    void whoIsAwareOfSuchAUseOfWhatIsMadeForSurveillanceNotifies() {
        assertThat(transaction(
                                "capability: \"monitoring-centre\", form: GOODS, origin: \"NL\", destination: \"CN\", aware: YES, informed: NO")
                        .at("/outcome")
                        .asString())
                .isEqualTo("NOTIFY_AUTHORITY");
    }

    private static JsonNode transaction(String fields) {
        return graphQl.data(
                        "{licenceAssessment(transaction: {date: \"2025-06-01\", " + fields
                                + "}) {outcome explanation missing rules {id applies conditions {condition result reason}}}}",
                        Map.of())
                .at("/licenceAssessment");
    }

    @Test
    void whatIsListedNeedsALicenceOutOfTheUnionAndNoneWithinIt() {
        var listed = "capability: \"monitoring-centre\", form: SOFTWARE, origin: \"NL\", destination: ";
        assertThat(transaction(listed + "\"CN\"").at("/outcome").asString()).isEqualTo("AUTHORISATION_REQUIRED");
        var within = transaction(listed + "\"DE\"");
        assertThat(within.at("/outcome").asString()).isEqualTo("NO_CONTROL_FOUND");
        assertThat(within.toString()).contains("transfer within the Union, which is no export");
    }

    @Test
    void withoutOriginNobodyCanTell() {
        var assessment = transaction("capability: \"monitoring-centre\", form: SOFTWARE, destination: \"CN\"");
        assertThat(assessment.at("/outcome").asString()).isEqualTo("CANNOT_TELL");
        assertThat(assessment.at("/missing").toString()).contains("give 'origin'");
    }

    @Test
    void americanRulesAreGoneThroughWhereSomethingIsAmerican() {
        var assessment = transaction(
                "capability: \"data-storage\", form: GOODS, exporter: \"seagate\", endUser: \"" + XINJIANG + "\"");
        assertThat(assessment.at("/outcome").asString()).isEqualTo("AUTHORISATION_REQUIRED");
        assertThat(result(assessment, "us-entity-list", "PARTY_ON_ENTITY_LIST")).isEqualTo("MET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "product: \"nobody\"", "product: \"facereader\", endUser: \"nobody\""})
    void aQuestionThatMakesNoSenseIsRefused(String fields) {
        var error = graphQl.error(
                "{licenceAssessment(transaction: {date: \"2025-06-01\", " + fields + "}) {outcome}}", Map.of());
        assertThat(error.toString()).containsAnyOf("name one of the two", "there is no");
    }
}
