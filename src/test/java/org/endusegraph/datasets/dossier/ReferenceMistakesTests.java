package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.datasets.yaml.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person who writes a dossier is told of ids, and of what refers to what. */
class ReferenceMistakesTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aMistakeIsToldWithItsLineAndWhatToWriteInstead(
            String what, String old, String replacement, String at, String told) {
        RightDossier.assertTold(old, replacement, at, told);
    }

    static Stream<Arguments> aMistakeIsToldWithItsLineAndWhatToWriteInstead() {
        return Stream.of(
                Arguments.of("unknown id", "to: police", "to: polise", "to: polise", "did you mean 'police'?"),
                Arguments.of(
                        "unknown id without a near one", "to: police", "to: zzz", "to: zzz", "write the id of a Party"),
                Arguments.of(
                        "wrong end",
                        "from: maker",
                        "from: camera",
                        "from: camera",
                        "'camera' is a Product; write the id of a Party"));
    }

    @Test
    void twoSourcesWithOneIdAreTold() {
        var twice = RightDossier.TEXT.replace("parties:\n", """
                  - id: paper
                    title: Another paper
                    publisher: Publisher
                    kind: REPORT
                parties:
                """);
        assertThat(RightDossier.messages(twice))
                .containsExactly("the id 'paper' is taken by right.yaml:6; choose another");
    }

    @Test
    void copiesThatGoRoundAreTold() {
        var round = RightDossier.TEXT.replace("    date: 2020-05\n", """
                    copyOf: other
                  - id: other
                    title: Other
                    publisher: Publisher
                    kind: REPORT
                    copyOf: paper
                """.indent(0));
        assertThat(RightDossier.messages(round))
                .hasSize(2)
                .allMatch(message -> message.contains("is a copy of itself"));
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
        var dossiers = List.of(
                RightDossier.read("right.yaml", RightDossier.TEXT.replace("country: NL", "contry: NL")),
                RightDossier.read("needy.yaml", needy));
        assertThat(Check.mistakes(dossiers, some -> Surroundings.NOTHING).get("needy.yaml"))
                .extracting(Mistake::message)
                .isNotEmpty()
                .allMatch(message -> message.contains("it is defined in right.yaml, which has mistakes"));
    }

    @Test
    void whatRefersToSomethingRestrictedMustBeRestrictedToo() {
        var secret = RightDossier.TEXT.replace("    date: 2020-05", "    date: 2020-05\n    audience: [authorities]");
        assertThat(RightDossier.messages(secret))
                .isNotEmpty()
                .allMatch(message -> message.contains("give this statement an 'audience'"));
        var allSecret =
                RightDossier.TEXT.replace("edition: 2026-01-01", "edition: 2026-01-01\naudience: [authorities]");
        assertThat(RightDossier.messages(allSecret)).isEmpty();
    }
}
