package org.endusegraph.datasets.generated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.endusegraph.access.Reader;
import org.endusegraph.datasets.Progress;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.springframework.stereotype.Component;

/**
 * Writes generated graphs, each as a dataset of its own that is marked as invented. It writes in many transactions, and raises the
 * version of the graph once, at the end. What a generation left that was interrupted is replaced by the next of the same prefix.
 */
@Component
public class GeneratedGraphs {

    private static final int STATEMENTS_A_TRANSACTION = 10_000;
    private static final int REMOVALS_A_TRANSACTION = 10_000;

    private final Graph graph;

    GeneratedGraphs(Graph graph) {
        this.graph = graph;
    }

    /** Writes graphs and tells nobody how far it has come. */
    public List<GenerationReport> write(List<Recipe> recipes) {
        return write(recipes, Progress.SILENT);
    }

    /**
     * Writes graphs, several small ones in one transaction, each in place of the generated graph with the same prefix.
     *
     * @return what was written, in the order of the recipes
     * @throws Fault.InvalidInput if two recipes have one prefix, or something that was not generated has it as its id
     * @throws Fault.Unavailable if the store does not answer; what was written till then stays, unfinished
     */
    public List<GenerationReport> write(List<Recipe> recipes, Progress progress) {
        requireFree(recipes).forEach(prefix -> remove(prefix, progress));
        var writing = new Writing(recipes, progress);
        var reports = recipes.stream().map(writing::write).toList();
        writing.finish(reports);
        return reports;
    }

    /** The prefixes that generated graphs have. */
    private List<String> requireFree(List<Recipe> recipes) {
        var prefixes = recipes.stream().map(Recipe::prefix).toList();
        var different = new HashSet<String>();
        for (var prefix : prefixes) {
            if (!different.add(prefix)) {
                throw new Fault.InvalidInput("Two recipes have the prefix '" + prefix + "'; give each its own.");
            }
        }
        var taken = new ArrayList<String>();
        graph.read(Reader.ANONYMOUS, "generate-known-datasets", Map.of("ids", prefixes), row -> {
            if (!row.flag("generated")) {
                throw new Fault.InvalidInput("'" + row.text("id")
                        + "' is the id of something that was not generated; choose another prefix.");
            }
            return taken.add(row.text("id"));
        });
        return taken;
    }

    /** Removes links and claims first: what is left is then joined to little. */
    private void remove(String prefix, Progress progress) {
        int removed = 0;
        for (var start : List.of(prefix + "-link-", prefix + "-risk-", prefix + "-")) {
            int some = REMOVALS_A_TRANSACTION;
            while (some == REMOVALS_A_TRANSACTION) {
                some = remove(prefix, start);
                removed += some;
                progress.at("Removing what was generated before", removed, removed);
            }
        }
    }

    private int remove(String prefix, String start) {
        var counts = new ArrayList<Integer>();
        graph.write("generate-remove-statements", writer -> {
            counts.clear();
            var rows = writer.run(
                    "generate-remove-statements",
                    Map.of("dataset", prefix, "start", start, "limit", REMOVALS_A_TRANSACTION));
            counts.add(rows.getFirst().number("removed"));
        });
        return counts.getFirst();
    }

    /** Fills batches from one graph after the other. */
    private final class Writing {

        private final List<Recipe> recipes;
        private final Progress progress;
        private final int all;
        private Batch batch = new Batch();
        private int done;

        Writing(List<Recipe> recipes, Progress progress) {
            this.recipes = recipes;
            this.progress = progress;
            all = (int) Math.min(
                    Integer.MAX_VALUE, recipes.stream().mapToLong(Recipe::links).sum());
            graph.write(
                    "generate-open",
                    writer -> writer.run(
                            "import-write-datasets",
                            Map.of(
                                    "datasets",
                                    recipes.stream()
                                            .map(recipe -> Frame.of(recipe).unfinished())
                                            .toList())));
        }

        GenerationReport write(Recipe recipe) {
            var frame = Frame.of(recipe);
            batch.part(recipe);
            frame.open(batch);
            var sink = new Sink(recipe, frame);
            GraphGenerator.generate(recipe, sink);
            return new GenerationReport(
                    recipe, sink.entities, sink.links, sink.claims, sink.designations, List.copyOf(sink.planted));
        }

        /** The batch to write the next statement into. */
        private Batch roomy(Recipe recipe) {
            if (batch.size() >= STATEMENTS_A_TRANSACTION) {
                flush();
                batch.part(recipe);
            }
            return batch;
        }

        private void flush() {
            graph.write("generate", batch::write);
            batch = new Batch();
            progress.at("Writing links", done, all);
        }

        void finish(List<GenerationReport> reports) {
            flush();
            var datasets = reports.stream()
                    .map(report -> Frame.of(report.recipe()).finished(report))
                    .toList();
            graph.write("generate-close", writer -> {
                writer.run("import-write-datasets", Map.of("datasets", datasets));
                writer.run("import-raise-version", Map.of());
            });
        }

        /** Puts one graph into batches, and counts. */
        private final class Sink implements GraphSink {

            private final Recipe recipe;
            private final Frame frame;
            private final List<PlantedPath> planted = new ArrayList<>();
            private int entities;
            private int links;
            private long claims;
            private int designations;

            Sink(Recipe recipe, Frame frame) {
                this.recipe = recipe;
                this.frame = frame;
            }

            @Override
            public void entity(GeneratedEntity entity) {
                roomy(recipe).entity(entity);
                entities++;
            }

            @Override
            public void link(GeneratedLink link) {
                roomy(recipe).link(link);
                links++;
                claims += link.claims().size();
                done++;
            }

            @Override
            public void designation(GeneratedDesignation designation) {
                frame.designation(designation, roomy(recipe));
                designations++;
            }

            @Override
            public void planted(PlantedPath path) {
                planted.add(path);
            }
        }
    }
}
