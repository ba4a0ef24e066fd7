package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.endusegraph.datasets.yaml.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of ids that belong to circles. */
class CircleMistakesTests {

    private static final String OF_A_CIRCLE = RightDossier.TEXT
            .replace("dossier: right", "dossier: press:right")
            .replaceAll("id: (paper|maker|police|camera|sale|sale-said)\n", "id: press:$1\n")
            .replaceAll("(source|from|to|by): (paper|maker|police)", "$1: press:$2")
            .replace("[camera]", "['press:camera']");

    @Test
    void aDossierOfACircleIsForThatCircle() {
        assertThat(RightDossier.mistakes(OF_A_CIRCLE)).isEmpty();
        assertThat(RightDossier.read("x.yaml", OF_A_CIRCLE).statements())
                .allSatisfy(statement -> assertThat(Known.audience(statement)).containsExactly("press"));
    }

    @Test
    void whatAProductCanDoBelongsToItsCircle() {
        var text = OF_A_CIRCLE.replace(
                "  form: GOODS\n",
                "  form: GOODS\n    capabilities:\n      - {capability: press:faces}\n      - {capability: faces}\n");
        assertThat(RightDossier.mistakes(text))
                .extracting(Mistake::message)
                .contains("the id 'press:camera.faces' is taken by right.yaml:28; choose another");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            id: press:camera|id: camera|this dossier belongs to the circle 'press', and the id 'camera' does not; write 'press:camera'
            id: press:camera|id: ngos:camera|and the id 'ngos:camera' does not; write 'press:camera'
            edition: 2026-01-01|"edition: 2026-01-01\naudience: [ngos]"|this dossier is for the circle 'press' alone; leave out 'audience'
            form: GOODS|"form: GOODS\n    audience: [press, ngos]"|this dossier is for the circle 'press' alone; leave out 'audience'
            form: GOODS|"form: GOODS\n    disclosure: ACKNOWLEDGED"|nobody outside the circle 'press' is told of this; leave out 'disclosure'
            """, delimiter = '|')
    void aDossierOfACircleHoldsNothingElse(String old, String replacement, String told) {
        assertThat(OF_A_CIRCLE).contains(old);
        assertThat(RightDossier.mistakes(OF_A_CIRCLE.replace(old, replacement)))
                .extracting(Mistake::message)
                .anyMatch(message -> message.contains(told));
    }

    @Test
    void anotherDossierHoldsNoIdsOfCircles() {
        RightDossier.assertTold(
                "id: camera",
                "id: press:camera",
                "press:camera",
                "the id 'press:camera' belongs to the circle 'press', and this dossier does not; leave out 'press:'");
    }

    @Test
    void anAudienceIsMadeOfCircles() {
        RightDossier.assertTold(
                "form: GOODS",
                "form: GOODS\n    audience: ['press:camera']",
                "audience",
                "is not the name of a circle");
    }
}
