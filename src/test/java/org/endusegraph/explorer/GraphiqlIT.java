package org.endusegraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.endusegraph.api.TinyApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(
        value = "org.endusegraph.explorer.GraphiqlPage#isPossible",
        disabledReason = "no chromium and chromedriver in /usr/bin")
class GraphiqlIT {

    private static GraphiqlPage page;
    private static String base;

    @BeforeAll
    static void open() {
        base = TinyApplication.address();
        page = new GraphiqlPage(base);
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @Test
    void aReadyQuestionIsAnsweredAndNothingComesFromElsewhere() {
        page.openExplorer();
        page.choose("Says hello");
        page.awaitQuestion("query Hello");

        assertThat(page.ask()).contains("\"data\"").doesNotContain("\"errors\"");
        assertThat(page.loaded())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith(base));
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void everyReadyQuestionIsOfferedByItsTitle() {
        page.openExplorer();

        assertThat(page.questions()).containsExactly("A colour", "Says hello");
    }

    @Test
    void theStartPageLeadsToAReadyQuestion() {
        page.openStart();
        assertThat(page.questionsOnStart()).contains("A colour");
        page.follow("A colour");

        page.awaitQuestion("query Colour");
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
