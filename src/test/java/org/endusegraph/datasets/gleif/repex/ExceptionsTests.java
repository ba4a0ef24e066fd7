package org.endusegraph.datasets.gleif.repex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reporting exceptions of the LEI register say. */
class ExceptionsTests {

    private static final String ID = "gleif-repex.unknown-invented000000000101-direct-parent";

    @TempDir
    private Path folder;

    private Collected read(String more, String... reasons) {
        var told = new StringBuilder();
        for (var reason : reasons) {
            told.append("<r:ExceptionReason>").append(reason).append("</r:ExceptionReason>");
        }
        var text = """
                <r:ReportingExceptionData xmlns:r="http://www.gleif.org/data/schema/repex/2016" xmlns:g="x">
                <r:Header><r:ContentDate>2023-06-09T09:03:29Z</r:ContentDate><r:FileContent>GLEIF_FULL_PUBLISHED</r:FileContent><r:RecordCount>1</r:RecordCount></r:Header>
                <r:ReportingExceptions><r:Exception><r:LEI>INVENTED000000000101</r:LEI>
                <r:ExceptionCategory>DIRECT_ACCOUNTING_CONSOLIDATION_PARENT</r:ExceptionCategory>%s%s</r:Exception></r:ReportingExceptions>
                </r:ReportingExceptionData>
                """.formatted(told, more);
        return Collected.of(new Format(), ImportOptions.NONE, Collected.file(folder, "repex.xml", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_KNOWN_PERSON", "NATURAL_PERSONS", "NON_CONSOLIDATING"})
    void whoControlsAnEntityWithoutSuchAParentIsUnknown(String reason) {
        var exceptions = read("", reason);
        assertThat(exceptions.value(ID, "answer")).isEqualTo("UNKNOWN");
        assertThat(exceptions.value(ID, "question"))
                .isEqualTo("Who controls the entity with LEI INVENTED000000000101? It reports no direct parent that"
                        + " consolidates its accounts.");
        assertThat("" + exceptions.value(ID + "-claim", "summary"))
                .startsWith("It reports to the LEI register that it has no such parent: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO_LEI",
                "NON_PUBLIC",
                "BINDING_LEGAL_COMMITMENTS",
                "LEGAL_OBSTACLES",
                "CONSENT_NOT_OBTAINED",
                "DISCLOSURE_DETRIMENTAL",
                "DETRIMENT_NOT_EXCLUDED"
            })
    void aParentThatIsThereAndNotToldIsWithheld(String reason) {
        var exceptions = read("", reason);
        assertThat(exceptions.value(ID, "answer")).isEqualTo("WITHHELD");
        assertThat("" + exceptions.value(ID, "question"))
                .startsWith("Who is the direct parent that consolidates the accounts of");
    }

    @Test
    void itIsAboutTheEntityOfLevelOneOnWhatGleifHasFromIt() {
        var exceptions =
                read("<r:ExceptionReference>Section 5</r:ExceptionReference>", "NON_PUBLIC", "NATURAL_PERSONS");
        assertThat(exceptions.statement(ID).targets("ABOUT")).containsExactly("gleif-lei.invented000000000101");
        assertThat(exceptions.value(ID, "answer")).isEqualTo("WITHHELD");
        var claim = exceptions.statement(ID + "-claim");
        assertThat(claim.targets("BY")).containsExactly("gleif");
        assertThat(claim.properties()).containsEntry("basis", "SECOND_HAND");
        assertThat("" + claim.properties().get("summary"))
                .contains("not made public", "natural persons control it", "It refers to: Section 5");
    }

    @Test
    void itSaysNothingOfWhomTheEntityReaches() {
        assertThat(read("", "NON_PUBLIC").value(ID, "upstream")).isEqualTo(true);
    }

    @Test
    void anExceptionThatIsDeletedIsWithdrawn() {
        var exceptions = read(
                "<r:Extension><g:Deletion><g:DeletedAt>2023-06-08T10:00:00Z</g:DeletedAt></g:Deletion></r:Extension>",
                "NON_PUBLIC");
        assertThat(exceptions.value(ID + "-claim", "withdrawnOn")).isEqualTo("2023-06-08");
        assertThat(exceptions.value(ID, "closedIn")).isEqualTo(LocalDate.of(2023, 6, 8));
        assertThat(read("", "NON_PUBLIC").value(ID, "closedIn")).isNull();
    }

    @Test
    void aReasonOrCategoryThatNobodyKnowsIsRejected() {
        assertThat(read("", "BECAUSE").rejected()).singleElement().asString().contains("'BECAUSE' is no known reason");
        assertThat(read("<r:LEI/>").rejected()).singleElement().asString().contains("a category and a reason");
    }
}
