package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;
import static org.endusegraph.support.Answers.withId;

import java.util.List;
import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Point 6: software for monitoring centres was agreed on a year before it was controlled in the EU. */
class MonitoringSoftwareIT {

    private static GraphQl graphQl;
    private static JsonNode entries;

    @BeforeAll
    static void ask() {
        graphQl = new GraphQl(RunningApplication.seeded());
        entries = graphQl.operation("monitoring-software-listed", Map.of()).at("/controlEntries/nodes");
    }

    @Test
    void itWasAgreedInWassenaarInDecember2019() {
        assertThat(withId(entries, "wa-5d1e").at("/agreedOn").asString()).isEqualTo("2019-12");
        assertThat(texts(withId(entries, "eu-5d001-e").get("derivedFrom"), "/id"))
                .containsExactly("wa-5d1e");
    }

    @Test
    void itWasNotInForceInTheEuInMid2020AndWasAtItsEnd() {
        var entry = withId(entries, "eu-5d001-e");
        assertThat(entry.at("/statusBefore").asString()).isEqualTo("AGREED_NOT_YET_IN_FORCE");
        assertThat(entry.at("/statusAfter").asString()).isEqualTo("IN_FORCE");
        assertThat(entry.at("/act").asString()).contains("2020/1749");
        assertThat(texts(entry.get("citations"), "/source/id"))
                .contains("eu-annex-i-2022-03", "nl-letter-2020-07-16", "uk-legislation-2020-1749");
    }

    @Test
    void theDutchGovernmentAnnouncedItInJuly2020() {
        assertThat(items(withId(entries, "eu-5d001-e").get("claims"))).anySatisfy(claim -> {
            assertThat(claim.at("/claimant/id").asString()).isEqualTo("nl-government");
            assertThat(claim.at("/publishedOn").asString()).isEqualTo("2020-07-16");
        });
    }

    @Test
    void onlyTheEntriesInForceOnADayAreListedForThatDay() {
        assertThat(inForce("2020-06-30")).doesNotContain("eu-5d001-e").contains("eu-4d004");
        assertThat(inForce("2020-12-31")).contains("eu-5d001-e", "eu-4d004");
    }

    @Test
    void theChangesOf2020ListIt() {
        var changes = graphQl.operation("control-changes-2020", Map.of()).get("controlChanges");
        assertThat(texts(changes, "/kind")).containsExactly("IN_FORCE");
        assertThat(texts(changes, "/entry/code")).containsExactly("5D001.e");
        assertThat(changes.at("/0/on").asString()).isEqualTo("2020-12-15");
        assertThat(texts(changes.at("/0/entry/covers"), "/id")).containsExactly("monitoring-centre");
    }

    @Test
    void theChangesInWassenaarListItAYearEarlier() {
        var variables = Map.of("list", "WASSENAAR", "from", "2019-01-01", "to", "2019-12-31");
        var changes = graphQl.operation("control-changes-2020", variables).get("controlChanges");
        assertThat(texts(changes, "/kind")).containsExactly("AGREED");
        assertThat(texts(changes, "/entry/id")).containsExactly("wa-5d1e");
    }

    @Test
    void whereNoDateIsEstablishedTheStatusIsUnknownUpToTheFirstEditionThatWasRead() {
        var answer = graphQl.data(
                "{node(id: \"eu-5a004-b\") {... on ControlEntry {note before: statusOn(date: \"2022-03-30\") read: statusOn(date: \"2022-03-31\") agreedOn inForceFrom act}}}",
                Map.of());
        assertThat(answer.at("/node/before").asString()).isEqualTo("UNKNOWN");
        assertThat(answer.at("/node/read").asString()).isEqualTo("IN_FORCE");
        assertThat(answer.at("/node/note").asString()).contains("March 2022");
        assertThat(answer.at("/node/inForceFrom").isNull()).isTrue();
        assertThat(answer.at("/node/agreedOn").isNull()).isTrue();
    }

    private static List<String> inForce(String day) {
        var question =
                "query($day: Date) {controlEntries(filter: {lists: [EU_ANNEX_I]}, asOf: $day, first: 100) {nodes {id}}}";
        return texts(graphQl.data(question, Map.of("day", day)).at("/controlEntries/nodes"), "/id");
    }
}
