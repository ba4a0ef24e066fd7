package org.endusegraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** The jar that users run, as a process of its own. */
class PackagedJarIT {

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
        var run = run("import", "missing.yaml", "--endusegraph.graph.directory=" + store);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output().lines()).containsExactly("There is no file or directory missing.yaml. Check its name.");
        assertThat(store).doesNotExist();
    }

    private record Run(int exitCode, String output) {}

    private static Run run(String... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = Stream.concat(
                        Stream.of(
                                java,
                                "--sun-misc-unsafe-memory-access=allow",
                                "-jar",
                                System.getProperty("enduse.jar")),
                        Stream.of(arguments))
                .toList();
        var process =
                new ProcessBuilder(List.copyOf(line)).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), output);
    }
}
