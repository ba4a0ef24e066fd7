package org.endusegraph.paths;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.endusegraph.projection.Projections;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;

/** What a service does while others write and ask. */
record UnderWay(RunningApplication application, Report report) {

    private static final int WRITES = 20;
    private static final int CLIENTS = 32;

    /** How long a write of this process takes to be seen. */
    void writes() {
        var seen = new long[WRITES];
        var taken = Measured.of(WRITES, 60, i -> {
            application.load("""
                    dossier: seen-%1$d
                    title: To be seen
                    publisher: Benchmark
                    edition: 2026
                    sources:
                      - {id: seen-paper-%1$d, title: Paper, publisher: Benchmark, kind: REPORT}
                    parties:
                      - {id: seen-a-%1$d-%2$d, type: COMPANY, name: A, cites: [{source: seen-paper-%1$d, locator: p1}]}
                      - {id: seen-b-%1$d, type: COMPANY, name: B, cites: [{source: seen-paper-%1$d, locator: p1}]}
                    links:
                      - id: seen-link-%1$d
                        kind: SUPPLY
                        from: seen-a-%1$d-%2$d
                        to: seen-b-%1$d
                        claims:
                          - {id: seen-claim-%1$d, stance: ASSERTS, by: seen-b-%1$d, channel: REPORT, basis: OWN_ACCOUNT, publishedOn: 2020,
                             summary: B says so., cites: [{source: seen-paper-%1$d, locator: p1}]}
                    """.formatted(i, System.nanoTime()));
            long begin = System.nanoTime();
            while (application.bean(Projections.class).current().link("seen-link-" + i) < 0) {
                Thread.onSpinWait();
            }
            seen[i] = System.nanoTime() - begin;
        });
        Arrays.sort(seen);
        report.line(
                "%nA small dossier, from before it is read until paths show it: %s ms; from the end of its import: %s ms.%n",
                taken, new Measured(seen));
    }

    /** Many clients at once. */
    void clients(Asked asked) {
        var graphQl = new GraphQl(application);
        var errors = new AtomicInteger();
        var taken = new long[CLIENTS * 50];
        long before = Report.heap();
        long begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
            IntStream.range(0, taken.length)
                    .forEach(i -> pool.execute(() -> {
                        long start = System.nanoTime();
                        var answer = graphQl.ask(
                                "query ($of: [ID!]) { exposure(of: {ids: $of}, filter: {maxHops: 6}) {"
                                        + " complete nodes { endUser { id } hops path { strength } } } }",
                                Map.of("of", List.of(asked.suppliers().get(i % Asked.TIMES))));
                        taken[i] = System.nanoTime() - start;
                        if (answer.has("errors")
                                || !answer.at("/data/exposure/complete").asBoolean()) {
                            errors.incrementAndGet();
                        }
                    }));
        }
        double all = Report.seconds(begin);
        Arrays.sort(taken);
        report.line(
                "%n%d clients asking 6-hop exposure over HTTP: %.0f answers a second, p50 / p95 / p99 %s ms, %d errors;"
                        + " heap after collection %d MiB before, %d MiB after.%n",
                CLIENTS, taken.length / all, new Measured(taken), errors.get(), before >> 20, Report.heap() >> 20);
    }
}
