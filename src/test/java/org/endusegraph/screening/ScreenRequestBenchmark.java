package org.endusegraph.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.Formats;
import org.endusegraph.datasets.Progress;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/**
 * Times whole requests of {@code screen-many-counterparties} over HTTP, with all lists at hand imported: half of the counterparties are names of
 * listed parties, half are of no party. Needs the environment variable {@code ENDUSEGRAPH_REAL_DATA}. Run by
 * {@code ./mvnw -Pbench verify -Dit.test=ScreenRequestBenchmark}.
 */
class ScreenRequestBenchmark {

    private static final int[] SIZES = {1, 50, 500};
    private static final int LEAST_REQUESTS = 12;
    private static final int COUNTERPARTIES = 500;

    @TempDir
    private Path folder;

    @Test
    void withAllLists() throws IOException {
        var real = System.getenv("ENDUSEGRAPH_REAL_DATA");
        if (real == null) {
            return;
        }
        var application = RunningApplication.empty();
        load(application, Path.of(real));
        var names = names(application);
        var graphQl = new GraphQl(application);
        var random = new Random(4);
        var lines = new ArrayList<String>();
        lines.add(
                names.size()
                        + " parties; counterparties a request, median and worst request in ms, counterparties a second at the median");
        for (int size : SIZES) {
            var taken = new long[Math.max(LEAST_REQUESTS, COUNTERPARTIES / size)];
            for (int warming = 0; warming < 2; warming++) {
                for (int i = 0; i < taken.length; i++) {
                    taken[i] = ask(graphQl, names, random, size);
                }
            }
            Arrays.sort(taken);
            double median = taken[taken.length / 2] / 1e6;
            lines.add(String.format(
                    Locale.ROOT,
                    "%d, %.0f, %.0f, %.0f",
                    size,
                    median,
                    taken[taken.length - 1] / 1e6,
                    size / median * 1000));
        }
        Files.write(Path.of("target/screen-request-benchmark.txt"), lines);
        lines.forEach(System.out::println);
    }

    private static long ask(GraphQl graphQl, List<String> names, Random random, int size) {
        Collections.shuffle(names, random);
        var counterparties = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < size; i++) {
            var name = i % 2 == 0
                    ? names.get(i)
                    : String.join(
                            " ", names.get(i).split(" ")[0], names.get(i + 1).split(" ")[0], "Bakery");
            counterparties.add(Map.of("reference", "" + i, "name", name.substring(0, Math.min(200, name.length()))));
        }
        long begin = System.nanoTime();
        graphQl.operation("screen-many-counterparties", Map.of("counterparties", counterparties));
        return System.nanoTime() - begin;
    }

    private static List<String> names(RunningApplication application) {
        try (var session = application.bean(Driver.class).session()) {
            return new ArrayList<>(session.run(
                            "MATCH (party:Party)<-[:LISTS]-() RETURN DISTINCT party.id AS id, party.name AS name ORDER BY id")
                    .list(row -> row.get("name").asString()));
        }
    }

    private void load(RunningApplication application, Path real) throws IOException {
        for (var list : ListAtHand.all(real, folder)) {
            application
                    .bean(Datasets.class)
                    .load(
                            Formats.named(list.format()).orElseThrow(),
                            list.files(),
                            list.options(),
                            row -> {},
                            Progress.SILENT);
        }
    }
}
