package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.endusegraph.datasets.yaml.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person who writes a dossier is told of its form: YAML, fields and what stands in them. */
class FormMistakesTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aMistakeIsToldWithItsLineAndWhatToWriteInstead(
            String what, String old, String replacement, String at, String told) {
        RightDossier.assertTold(old, replacement, at, told);
    }

    static Stream<Arguments> aMistakeIsToldWithItsLineAndWhatToWriteInstead() {
        return Stream.of(
                Arguments.of("unknown field", "country: NL", "contry: NL", "contry", "did you mean 'country'?"),
                Arguments.of(
                        "bad date",
                        "validFrom: 2019",
                        "validFrom: 2019-13",
                        "validFrom",
                        "write 2019, 2019-09 or 2019-09-10"),
                Arguments.of("date in words", "validFrom: 2019", "validFrom: last year", "validFrom", "is not a date"),
                Arguments.of(
                        "citation without locator",
                        "locator: page 3",
                        "note: page 3",
                        "note: page 3",
                        "'locator' is missing"),
                Arguments.of("wrong constant", "kind: SUPPLY", "kind: SALE", "kind: SALE", "is not one of SUPPLY"),
                Arguments.of("not a country", "country: CN", "country: XX", "country: XX", "ISO 3166-1"),
                Arguments.of("missing field", "name: Camera", "", "id: camera", "'name' is missing"),
                Arguments.of("not an id", "- id: camera", "- id: The Camera", "The Camera", "lower-case letters"),
                Arguments.of(
                        "field written twice",
                        "country: NL",
                        "country: NL\n    country: DE",
                        "country: DE",
                        "is written twice"),
                Arguments.of(
                        "text instead of list",
                        "products: [camera]",
                        "products: camera",
                        "products: camera",
                        "is a list"),
                Arguments.of(
                        "item written twice",
                        "products: [camera]",
                        "products: [camera, camera]",
                        "products: [camera",
                        "'camera' stands twice in 'products'; keep one"),
                Arguments.of(
                        "not YAML",
                        "country: NL",
                        "country: [NL",
                        "cites: [{source: paper, locator: page 1}]",
                        "this is not YAML"));
    }

    @Test
    void aRightDossierHasNoMistake() {
        assertThat(RightDossier.mistakes(RightDossier.TEXT)).isEmpty();
    }

    @Test
    void kosovoIsACountryThoughItsCodeIsNotOfTheStandard() {
        assertThat(RightDossier.mistakes(RightDossier.TEXT.replace("country: NL", "country: XK")))
                .isEmpty();
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var many = RightDossier.TEXT
                .replace("to: police", "to: polise")
                .replace("country: NL", "contry: NL")
                .replace("validFrom: 2019", "validFrom: never");
        assertThat(RightDossier.mistakes(many))
                .extracting(Mistake::line)
                .containsExactly(
                        RightDossier.lineOf(many, "contry"),
                        RightDossier.lineOf(many, "polise"),
                        RightDossier.lineOf(many, "never"));
    }

    @Test
    void bytesThatAreNotUtf8AreTold() {
        var dossier = DossierReader.read("x.yaml", new byte[] {(byte) 0xC3, (byte) 0x28});
        assertThat(dossier.mistakes())
                .extracting(Mistake::message)
                .containsExactly("the file is not UTF-8; save it in that encoding");
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(RightDossier.read("x.yaml", "").mistakes())
                .singleElement()
                .matches(m -> m.message().contains("a dossier starts with"));
    }

    @Test
    void aBombOfAliasesIsRefused() {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ",").repeat(9)).append("x]\n");
        }
        var dossier = RightDossier.read("bomb.yaml", bomb.toString());
        assertThat(dossier.mistakes())
                .extracting(Mistake::toString)
                .containsExactly("bomb.yaml:2: '*a0' is an alias; write out what it stands for");
    }

    @Test
    void aTextThatIsNestedWithoutEndIsRefused() {
        var dossier = RightDossier.read("deep.yaml", "a: " + "[".repeat(100_000));
        assertThat(dossier.mistakes())
                .extracting(Mistake::toString)
                .containsExactly("deep.yaml:1: this is nested more than 20 deep; no file is");
    }
}
