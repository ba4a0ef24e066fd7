package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person who writes a dossier is told. */
class MistakesTests {

    private static final String RIGHT = """
            dossier: right
            title: A dossier without mistakes
            publisher: Nobody
            edition: 2026-01-01
            sources:
              - id: paper
                title: A paper
                publisher: Publisher
                kind: REPORT
                date: 2020-05
            parties:
              - id: maker
                type: COMPANY
                name: Maker
                country: NL
                cites: [{source: paper, locator: page 1}]
              - id: police
                type: PUBLIC_BODY
                name: Police
                function: POLICE
                country: CN
                cites: [{source: paper, locator: page 2}]
            products:
              - id: camera
                name: Camera
                form: GOODS
                cites: [{source: paper, locator: page 1}]
            links:
              - id: sale
                kind: SUPPLY
                from: maker
                to: police
                products: [camera]
                validFrom: 2019
                claims:
                  - id: sale-said
                    stance: ASSERTS
                    by: maker
                    channel: REPORT
                    basis: OWN_ACCOUNT
                    summary: The maker says that it sold a camera to the police.
                    cites: [{source: paper, locator: page 3}]
            """;

    @Test
    void aRightDossierHasNoMistake() {
        assertThat(mistakes(RIGHT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aMistakeIsToldWithItsLineAndWhatToWriteInstead(
            String what, String old, String replacement, String at, String told) {
        assertThat(RIGHT).contains(old);
        var wrong = RIGHT.replace(old, replacement);
        int line = lineOf(wrong, at);
        var found = mistakes(wrong);
        assertThat(found).anySatisfy(mistake -> {
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.message()).contains(told);
        });
        assertThat(found).allSatisfy(mistake -> assertThat(mistake.file()).isEqualTo("right.yaml"));
    }

    static Stream<Arguments> aMistakeIsToldWithItsLineAndWhatToWriteInstead() {
        return Stream.of(
                Arguments.of("unknown id", "to: police", "to: polise", "to: polise", "did you mean 'police'?"),
                Arguments.of(
                        "unknown id without a near one", "to: police", "to: zzz", "to: zzz", "write the id of a Party"),
                Arguments.of("unknown field", "country: NL", "contry: NL", "contry", "did you mean 'country'?"),
                Arguments.of(
                        "bad date",
                        "validFrom: 2019",
                        "validFrom: 2019-13",
                        "validFrom",
                        "write 2019, 2019-09 or 2019-09-10"),
                Arguments.of("date in words", "validFrom: 2019", "validFrom: last year", "validFrom", "is not a date"),
                Arguments.of(
                        "claim without source",
                        "cites: [{source: paper, locator: page 3}]",
                        "",
                        "id: sale-said",
                        "cites no source"),
                Arguments.of(
                        "citation without locator",
                        "locator: page 3",
                        "note: page 3",
                        "note: page 3",
                        "'locator' is missing"),
                Arguments.of(
                        "link without claim",
                        RIGHT.substring(RIGHT.indexOf("    claims:")),
                        "",
                        "id: sale",
                        "nobody claims this"),
                Arguments.of(
                        "no claim asserts", "stance: ASSERTS", "stance: DENIES", "id: sale", "no claim asserts this"),
                Arguments.of("wrong constant", "kind: SUPPLY", "kind: SALE", "kind: SALE", "is not one of SUPPLY"),
                Arguments.of(
                        "wrong end",
                        "from: maker",
                        "from: camera",
                        "from: camera",
                        "'camera' is a Product; write the id of a Party"),
                Arguments.of("same ends", "to: police", "to: maker", "id: sale", "a link joins two entities"),
                Arguments.of("not a country", "country: CN", "country: XX", "country: XX", "ISO 3166-1"),
                Arguments.of("missing field", "name: Camera", "", "id: camera", "'name' is missing"),
                Arguments.of("public body without function", "function: POLICE", "", "id: police", "has a 'function'"),
                Arguments.of(
                        "company with function",
                        "type: COMPANY",
                        "type: COMPANY\n    function: POLICE",
                        "id: maker",
                        "only a public body"),
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
                        "person without a listing",
                        "type: COMPANY",
                        "type: PERSON",
                        "id: maker",
                        "only if an authority has listed them"),
                Arguments.of(
                        "not YAML",
                        "country: NL",
                        "country: [NL",
                        "cites: [{source: paper, locator: page 1}]",
                        "this is not YAML"));
    }

    @Test
    void onlyAPartyToALinkCanAdmitIt() {
        var bystander = RIGHT.replace("products:\n  - id: camera", """
                  - id: bystander
                    type: COMPANY
                    name: Bystander
                    cites: [{source: paper, locator: page 9}]
                products:
                  - id: camera""").replace("by: maker", "by: bystander");
        assertThat(messages(bystander))
                .containsExactly("only a party to 'sale' can give its OWN_ACCOUNT of it; write another 'basis'");
    }

    @Test
    void theMakerOfAProductOnALinkIsAPartyToIt() {
        var made = RIGHT.replace("by: maker", "by: factory").replace("products:\n  - id: camera", """
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
        assertThat(messages(made)).isEmpty();
    }

    @Test
    void twoSourcesWithOneIdAreTold() {
        var twice = RIGHT.replace("parties:\n", """
                  - id: paper
                    title: Another paper
                    publisher: Publisher
                    kind: REPORT
                parties:
                """);
        assertThat(messages(twice)).containsExactly("the id 'paper' is taken by right.yaml:6; choose another");
    }

    @Test
    void copiesThatGoRoundAreTold() {
        var round = RIGHT.replace("    date: 2020-05\n", """
                    copyOf: other
                  - id: other
                    title: Other
                    publisher: Publisher
                    kind: REPORT
                    copyOf: paper
                """.indent(0));
        assertThat(messages(round)).hasSize(2).allMatch(message -> message.contains("is a copy of itself"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var many = RIGHT.replace("to: police", "to: polise")
                .replace("country: NL", "contry: NL")
                .replace("validFrom: 2019", "validFrom: never");
        assertThat(mistakes(many))
                .extracting(Mistake::line)
                .containsExactly(lineOf(many, "contry"), lineOf(many, "polise"), lineOf(many, "never"));
    }

    @Test
    void aDossierThatNeedsOneWithMistakesIsLeftOutAndSaysWhy() {
        var needy = """
                dossier: needy
                title: Needs the other
                publisher: Nobody
                edition: 2026
                claims:
                  - {id: more, about: sale, stance: CANNOT_CONFIRM, by: police, channel: ORAL, basis: SECOND_HAND,
                     summary: The police cannot confirm the sale., cites: [{source: paper, locator: page 4}]}
                """;
        var dossiers =
                List.of(read("right.yaml", RIGHT.replace("country: NL", "contry: NL")), read("needy.yaml", needy));
        assertThat(Check.mistakes(dossiers, nothing()).get("needy.yaml"))
                .extracting(Mistake::message)
                .isNotEmpty()
                .allMatch(message -> message.contains("it is defined in right.yaml, which has mistakes"));
    }

    @Test
    void whatRefersToSomethingRestrictedMustBeRestrictedToo() {
        var secret = RIGHT.replace("    date: 2020-05", "    date: 2020-05\n    audience: [authorities]");
        assertThat(messages(secret))
                .isNotEmpty()
                .allMatch(message -> message.contains("give this statement an 'audience'"));
        var allSecret = RIGHT.replace("edition: 2026-01-01", "edition: 2026-01-01\naudience: [authorities]");
        assertThat(messages(allSecret)).isEmpty();
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
        assertThat(read("x.yaml", "").mistakes())
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
        var dossier = read("bomb.yaml", bomb.toString());
        assertThat(dossier.mistakes()).isNotEmpty();
    }

    /** Line of the first occurrence of a text, from 1. */
    private static int lineOf(String text, String part) {
        return 1
                + (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static List<String> messages(String text) {
        return mistakes(text).stream().map(Mistake::message).toList();
    }

    private static List<Mistake> mistakes(String text) {
        return Check.mistakes(List.of(read("right.yaml", text)), nothing()).get("right.yaml");
    }

    private static Dossier read(String file, String text) {
        return DossierReader.read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Surroundings nothing() {
        return new Surroundings(Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of());
    }
}
