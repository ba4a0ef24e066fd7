package org.endusegraph.paths;

import java.lang.management.ManagementFactory;
import org.endusegraph.datasets.generated.Recipe;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link Kernels}, each in a process of its own, and compares what a graph takes of the heap. */
class KernelsBenchmark {

    private final Report report = new Report("benchmark-kernels.md");

    @Test
    void kernels() throws RunnerException {
        var options = new OptionsBuilder()
                .include(Kernels.class.getName() + "\\.")
                .jvmArgs(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(argument -> argument.startsWith("--"))
                        .toArray(String[]::new))
                .build();
        report.line("| kernel, 4 hops | links | µs |%n|---|---|---|");
        for (var result : new Runner(options).run()) {
            var score = result.getPrimaryResult();
            report.line(
                    "| %s | %s | %.2f ± %.2f |",
                    score.getLabel(), result.getParams().getParam("links"), score.getScore(), score.getScoreError());
        }
        memory();
    }

    private void memory() {
        var projection = GeneratedProjection.of(Recipe.benchmark("kernels", 200_000, 1_000_000, 1))
                .projection();
        long before = Report.heap();
        var sparse = Kernels.sparse(projection);
        long taken = Report.heap() - before;
        report.line(
                "%nHeap of %,d arcs: %.1f bytes an arc in JGraphT's compressed graph; the whole projection takes %.1f bytes a link,"
                        + " %.1f bytes an arc.",
                sparse.edgeSet().size(),
                taken / (double) projection.out().size(),
                projection.memory() / (double) projection.links(),
                projection.memory() / (double) projection.out().size());
    }
}
