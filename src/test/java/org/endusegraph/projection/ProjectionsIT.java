package org.endusegraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Which projection a question gets while others write. */
class ProjectionsIT {

    private static final String[] BEFORE = links("a", "b");
    private static final String[] AFTER = links("c", "d");

    private RunningApplication application;
    private Projections projections;

    /** Ten links between two parties. */
    private static String[] links(String from, String to) {
        return IntStream.range(0, 10)
                .mapToObj(i -> "SUPPLY " + from + " -> " + to)
                .toArray(String[]::new);
    }

    @BeforeEach
    void startEmpty() {
        application = RunningApplication.empty();
        projections = application.bean(Projections.class);
    }

    @Test
    void whatThisProcessWroteIsSeenByTheNextQuestion() {
        application.load(Sketch.of(BEFORE));
        assertThat(projections.current().links()).isEqualTo(10);
        application.load(Sketch.of("SUPPLY a -> b"));
        assertThat(projections.current().links()).isEqualTo(1);
    }

    @Test
    void whatAnotherProcessWroteIsSeenSoon() throws InterruptedException {
        application.load(Sketch.of(BEFORE));
        assertThat(projections.current().links()).isEqualTo(10);
        application.bean(Driver.class).executableQuery("""
                        MATCH (version:GraphVersion) SET version.number = version.number + 1
                        WITH version MATCH (link:Link {id: 'link-10'}) DETACH DELETE link
                        """).execute();
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (projections.current().links() == 10 && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(projections.current().links()).isEqualTo(9);
    }

    @Test
    void readersNeverSeeHalfOfAWrite() {
        application.load(Sketch.of(BEFORE));
        var writing = new AtomicBoolean(true);
        try (var readers = Executors.newFixedThreadPool(3)) {
            var seen = new ArrayList<CompletableFuture<Set<String>>>();
            for (int i = 0; i < 3; i++) {
                seen.add(CompletableFuture.supplyAsync(() -> read(writing), readers));
            }
            for (int write = 0; write < 12; write++) {
                application.load(Sketch.of(write % 2 == 0 ? AFTER : BEFORE));
            }
            writing.set(false);
            assertThat(seen.stream()
                            .map(CompletableFuture::join)
                            .flatMap(Set::stream)
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("10 from a", "10 from c");
        }
    }

    /** The different pictures that a reader gets as long as somebody writes: links, and where they come from. */
    private Set<String> read(AtomicBoolean writing) {
        return IntStream.iterate(0, i -> writing.get(), i -> i + 1)
                .mapToObj(i -> projections.current())
                .map(projection -> projection.links() + " from "
                        + IntStream.range(0, projection.links())
                                .mapToObj(link -> projection.entityId(projection.from(link)))
                                .distinct()
                                .collect(Collectors.joining(" and ")))
                .collect(Collectors.toSet());
    }
}
