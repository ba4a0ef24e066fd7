package org.endusegraph.projection;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Builds projections of the graph as it is: by streaming all links out of it, or from an older one and what has changed since. */
final class ProjectionLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionLoader.class);
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int MOST_CHANGES = 20_000;
    private static final int MOST_NUMBERS = 50_000;
    private static final int REPORT_FROM = 100_000;
    private static final int REPORT_EVERY = 500_000;

    /** Heap that building takes at its height: an estimate, from 64 bytes a link that stay and what grows beside them. */
    private static final long BYTES_PER_LINK = 110;

    private static final long BYTES_PER_ENTITY = 60;

    private final Graph graph;

    ProjectionLoader(Graph graph) {
        this.graph = graph;
    }

    /**
     * A projection of one version of the graph. If another process writes meanwhile it is read again; if that never ends, the next look at the
     * version leads to another.
     *
     * @param old an older projection: only what has changed since is read, if that is known; null to read everything
     * @throws Fault.Unavailable if it does not fit into the heap, or the store does not answer
     */
    Projection load(@Nullable Projection old) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                var projection = graph.whileNothingIsWritten(() -> read(old));
                if (projection.version().equals(graph.version())) {
                    return projection;
                }
            } catch (IllegalArgumentException halfWritten) {
                LOG.debug("Another process writes at the moment", halfWritten);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return graph.whileNothingIsWritten(() -> read(null));
    }

    private Projection read(@Nullable Projection old) {
        long begin = System.nanoTime();
        var version = graph.version();
        var changes = old == null ? null : changes(old, version);
        var projection = old == null || changes == null ? everything(version) : renewed(old, changes);
        LOG.atLevel(projection.links() < REPORT_FROM ? Level.DEBUG : Level.INFO)
                .log(
                        "Projected {} links of {} entities at version {} in {} ms{}: {} KiB",
                        projection.links(),
                        projection.entities(),
                        projection.version(),
                        (System.nanoTime() - begin) / 1_000_000,
                        changes == null ? "" : ", renewing " + changes.ids().size(),
                        projection.memory() / 1024);
        return projection;
    }

    private Projection everything(String version) {
        var size = graph.read(Reader.ANONYMOUS, "projection-size", Map.of(), row -> row)
                .getFirst();
        int entities = size.number("entities");
        int links = size.number("links");
        requireRoom(entities, links, free(), Runtime.getRuntime().maxMemory());
        var builder = new ProjectionBuilder(entities, links);
        graph.scan("projection-entities", row -> ProjectionRows.addEntity(builder, row));
        var progress = new Object() {
            int done;
        };
        graph.scan("projection-links", row -> {
            ProjectionRows.addLink(builder, row);
            if (++progress.done % REPORT_EVERY == 0) {
                LOG.info("Projecting links: {} of {}", progress.done, links);
            }
        });
        return builder.build(version);
    }

    private Projection renewed(Projection old, Changes changes) {
        if (changes.ids().isEmpty()) {
            return old.at(changes.version());
        }
        requireRoom(old.entities(), old.links(), free(), Runtime.getRuntime().maxMemory());
        var ids = Map.of("ids", List.copyOf(changes.ids()));
        return Renewal.of(
                old,
                changes.version(),
                changes.ids(),
                graph.read(Reader.ANONYMOUS, "projection-changed-entities", ids, row -> row),
                graph.read(Reader.ANONYMOUS, "projection-changed-links", ids, row -> row));
    }

    /** What has changed since a projection was made; null if it is too much, or not known. */
    private @Nullable Changes changes(Projection old, String version) {
        if (old.numbers() > MOST_NUMBERS) {
            return null;
        }
        long since = Long.parseLong(old.version());
        var ids = new HashSet<String>();
        for (var row : graph.read(Reader.ANONYMOUS, "projection-changes", Map.of("since", since), row -> row)) {
            if (row.number("number") != ++since) {
                return null;
            }
            ids.addAll(row.texts("ids"));
        }
        return since < Long.parseLong(version) || ids.size() > MOST_CHANGES
                ? null
                : new Changes(Long.toString(since), ids);
    }

    private record Changes(String version, Set<String> ids) {}

    /**
     * Refuses to begin what cannot end well.
     *
     * @param free bytes of heap that can still be had, as far as is known before a collection
     * @param most bytes of heap that there can be in all
     */
    static void requireRoom(long entities, long links, long free, long most) {
        if (entities > Arcs.MOST_NODES) {
            throw new Fault.Unavailable("A projection holds at most %,d parties and products, and the graph has %,d."
                    .formatted(Arcs.MOST_NODES, entities));
        }
        long needed = links * BYTES_PER_LINK + entities * BYTES_PER_ENTITY;
        if (needed > free && needed > most / 2) {
            throw new Fault.Unavailable(
                    "The projection of %,d links needs about %,d MiB of heap, and at most %,d MiB are there in all. Start with -Xmx%dm."
                            .formatted(links, mebibytes(needed), mebibytes(most), mebibytes(2 * needed) + 1024));
        }
    }

    private static long free() {
        var runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }

    private static long mebibytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
