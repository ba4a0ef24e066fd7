package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.endusegraph.datasets.yaml.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person who writes a dossier is told of the link by which somebody uses a product. */
class EndUseMistakesTests {

    private static final String TEXT =
            RightDossier.TEXT.replace("    cites: [{source: paper, locator: page 1}]\nlinks:\n", """
                cites: [{source: paper, locator: page 1}]
                capabilities:
                  - capability: sorting
                    claims:
                      - {id: sorts, stance: ASSERTS, by: police, channel: REPORT, basis: SECOND_HAND, summary: It sorts.,
                         cites: [{source: paper, locator: page 3}]}
              - id: lens
                name: Lens
                cites: [{source: paper, locator: page 1}]
            links:
            """) + """
              - id: use
                kind: DEPLOYMENT
                from: camera
                to: police
                claims:
                  - {id: use-said, stance: ASSERTS, by: police, channel: REPORT, basis: OWN_ACCOUNT, summary: The police use it.,
                     cites: [{source: paper, locator: page 3}]}
              - id: joined
                kind: AFFILIATION
                from: maker
                to: police
                claims:
                  - {id: joined-said, stance: ASSERTS, by: police, channel: REPORT, basis: OWN_ACCOUNT, summary: They work together.,
                     cites: [{source: paper, locator: page 3}]}
              - id: lens-use
                kind: DEPLOYMENT
                from: lens
                to: police
                claims:
                  - {id: lens-said, stance: ASSERTS, by: police, channel: REPORT, basis: OWN_ACCOUNT, summary: The police use it.,
                     cites: [{source: paper, locator: page 3}]}
              - id: maker-use
                kind: DEPLOYMENT
                from: camera
                to: maker
                claims:
                  - {id: maker-said, stance: ASSERTS, by: maker, channel: REPORT, basis: OWN_ACCOUNT, summary: The maker uses it.,
                     cites: [{source: paper, locator: page 3}]}
            capabilities:
              - {id: sorting, name: Sorting, description: Sorts people., scope: BROAD, cites: [{source: paper, locator: page 1}]}
            groups:
              - {id: readers, name: Readers, grounds: [RELIGION], cites: [{source: paper, locator: page 1}]}
            endUses:
              - id: sorting-readers
                description: The police are said to sort readers.
                trigger: USE_DISTINGUISHES
                product: camera
                capability: sorting
                endUser: police
                deployment: use
                country: CN
                groups: [readers]
                grounds: [RELIGION]
                claims:
                  - {id: sorting-said, stance: ASSERTS, by: police, channel: REPORT, basis: OWN_ACCOUNT, summary: The police say so.,
                     cites: [{source: paper, locator: page 3}]}
            """;

    @ParameterizedTest
    @CsvSource({"use", "sale"})
    void aLinkThatDeliversTheProductToTheEndUserIsRight(String link) {
        assertThat(RightDossier.messages(TEXT.replace("deployment: use", "deployment: " + link)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "joined, is of the kind AFFILIATION; write the id of a DEPLOYMENT or SUPPLY",
                "lens-use, does not deliver 'camera'; write the id of a link that does",
                "maker-use, does not lead to 'police'; write the id of a link that does"
            })
    void anotherLinkIsTold(String link, String told) {
        var wrong = TEXT.replace("deployment: use", "deployment: " + link);
        assertThat(RightDossier.mistakes(wrong))
                .containsExactly(
                        new Mistake("right.yaml", RightDossier.lineOf(wrong, "deployment:"), "'" + link + "' " + told));
    }

    @Test
    void anEndUseWithoutAnEndUserMayBeByAnyLinkThatDelivers() {
        assertThat(RightDossier.messages(TEXT.replace("    endUser: police\n", "")
                        .replace("deployment: use", "deployment: maker-use")
                        .replace("OWN_ACCOUNT, summary: The police say so", "SECOND_HAND, summary: The police say so")))
                .isEmpty();
    }

    @Test
    void onlyTheEndUserOrTheMakerGivesItsOwnAccountOfAnEndUse() {
        assertThat(RightDossier.messages(TEXT.replace("    endUser: police\n", "")))
                .containsExactly(
                        "only a party to 'sorting-readers' can give its OWN_ACCOUNT of it; write another 'basis'");
    }
}
