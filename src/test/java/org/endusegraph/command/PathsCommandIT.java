package org.endusegraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.endusegraph.docs.Shell;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.Test;

/** What {@code paths} prints, and how it ends. */
class PathsCommandIT {

    private static final String GAPS = """
            dossier: gaps
            title: What is not known
            publisher: Tests
            edition: 2026
            unknowns:
              - id: gap-deliveries
                question: To which public bodies does A deliver?
                answer: UNKNOWN
                about: [a]
                kinds: [PUBLIC_BODY]
                claims:
                  - {id: gap-deliveries-said, stance: CANNOT_CONFIRM, by: claimant, channel: REPORT, basis: SECOND_HAND,
                     publishedOn: 2021-04, summary: The claimant has no overview of the deliveries of A.,
                     cites: [{source: paper, locator: p1}]}
              - id: gap-sales
                question: What does A sell?
                answer: WITHHELD
                about: [a]
                claims:
                  - {id: gap-sales-said, stance: ASSERTS, by: claimant, channel: REPORT, basis: SECOND_HAND,
                     publishedOn: 2022-06-08, summary: The claimant makes no public statements on the sales of A.,
                     cites: [{source: paper, locator: p1}]}
            """;

    @Test
    void whatIsNotKnownIsToldBesideThePathsAndInTheirPlace() {
        var links = Sketch.of("SUPPLY a -> b", "#SUPPLY a -> body-c");
        var application = RunningApplication.empty();
        application.load(links, GAPS);
        var shell = new Shell(application);

        var inTheirPlace = shell.ran("paths a body-c");
        assertThat(inTheirPlace.exitCode()).isEqualTo(1);
        assertThat(inTheirPlace.output()).isEqualTo("""

                Answer: UNKNOWN. No path is on record. Somebody in a position to know says that it is not known.

                Not known: To which public bodies does A deliver?
                   CANNOT_CONFIRM CLAIMANT, 2021-04: The claimant has no overview of the deliveries of A. [The paper]

                Withheld: What does A sell?
                   ASSERTS CLAIMANT, 2022-06-08: The claimant makes no public statements on the sales of A. [The paper]
                """);
        assertThat(answer(application, "a", "body-c")).isEqualTo("UNKNOWN");

        var besidePaths = shell.ran("paths a b");
        assertThat(besidePaths.exitCode()).isZero();
        assertThat(besidePaths.output()).startsWith("\n1. CONFIRMED, 1 hop").endsWith("""

                Answer: FOUND. There are paths, and beside them something that is not known, or withheld.

                Withheld: What does A sell?
                   ASSERTS CLAIMANT, 2022-06-08: The claimant makes no public statements on the sales of A. [The paper]
                """);
        assertThat(answer(application, "a", "b")).isEqualTo("FOUND");

        var noneOnRecord = shell.ran("paths b body-c");
        assertThat(noneOnRecord.exitCode()).isEqualTo(1);
        assertThat(noneOnRecord.output())
                .isEqualTo("\nAnswer: NONE_ON_RECORD. No path is on record. That is not the same as none.\n");
        assertThat(answer(application, "b", "body-c")).isEqualTo("NONE_ON_RECORD");
    }

    private static String answer(RunningApplication application, String from, String to) {
        var document = """
                query($from: [ID!], $to: [ID!]) { supplyPaths(from: {ids: $from}, to: {ids: $to}) { answer } }
                """;
        return new GraphQl(application)
                .data(document, Map.of("from", List.of(from), "to", List.of(to)))
                .at("/supplyPaths/answer")
                .asString();
    }
}
