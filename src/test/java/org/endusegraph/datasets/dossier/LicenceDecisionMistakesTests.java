package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is told who writes a decision on a licence that does not make sense. */
class LicenceDecisionMistakesTests {

    private static final String DECISION = RightDossier.TEXT + """
            licenceDecisions:
              - id: refusal
                outcome: REFUSED
                authority: police
                date: 2021-03
                product: camera
                endUser: police
                destination: CN
                grounds: The authority saw a risk.
                cites: [{source: paper, locator: page 4}]
            """;

    @Test
    void aDecisionOnAProductOrOnACapabilityInAFormIsRight() {
        assertThat(RightDossier.messages(DECISION)).isEmpty();
        var capability = """
                capabilities:
                  - {id: seeing, name: Seeing, description: It sees., scope: BROAD, cites: [{source: paper, locator: page 1}]}
                """;
        assertThat(RightDossier.messages(
                        DECISION.replace("product: camera", "capability: seeing\n    form: GOODS") + capability))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "    product: camera|    form: GOODS|name one of the two",
                "    date: 2021-03||'date' is missing; add it",
                "    destination: CN||'destination' is missing; add it",
                "    authority: police|    authority: maker|'maker' is a Company; write the id of a PublicBody",
                "    outcome: REFUSED|    outcome: DENIED|'DENIED' is not one of GRANTED, REFUSED, REVOKED",
                "    grounds: The authority saw a risk.||'grounds' is missing",
                "    endUser: police|    endUser: camera|'camera' is a Product; write the id of a Party"
            })
    void aMistakeIsTold(String old, String replacement, String told) {
        var wrong = DECISION.replace(old, replacement == null ? "" : replacement);
        assertThat(RightDossier.messages(wrong)).anyMatch(message -> message.contains(told));
    }
}
