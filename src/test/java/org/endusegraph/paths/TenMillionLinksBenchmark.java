package org.endusegraph.paths;

import java.time.Duration;
import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.datasets.generated.Recipe;
import org.junit.jupiter.api.Test;

/** Times {@code exposure} on ten million links straight from the generator, since writing them to a store takes hours. */
class TenMillionLinksBenchmark {

    private static final int[] HOPS = {2, 4, 6, 8};
    private static final double SECONDS = Double.parseDouble(System.getProperty("bench.seconds", "5"));

    private final Report report = new Report("benchmark-ten-million.md");

    @Test
    void tenMillionLinks() {
        if (!Boolean.getBoolean("bench.huge")) {
            System.out.println("Ten million links are left out: ask for them with -Dbench.huge=true");
            return;
        }
        long begin = System.nanoTime();
        var generated = GeneratedProjection.of(Recipe.benchmark("huge", 1_000_000, 10_000_000, 1));
        var projection = generated.projection();
        var ends = generated.endUsers();
        report.line(
                "%n## %,d links of %,d entities, straight from the generator%n",
                projection.links(), projection.entities());
        report.line(
                "Generated and projected in %.0f s; %.1f bytes a link, %d MiB in all; heap after collection %d MiB of %d.%n",
                Report.seconds(begin),
                projection.memory() / (double) projection.links(),
                projection.memory() >> 20,
                Report.heap() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        var asked = new Asked(projection, ends);
        for (int hops : HOPS) {
            var filter = PathFilter.of(hops, null);
            var conditions = new Conditions(projection, Reader.ANONYMOUS, filter, List.of());
            var question =
                    new Question(filter, conditions, new Carriage(conditions), null, List.of(), null, ListedLinks.NONE);
            var limits = new SearchProperties(500_000_000, Duration.ofSeconds(60));
            var bare = new BareSearch(projection);
            var floor = Measured.of(
                    50,
                    SECONDS,
                    i -> bare.reach(projection.entity(asked.suppliers().get(i)), hops));
            var engine = Measured.of(50, SECONDS, i -> {
                try (var exposures = new Exposures(
                        question,
                        Questions.places(question, List.of(asked.suppliers().get(i))),
                        Questions.places(question, ends),
                        true,
                        null,
                        new Budget(limits))) {
                    for (int found = 0; found < 20 && exposures.next() != null; found++) {
                        // counted
                    }
                }
            });
            report.line("exposure to %d hops: %s ms; %.1f times the bare search.", hops, engine, engine.times(floor));
        }
    }
}
