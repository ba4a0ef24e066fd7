package org.endusegraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** The jar that users run, as a process of its own. */
class PackagedJarIT {

    private static final String GAPS = """
            dossier: gaps
            title: What is not known
            publisher: Tests
            edition: 2026
            unknowns:
              - id: gap-deliveries
                question: To which public bodies does A deliver?
                answer: UNKNOWN
                about: [a]
                kinds: [PUBLIC_BODY]
                claims:
                  - {id: gap-deliveries-said, stance: CANNOT_CONFIRM, by: claimant, channel: REPORT, basis: SECOND_HAND,
                     publishedOn: 2021-04, summary: The claimant has no overview of the deliveries of A.,
                     cites: [{source: paper, locator: p1}]}
              - id: gap-sales
                question: What does A sell?
                answer: WITHHELD
                about: [a]
                claims:
                  - {id: gap-sales-said, stance: ASSERTS, by: claimant, channel: REPORT, basis: SECOND_HAND,
                     publishedOn: 2022-06-08, summary: The claimant makes no public statements on the sales of A.,
                     cites: [{source: paper, locator: p1}]}
            """;

    @Test
    void theSchemaIsPrinted() throws Exception {
        var run = run("schema");
        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("type Query {", "type SupplyPath {");
    }

    @Test
    void aCommandLineThatMakesNoSenseIsRefused() throws Exception {
        var run = run("--max-hop=3");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).contains("'--max-hop=3' is neither an option nor a setting --name=value.");
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsToldInOneSentence() throws Exception {
        var directory = RunningApplication.empty().bean(Environment.class).getProperty("endusegraph.graph.directory");
        var run = run("paths", "a", "b", "--endusegraph.graph.directory=" + directory);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output().lines().toList())
                .singleElement()
                .asString()
                .startsWith("The store in " + Path.of(directory) + " is in use by another process.");
    }

    @Test
    void aMissingFileIsToldBeforeAStoreIsMade(@TempDir Path directory) throws Exception {
        var store = directory.resolve("store");
        var unnamed = run("import", "missing.yaml", "other.yaml", "--endusegraph.graph.directory=" + store);
        assertThat(unnamed.exitCode()).isEqualTo(2);
        assertThat(unnamed.output())
                .startsWith("'missing.yaml' is no format. Name one before the files: dossier, ofac-sdn-csv,");
        var run = run("import", "dossier", "missing.yaml", "--endusegraph.graph.directory=" + store);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output().lines()).containsExactly("There is no file or directory missing.yaml. Check its name.");
        assertThat(store).doesNotExist();
    }

    @Test
    void aGraphThatCannotBeGeneratedIsRefusedBeforeAStoreIsMade(@TempDir Path directory) throws Exception {
        var store = directory.resolve("store");
        var run = run("generate", "--links=-1", "--endusegraph.graph.directory=" + store);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).startsWith("-1 links are not possible; write a number from 0 to 10,000,000.\nUsage:");
        assertThat(store).doesNotExist();
    }

    @Test
    void aGraphIsGeneratedAndSaysWhichPathsArePlanted(@TempDir Path directory) throws Exception {
        String[] settings = {
            "--endusegraph.graph.directory=" + directory.resolve("store"), "--endusegraph.datasets.seed=false"
        };
        assertThat(stoppedOnTheWay(Stream.concat(
                                Stream.of("generate", "--parties=5000", "--links=200000", "--prefix=gen"),
                                Stream.of(settings))
                        .toArray(String[]::new)))
                .doesNotContain("\tat ", "planted");
        var generated = run(
                Stream.concat(Stream.of("generate", "--parties=60", "--links=100", "--prefix=gen"), Stream.of(settings))
                        .toArray(String[]::new));
        assertThat(generated.exitCode()).isZero();
        assertThat(generated.output())
                .matches("gen: 68 entities, 100 links, \\d+ claims, in [\\d.]+ seconds\\."
                        + " All of it is invented, and marked as such\\.\n"
                        + "2 paths are planted, each the only one from its supplier to its end user:\n"
                        + "   paths gen-planted-001-0 gen-planted-001-1 --max-hops 1   finds one, CONFIRMED\n"
                        + "   paths gen-planted-002-0 gen-planted-002-2 --max-hops 2   finds one, REPORTED\n");
        var found = paths("gen-planted-002-0", "gen-planted-002-2", settings);
        assertThat(found.exitCode()).isZero();
        assertThat(found.output())
                .startsWith("\n1. REPORTED, 2 hops")
                .doesNotContain("\n2.")
                .contains("Mind: Part of the path is invented");
    }

    @Test
    void whatIsNotKnownIsToldBesideThePathsAndInTheirPlace(@TempDir Path directory) throws Exception {
        var links = Sketch.of("SUPPLY a -> b", "#SUPPLY a -> body-c");
        var application = RunningApplication.empty();
        application.load(links, GAPS);
        Files.writeString(directory.resolve("links.yaml"), links);
        Files.writeString(directory.resolve("gaps.yaml"), GAPS);
        String[] settings = {
            "--endusegraph.graph.directory=" + directory.resolve("store"),
            "--endusegraph.datasets.seed=false",
            "--endusegraph.datasets.dossiers=" + directory.resolve("links.yaml") + "," + directory.resolve("gaps.yaml")
        };

        var inTheirPlace = paths("a", "body-c", settings);
        assertThat(inTheirPlace.exitCode()).isEqualTo(1);
        assertThat(inTheirPlace.output()).isEqualTo("""

                Answer: UNKNOWN. No path is on record. Somebody in a position to know says that it is not known.

                Not known: To which public bodies does A deliver?
                   CANNOT_CONFIRM CLAIMANT, 2021-04: The claimant has no overview of the deliveries of A. [The paper]

                Withheld: What does A sell?
                   ASSERTS CLAIMANT, 2022-06-08: The claimant makes no public statements on the sales of A. [The paper]
                """);
        assertThat(answer(application, "a", "body-c")).isEqualTo("UNKNOWN");

        var besidePaths = paths("a", "b", settings);
        assertThat(besidePaths.exitCode()).isZero();
        assertThat(besidePaths.output()).startsWith("\n1. CONFIRMED, 1 hop").endsWith("""

                Answer: FOUND. There are paths, and beside them something that is not known, or withheld.

                Withheld: What does A sell?
                   ASSERTS CLAIMANT, 2022-06-08: The claimant makes no public statements on the sales of A. [The paper]
                """);
        assertThat(answer(application, "a", "b")).isEqualTo("FOUND");

        var noneOnRecord = paths("b", "body-c", settings);
        assertThat(noneOnRecord.exitCode()).isEqualTo(1);
        assertThat(noneOnRecord.output())
                .isEqualTo("\nAnswer: NONE_ON_RECORD. No path is on record. That is not the same as none.\n");
        assertThat(answer(application, "b", "body-c")).isEqualTo("NONE_ON_RECORD");
    }

    private static String answer(RunningApplication application, String from, String to) {
        var document = """
                query($from: [ID!], $to: [ID!]) { supplyPaths(from: {ids: $from}, to: {ids: $to}) { answer } }
                """;
        return new GraphQl(application)
                .data(document, Map.of("from", List.of(from), "to", List.of(to)))
                .at("/supplyPaths/answer")
                .asString();
    }

    private record Run(int exitCode, String output) {}

    private static Run paths(String from, String to, String... settings) throws IOException, InterruptedException {
        return run(
                Stream.concat(Stream.of("paths", from, to), Stream.of(settings)).toArray(String[]::new));
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        var process = start(arguments);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), output);
    }

    /** What a command prints that is asked to stop after some seconds. */
    private static String stoppedOnTheWay(String... arguments) throws IOException, InterruptedException {
        var process = start(arguments);
        Thread.sleep(15_000);
        process.toHandle().destroy();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    private static Process start(String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = Stream.concat(
                        Stream.of(
                                java,
                                "--sun-misc-unsafe-memory-access=allow",
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                System.getProperty("enduse.jar")),
                        Stream.of(arguments))
                .toList();
        return new ProcessBuilder(List.copyOf(line)).redirectErrorStream(true).start();
    }
}
