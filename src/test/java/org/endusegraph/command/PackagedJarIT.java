package org.endusegraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** The jar that users run, as a process of its own, and extracted: as docs/performance.md says, it starts faster so. */
class PackagedJarIT {

    /** Bytes of a store into which some batches of links were written; an empty one has half as many. */
    private static final long IN_THE_MIDDLE = 10_000_000;

    @TempDir
    private static Path home;

    @BeforeAll
    static void extract() throws Exception {
        var run = finished(java(
                "-Djarmode=tools",
                "-jar",
                System.getProperty("enduse.jar"),
                "extract",
                "--destination",
                home.toString()));
        assertThat(run.exitCode()).isZero();
    }

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
        assertThat(stoppedOnTheWay(
                        directory.resolve("store"),
                        Stream.concat(
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

    private record Run(int exitCode, String output) {}

    private static Run paths(String from, String to, String... settings) throws IOException, InterruptedException {
        return run(
                Stream.concat(Stream.of("paths", from, to), Stream.of(settings)).toArray(String[]::new));
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        return finished(start(arguments));
    }

    private static Run finished(Process process) throws IOException, InterruptedException {
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), output);
    }

    /** What a command prints that is asked to stop when it has written so much that it is in the middle of its work. */
    private static String stoppedOnTheWay(Path store, String... arguments) throws IOException, InterruptedException {
        var process = start(arguments);
        var deadline = Instant.now().plusSeconds(120);
        while (process.isAlive() && size(store) < IN_THE_MIDDLE && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }
        assertThat(process.isAlive()).isTrue();
        process.toHandle().destroy();
        return finished(process).output();
    }

    private static long size(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return 0;
        }
        try (var files = Files.walk(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (UncheckedIOException aFileWentMeanwhile) {
            return 0;
        }
    }

    private static Process start(String... arguments) throws IOException {
        return java(Stream.concat(
                        Stream.of(
                                "-jar",
                                home.resolve(Path.of(System.getProperty("enduse.jar"))
                                                .getFileName())
                                        .toString()),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static Process java(String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = Stream.concat(
                        Stream.of(java, "--sun-misc-unsafe-memory-access=allow", "-XX:TieredStopAtLevel=1"),
                        Stream.of(arguments))
                .toList();
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }
}
