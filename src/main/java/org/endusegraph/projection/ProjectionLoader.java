package org.endusegraph.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Basis;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.Stance;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Builds projections of the graph as it is, by streaming all links out of it. */
final class ProjectionLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionLoader.class);
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int REPORT_FROM = 100_000;
    private static final int REPORT_EVERY = 1_000_000;

    /** Heap that building takes at its height: an estimate, from 70 bytes a link that stay and what grows beside them. */
    private static final long BYTES_PER_LINK = 110;

    private static final long BYTES_PER_ENTITY = 250;

    private final Graph graph;

    ProjectionLoader(Graph graph) {
        this.graph = graph;
    }

    /**
     * A projection of one version of the graph. If another process writes meanwhile it is read again; if that never ends, the next look at the
     * version leads to another.
     *
     * @throws Fault.Unavailable if it does not fit into the heap, or the store does not answer
     */
    Projection load() {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                var projection = graph.whileNothingIsWritten(this::read);
                if (projection.version().equals(graph.version())) {
                    return projection;
                }
            } catch (IllegalArgumentException halfWritten) {
                LOG.debug("Another process writes at the moment", halfWritten);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return graph.whileNothingIsWritten(this::read);
    }

    private Projection read() {
        long begin = System.nanoTime();
        var version = graph.version();
        var size = graph.read(Reader.ANONYMOUS, "projection-size", Map.of(), row -> row)
                .getFirst();
        int entities = size.number("entities");
        int links = size.number("links");
        requireMemory(entities, links);
        var builder = new ProjectionBuilder(entities, links);
        graph.scan(
                "projection-entities",
                row -> builder.entity(
                        row.text("id"), row.constant("kind", EntityKind.class), textsOrNull(row, "audience")));
        var progress = new Object() {
            int done;
        };
        graph.scan("projection-links", row -> {
            add(builder, row);
            if (++progress.done % REPORT_EVERY == 0) {
                LOG.info("Projecting links: {} of {}", progress.done, links);
            }
        });
        var projection = builder.build(version);
        LOG.atLevel(links < REPORT_FROM ? Level.DEBUG : Level.INFO)
                .log(
                        "Projected {} links of {} entities at version {} in {} ms: {} KiB",
                        projection.links(),
                        projection.entities(),
                        version,
                        (System.nanoTime() - begin) / 1_000_000,
                        projection.memory() / 1024);
        return projection;
    }

    private static void add(ProjectionBuilder builder, Row row) {
        builder.link(
                row.text("id"),
                row.constant("kind", LinkKind.class),
                row.text("from"),
                row.text("to"),
                row.texts("products"),
                row.dayOrNull("validFrom"),
                row.dayOrNull("validTo"),
                textsOrNull(row, "audience"),
                row.rows("claims").stream().map(ProjectionLoader::assertion).toList());
    }

    private static Assertion assertion(Row claim) {
        return new Assertion(
                claim.constant("stance", Stance.class),
                claim.constant("basis", Basis.class),
                claim.dayOrNull("publishedOn"),
                claim.dayOrNull("withdrawnOn"),
                textsOrNull(claim, "audience"));
    }

    private static @Nullable List<String> textsOrNull(Row row, String key) {
        return row.isNull(key) ? null : row.texts(key);
    }

    private static void requireMemory(long entities, long links) {
        long needed = links * BYTES_PER_LINK + entities * BYTES_PER_ENTITY;
        var runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        if (needed > runtime.maxMemory() - used && needed > runtime.maxMemory() / 2) {
            throw new Fault.Unavailable(
                    "The projection of %,d links needs about %,d MiB of heap, and at most %,d MiB are there in all. Start with -Xmx%dm."
                            .formatted(
                                    links,
                                    mebibytes(needed),
                                    mebibytes(runtime.maxMemory()),
                                    mebibytes(2 * needed) + 1024));
        }
    }

    private static long mebibytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
