package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person who writes a dossier is told of statements that do not make sense, and of claims that cannot be. */
class MeaningMistakesTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aMistakeIsToldWithItsLineAndWhatToWriteInstead(
            String what, String old, String replacement, String at, String told) {
        RightDossier.assertTold(old, replacement, at, told);
    }

    static Stream<Arguments> aMistakeIsToldWithItsLineAndWhatToWriteInstead() {
        return Stream.of(
                Arguments.of(
                        "claim without source",
                        "cites: [{source: paper, locator: page 3}]",
                        "",
                        "id: sale-said",
                        "cites no source"),
                Arguments.of(
                        "link without claim",
                        RightDossier.TEXT.substring(RightDossier.TEXT.indexOf("    claims:")),
                        "",
                        "id: sale",
                        "nobody claims this"),
                Arguments.of(
                        "no claim asserts", "stance: ASSERTS", "stance: DENIES", "id: sale", "no claim asserts this"),
                Arguments.of("same ends", "to: police", "to: maker", "id: sale", "a link joins two entities"),
                Arguments.of("public body without function", "function: POLICE", "", "id: police", "has a 'function'"),
                Arguments.of(
                        "company with function",
                        "type: COMPANY",
                        "type: COMPANY\n    function: POLICE",
                        "id: maker",
                        "only a public body"),
                Arguments.of(
                        "person without a listing",
                        "type: COMPANY",
                        "type: PERSON",
                        "id: maker",
                        "only if an authority has listed them"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "readOn: [2023, 2022-03] | 'readOn' is not in order",
                "readOn: [2022, 2023], goneBy: 2022-03 | 'goneBy' lies before the last day of 'readOn'",
                "goneBy: 2022-03 | 'goneBy' needs 'readOn'"
            },
            quoteCharacter = '"')
    void editionsOfAControlListMakeSense(String days, String told) {
        var entry =
                "controlEntries:\n  - {id: entry, list: US_CCL, code: 5A001, title: Telecommunications, forms: [GOODS], "
                        + days + ",\n     cites: [{source: paper, locator: 5A001}]}\n";
        RightDossier.assertTold("products:\n", entry + "products:\n", "id: entry", told);
    }

    @Test
    void onlyAPartyToALinkCanAdmitIt() {
        var bystander =
                RightDossier.TEXT.replace("products:\n  - id: camera", """
                  - id: bystander
                    type: COMPANY
                    name: Bystander
                    cites: [{source: paper, locator: page 9}]
                products:
                  - id: camera""").replace("by: maker", "by: bystander");
        assertThat(RightDossier.messages(bystander))
                .containsExactly("only a party to 'sale' can give its OWN_ACCOUNT of it; write another 'basis'");
    }

    @Test
    void theMakerOfAProductOnALinkIsAPartyToIt() {
        var made =
                RightDossier.TEXT.replace("by: maker", "by: factory").replace("products:\n  - id: camera", """
                  - id: factory
                    type: COMPANY
                    name: Factory
                    cites: [{source: paper, locator: page 9}]
                products:
                  - id: camera""") + """
              - id: making
                kind: MANUFACTURE
                from: factory
                to: camera
                claims:
                  - {id: making-said, stance: ASSERTS, by: factory, channel: WEBSITE, basis: OWN_ACCOUNT,
                     summary: The factory says that it makes the camera., cites: [{source: paper, locator: page 1}]}
            """;
        assertThat(RightDossier.messages(made)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"factory, true", "maker, true", "police, false"})
    void onlyWhoMakesOrSuppliesAProductGivesItsOwnAccountOfWhatItCanDo(String by, boolean right) {
        var able = RightDossier.TEXT
                .replace("    cites: [{source: paper, locator: page 1}]\nlinks:\n", """
                    cites: [{source: paper, locator: page 1}]
                    capabilities:
                      - capability: sorting
                        claims:
                          - {id: sorts, stance: ASSERTS, by: BY, channel: REPORT, basis: OWN_ACCOUNT, summary: It sorts.,
                             cites: [{source: paper, locator: page 3}]}
                capabilities:
                  - {id: sorting, name: Sorting, description: Sorts people., scope: BROAD, cites: [{source: paper, locator: page 1}]}
                links:
                  - id: making
                    kind: MANUFACTURE
                    from: factory
                    to: camera
                    claims:
                      - {id: making-said, stance: ASSERTS, by: factory, channel: WEBSITE, basis: OWN_ACCOUNT,
                         summary: The factory makes it., cites: [{source: paper, locator: page 1}]}
                """.replace("BY", by))
                .replace("products:\n  - id: camera", """
                  - id: factory
                    type: COMPANY
                    name: Factory
                    cites: [{source: paper, locator: page 9}]
                products:
                  - id: camera""");
        assertThat(RightDossier.messages(able).isEmpty()).isEqualTo(right);
    }
}
