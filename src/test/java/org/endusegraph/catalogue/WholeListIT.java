package org.endusegraph.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;

/** A list without pages is whole, or refused. */
class WholeListIT {

    @Test
    void fiveHundredAreGivenAndOneMoreIsRefused() {
        var application = RunningApplication.empty();
        var graphQl = new GraphQl(application);
        application.load(dossier(500));
        var whole = graphQl.data("{ unknowns { id } parliamentaryActs { id } engagements { id } }", Map.of());
        assertThat(whole.properties())
                .allSatisfy(field -> assertThat(field.getValue()).hasSize(500));
        application.load(dossier(501));
        for (var field : whole.propertyNames()) {
            var error = graphQl.error("{ " + field + " { id } }", Map.of());
            assertThat(error.at("/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
            assertThat(error.at("/message").asString()).startsWith("There are more than 500. Ask ");
        }
    }

    private static String dossier(int size) {
        return """
                dossier: long
                title: Long lists
                publisher: Tests
                edition: 2026
                sources: [{id: paper, title: The paper, publisher: Tests, kind: REPORT}]
                parties: [{id: bureau, type: ORGANISATION, name: Bureau, cites: [{source: paper, locator: p1}]}]
                """
                + section("unknowns", size, """
                          - {id: unknown-%1$d, question: Who?, answer: UNKNOWN, about: [bureau], claims: [{id: said-%1$d, stance: CANNOT_CONFIRM,
                             by: bureau, channel: ORAL, basis: SECOND_HAND, summary: Not known., cites: [{source: paper, locator: p2}]}]}
                        """)
                + section("parliamentaryActs", size, """
                          - {id: act-%d, kind: MOTION, title: A motion, cites: [{source: paper, locator: p1}]}
                        """)
                + section("engagements", size, """
                          - {id: talk-%d, kind: TALK, authority: bureau, subject: A talk, cites: [{source: paper, locator: p1}]}
                        """);
    }

    private static String section(String name, int size, String item) {
        return name + ":\n" + IntStream.range(0, size).mapToObj(item::formatted).collect(Collectors.joining());
    }
}
