package org.endusegraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** GraphiQL in a real browser, with the operations of this release. */
@EnabledIf(
        value = "org.endusegraph.explorer.GraphiqlPage#isPossible",
        disabledReason = "no chromium and chromedriver in /usr/bin")
class GraphiqlIT {

    private static final String NOLDUS =
            "Which supply paths lead from Noldus to China's Ministry of Public Security, and on what evidence?";

    private static GraphiqlPage page;
    private static String base;

    @BeforeAll
    static void open() {
        base = RunningApplication.seeded().address().toString();
        page = new GraphiqlPage(base);
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @Test
    void aReadyQuestionIsAnsweredAndNothingComesFromElsewhere() {
        page.openExplorer();
        page.choose(NOLDUS);
        page.awaitQuestion("query NoldusToMinistry");

        assertThat(page.ask()).contains("\"data\"").doesNotContain("\"errors\"");
        assertThat(page.loaded())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith(base));
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void everyReadyQuestionIsOfferedByItsTitle() {
        page.openExplorer();

        assertThat(page.questions()).contains(NOLDUS).hasSizeGreaterThan(8);
    }

    @Test
    void theStartPageLeadsToAReadyQuestion() {
        page.openStart();
        assertThat(page.questionsOnStart()).contains(NOLDUS);
        page.follow(NOLDUS);

        page.awaitQuestion("query NoldusToMinistry");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void theSchemaIsDescribedAndDialogsOpenWithinThePolicy() {
        page.openExplorer();

        assertThat(page.documentation()).contains("query");
        page.openAndCloseSettings();
        assertThat(page.complaints()).isEmpty();
    }
}
