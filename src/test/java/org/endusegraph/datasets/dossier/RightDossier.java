package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.endusegraph.datasets.yaml.Mistake;

/** A dossier without mistakes, and what a person is told who makes some. */
final class RightDossier {

    static final String TEXT = """
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

    private RightDossier() {}

    /** Asserts that with another text in place of {@code old}, a mistake is told on the first line that holds {@code at}. */
    static void assertTold(String old, String replacement, String at, String told) {
        assertThat(TEXT).contains(old);
        var wrong = TEXT.replace(old, replacement);
        int line = lineOf(wrong, at);
        var found = mistakes(wrong);
        assertThat(found).anySatisfy(mistake -> {
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.message()).contains(told);
        });
        assertThat(found).allSatisfy(mistake -> assertThat(mistake.file()).isEqualTo("right.yaml"));
    }

    /** Line of the first occurrence of a text, from 1. */
    static int lineOf(String text, String part) {
        return 1
                + (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    static List<String> messages(String text) {
        return mistakes(text).stream().map(Mistake::message).toList();
    }

    static List<Mistake> mistakes(String text) {
        return Check.mistakes(List.of(read("right.yaml", text)), some -> Surroundings.NOTHING)
                .get("right.yaml");
    }

    static Dossier read(String file, String text) {
        return DossierReader.read(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
