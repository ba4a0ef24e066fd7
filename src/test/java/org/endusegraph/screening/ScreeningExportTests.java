package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.endusegraph.screening.Score.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningExportTests {

    private static final Screening.Match MATCH = new Screening.Match(
            "brevikson",
            0.875,
            Verdict.NO_MATCH,
            List.of(),
            List.of(Concern.LISTED),
            List.of(),
            List.of(),
            null,
            List.of(),
            null,
            null);

    private static Screening.Result result(String reference, String name, Verdict verdict) {
        return new Screening.Result(reference, name, verdict, List.of(MATCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void whatASpreadsheetTakesForAFormulaIsText(String text) {
        var rows = ScreeningExport.rows(List.of(
                result(text, "Acme", Verdict.MATCH), new Screening.Result(null, text, Verdict.NO_MATCH, List.of())));
        assertThat(rows.get(0).get(0)).isEqualTo("'" + text);
        assertThat(rows.get(0)).element(1).isEqualTo("Acme");
        assertThat(rows.get(1).get(1)).isEqualTo("'" + text);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(ScreeningExport.header()));
    }

    @Test
    void aLineHasNoSignsThatMoveOnATerminalAndTheSameNumbersEverywhere() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(ScreeningExport.line(result(null, "Ac\u001b[2Jme\n\u202eX", Verdict.NO_MATCH)))
                    .isEqualTo("NO_MATCH  Ac?[2Jme??X  <- brevikson 0.88 [LISTED]");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void itIsClearIfNoVerdictSaysOtherwiseWhateverIsShown() {
        assertThat(ScreeningExport.isClear(screening(Verdict.NO_MATCH, Verdict.NO_MATCH)))
                .isTrue();
        assertThat(ScreeningExport.isClear(screening(Verdict.NO_MATCH, Verdict.REVIEW)))
                .isFalse();
        assertThat(ScreeningExport.isClear(screening(Verdict.MATCH))).isFalse();
    }

    private static Screening screening(Verdict... verdicts) {
        var results = List.of(verdicts).stream()
                .map(verdict -> result("1", "Acme", verdict))
                .toList();
        return new Screening(results, LocalDate.parse("2026-11-22"), null, Matcher.VERSION, "1", List.of());
    }
}
