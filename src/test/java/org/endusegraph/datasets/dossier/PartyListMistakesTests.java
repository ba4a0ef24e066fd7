package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person who writes a dossier is told of its lists of parties. */
class PartyListMistakesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: UNSPECIFIED, jurisdiction: EU|says what being on a list means",
                "kind: ASSET_FREEZE, jurisdiction: UNSPECIFIED|says what being on a list means",
                "kind: ASSET_FREEZE, jurisdiction: OTHER|goes with 'jurisdiction: OTHER'",
                "kind: ASSET_FREEZE, jurisdiction: EU, country: BE|goes with 'jurisdiction: OTHER'"
            })
    void whatAListIsAndWhoseLawItIsMustBeSaid(String fields, String told) {
        var text = RightDossier.TEXT + "partyLists:\n  - {id: a-list, name: A list, authority: police, " + fields
                + ", cites: [{source: paper, locator: page 1}]}\n";
        assertThat(RightDossier.mistakes(text))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).contains(told));
    }
}
