package org.endusegraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.docs.MarkdownFile.Example;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** What the Markdown files show is what happens: every marked example is run, every link leads somewhere. */
class DocumentationIT {

    private static final String GRAPHQL = "example: graphql";
    private static final String CURL = "example: curl";
    private static final String ANSWER = "answer";
    private static final String DOSSIER = "example: dossier docs/";
    private static final String MISTAKEN = "example: dossier with mistakes";
    private static final String MISTAKES = "mistakes";

    private static final Pattern CURL_QUERY = Pattern.compile("(?s)--data-urlencode 'query=(.*?)'");
    private static final Pattern PROPERTY =
            Pattern.compile("`((?:endusegraph|spring|server)(?:\\.[a-z0-9-]+)+)(?:=[^`]*)?`");
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> questionsHaveTheAnswersShown() {
        var graphQl = new GraphQl(RunningApplication.seeded());
        var tests = new ArrayList<DynamicTest>();
        for (var file : MarkdownFile.all()) {
            var examples = file.examples();
            for (int i = 0; i < examples.size(); i++) {
                var example = examples.get(i);
                var shown =
                        i + 1 < examples.size() && examples.get(i + 1).isMarked(ANSWER) ? examples.get(i + 1) : null;
                if (example.isMarked(GRAPHQL) || example.isMarked(CURL)) {
                    tests.add(DynamicTest.dynamicTest(file.path() + ", example " + (i + 1), () -> {
                        var answer = graphQl.ask(document(example), Map.of());
                        assertThat(answer.has("errors")).isEqualTo(example.isMarked("example: graphql error"));
                        if (shown != null) {
                            assertThat((Object) answer)
                                    .as("answer %s", answer.toPrettyString())
                                    .isEqualTo(JSON.readTree(shown.text()));
                        }
                    }));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(8);
        return tests.stream();
    }

    private static String document(Example example) {
        if (example.isMarked(GRAPHQL)) {
            return example.text();
        }
        var query = CURL_QUERY.matcher(example.text());
        assertThat(query.find())
                .as("a curl example passes --data-urlencode 'query=...'")
                .isTrue();
        return query.group(1);
    }

    @Test
    void dossiersShownAreTheFilesNamed() {
        var shown = all(DOSSIER);
        assertThat(shown).isNotEmpty();
        for (var example : shown) {
            assertThat(example.text()).isEqualTo(text(Path.of("docs", example.after(DOSSIER))));
        }
    }

    @Test
    void theExampleDossierLoads() {
        var reports = RunningApplication.seeded().tryToLoad(text(Path.of("docs/example-dossier.yaml")));
        assertThat(reports.getFirst().mistakes()).isEmpty();
        assertThat(reports.getFirst().created()).isPositive();
    }

    @Test
    void mistakesAreToldAsShown() {
        var examples = MarkdownFile.read(Path.of("docs/dossiers.md")).examples();
        var mistaken = examples.stream()
                .filter(example -> example.isMarked(MISTAKEN))
                .findFirst()
                .orElseThrow();
        var messages = examples.stream()
                .filter(example -> example.mark().equals(MISTAKES))
                .findFirst()
                .orElseThrow();
        var report = RunningApplication.seeded().tryToLoad(mistaken.text()).getFirst();
        var told = report.mistakes().stream()
                .map(mistake -> mistaken.after(MISTAKEN) + ":" + mistake.line() + ": " + mistake.message())
                .toList();
        assertThat(told).containsExactlyElementsOf(messages.text().lines().toList());
    }

    /** Runs the commands in the order in which the README shows them. */
    @Test
    void commandsPrintWhatIsShown() {
        var shell = new Shell(RunningApplication.seeded());
        for (var example : MarkdownFile.read(Path.of("README.md")).examples()) {
            if (example.isMarked("output of:")) {
                assertThat(shell.run(example.after("output of:"))).isEqualTo(example.text());
            } else if (example.isMarked("start of output of:")) {
                assertThat(shell.run(example.after("start of output of:"))).startsWith(example.text());
            }
        }
        RunningApplication.empty();
    }

    @Test
    void everyReadyQuestionIsListed() throws IOException {
        var readme = MarkdownFile.read(Path.of("README.md"));
        try (var operations = Files.list(Path.of("graph-schema/api/operations"))) {
            assertThat(operations.map(Path::toString)).isSubsetOf(readme.links());
        }
    }

    @Test
    void linksLeadSomewhere() {
        var broken = new ArrayList<String>();
        for (var file : MarkdownFile.all()) {
            for (var link : file.links()) {
                if (!link.matches("https?://.*") && !leadsSomewhere(file, link)) {
                    broken.add(file.path() + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(MarkdownFile file, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty()
                ? file.path()
                : file.path().resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || MarkdownFile.read(target).hasAnchor(parts[1]));
    }

    @Test
    void propertiesNamedExist() throws IOException {
        var ours = ourProperties();
        var springs = new ArrayList<String>();
        for (var metadata : Collections.list(
                getClass().getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            try (var in = metadata.openStream()) {
                JSON.readTree(in.readAllBytes())
                        .get("properties")
                        .forEach(property -> springs.add(property.get("name").asString()));
            }
        }
        var named = MarkdownFile.all().stream()
                .flatMap(file -> PROPERTY.matcher(file.text()).results().map(match -> match.group(1)))
                .distinct()
                .toList();
        assertThat(named).contains("endusegraph.graph.directory", "server.port");
        assertThat(named)
                .allMatch(name -> name.startsWith("endusegraph.") ? isOurs(name, ours) : springs.contains(name));
    }

    /** Whether a record of properties has this prefix, or its prefix and a component of its last name. */
    private static boolean isOurs(String name, Map<String, String> ours) {
        var last = name.substring(name.lastIndexOf('.') + 1);
        var component = Pattern.compile("-([a-z])")
                .matcher(last)
                .replaceAll((MatchResult letter) -> letter.group(1).toUpperCase(Locale.ROOT));
        var declared = Pattern.compile("\\b" + component + "\\b");
        return ours.containsKey(name)
                || ours.entrySet().stream()
                        .anyMatch(record -> name.startsWith(record.getKey() + ".")
                                && declared.matcher(record.getValue()).find());
    }

    /** The source of each record of properties, by its prefix. */
    private static Map<String, String> ourProperties() {
        var prefix = Pattern.compile("@ConfigurationProperties\\(\"([^\"]+)\"\\)");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith("Properties.java"))
                    .map(DocumentationIT::text)
                    .filter(source -> prefix.matcher(source).find())
                    .collect(Collectors.toMap(
                            source -> prefix.matcher(source)
                                    .results()
                                    .toList()
                                    .getFirst()
                                    .group(1),
                            source -> source));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void nobodyIsSaidToHaveBrokenALaw() {
        assertThat(MarkdownFile.all())
                .noneMatch(
                        file -> file.text().toLowerCase(Locale.ROOT).matches("(?s).*\\b(violat|illegal|unlawful).*"));
    }

    private static List<Example> all(String mark) {
        return MarkdownFile.all().stream()
                .flatMap(file -> file.examples().stream())
                .filter(example -> example.isMarked(mark))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
