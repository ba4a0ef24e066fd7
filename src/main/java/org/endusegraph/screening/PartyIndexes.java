package org.endusegraph.screening;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.endusegraph.projection.Projections;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The index of parties in use. It is built when it is first asked for, and anew when the graph has another version; meanwhile, after some
 * patience, answers come from the one before, and say of which version it is.
 */
@Component
class PartyIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(PartyIndexes.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Graph graph;
    private final Projections projections;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("party-index").unstarted(work));
    private volatile @Nullable PartyIndex current;
    private @Nullable CompletableFuture<PartyIndex> building;

    PartyIndexes(Graph graph, Projections projections) {
        this.graph = graph;
        this.projections = projections;
    }

    /**
     * The newest index. Waits for the first one, and for a while for one that shows the last write.
     *
     * @throws Fault.Unavailable if there is none yet, and none can be built
     */
    PartyIndex current() {
        var index = current;
        if (index != null && index.version().equals(projections.current().version())) {
            return index;
        }
        try {
            var next = building();
            return index == null ? next.get() : next.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            LOG.info("The names of the last write are not ready: screening those of the version before");
            return Objects.requireNonNull(index);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Fault fault ? fault : new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Fault.Unavailable("The question was interrupted. Ask again.", interrupted);
        }
    }

    private synchronized CompletableFuture<PartyIndex> building() {
        var begun = building;
        if (begun == null || begun.isDone()) {
            begun = CompletableFuture.supplyAsync(this::build, worker);
            building = begun;
        }
        return begun;
    }

    private PartyIndex build() {
        long start = System.nanoTime();
        var built = PartyIndex.of(graph);
        current = built;
        LOG.debug(
                "Names of version {} are ready for screening: {} names, {} KiB, {} ms",
                built.version(),
                built.names(),
                built.bytes() / 1024,
                (System.nanoTime() - start) / 1_000_000);
        return built;
    }

    /** Before the graph is closed. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        worker.shutdownNow();
    }
}
