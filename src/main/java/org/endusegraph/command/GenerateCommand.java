package org.endusegraph.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.endusegraph.datasets.generated.GeneratedGraphs;
import org.endusegraph.datasets.generated.GenerationReport;
import org.endusegraph.datasets.generated.Recipe;
import org.endusegraph.model.Fault;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Writes an invented supply graph. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Writes an invented supply graph, for trying things out and for measuring. All of it is marked as"
                        + " invented. The same options give the same graph; it replaces what was generated with the same prefix.")
final class GenerateCommand extends GraphCommand implements Callable<Integer> {

    private static final int SHOWN = 5;

    @Option(
            names = "--parties",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many parties, at most 1,000,000 (default 10,000).")
    private int parties;

    @Option(
            names = "--links",
            paramLabel = "N",
            defaultValue = "50000",
            description = "How many links, at most 10,000,000 (default 50,000).")
    private int links;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Another seed, another graph.")
    private long seed;

    @Option(
            names = "--prefix",
            paramLabel = "TEXT",
            defaultValue = "generated",
            description = "Id of the dataset, and start of all its ids (default generated).")
    private String prefix = "";

    @Override
    public Integer call() {
        return onGraph(this::generate);
    }

    @Override
    void check() {
        super.check();
        recipe();
    }

    private Recipe recipe() {
        try {
            return Recipe.benchmark(prefix, parties, links, seed);
        } catch (Fault.InvalidInput nonsense) {
            throw new ParameterException(spec().commandLine(), "" + nonsense.getMessage(), nonsense);
        }
    }

    private int generate(ConfigurableApplicationContext context) {
        long begin = System.nanoTime();
        var graphs = context.getBean(GeneratedGraphs.class);
        var report =
                showing(progress -> graphs.write(List.of(recipe()), progress)).getFirst();
        print(report, (System.nanoTime() - begin) / 1e9);
        return 0;
    }

    private void print(GenerationReport report, double seconds) {
        var out = spec().commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%s: %,d entities, %,d links, %,d claims, in %.1f seconds. All of it is invented, and marked as such.",
                report.recipe().prefix(),
                report.entities(),
                report.links(),
                report.claims(),
                seconds));
        var planted = report.planted();
        if (!planted.isEmpty()) {
            out.println(planted.size() + " paths are planted, each the only one from its supplier to its end user:");
            planted.stream().limit(SHOWN).forEach(path -> {
                int hops = path.linkIds().size();
                out.println("   paths " + path.supplierId() + " " + path.endUserId() + " --max-hops " + hops
                        + "   finds one, " + path.strength());
            });
            if (planted.size() > SHOWN) {
                out.println("   and so on: docs/generated-graphs.md says how their ids are made.");
            }
        }
        out.flush();
    }
}
