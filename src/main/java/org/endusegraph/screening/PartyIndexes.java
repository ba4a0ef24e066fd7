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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The index of parties in use. It is built when it is first asked for, and anew when the graph has another version; meanwhile, after some
 * patience, and as long as it cannot be built anew, answers come from the one before, and say of which version it is.
 */
@Component
class PartyIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(PartyIndexes.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Graph graph;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("party-index").unstarted(work));
    private volatile @Nullable PartyIndex current;
    private volatile @Nullable Failure failure;
    private @Nullable CompletableFuture<PartyIndex> building;

    PartyIndexes(Graph graph) {
        this.graph = graph;
    }

    /**
     * The newest index. Waits for the first one, and for a while for one that shows the last write.
     *
     * @throws Fault.Unavailable if there is none yet, and none can be built
     */
    PartyIndex current() {
        var version = graph.version();
        var index = current;
        if (index != null && (index.version().equals(version) || hasJustFailed(version))) {
            return index;
        }
        try {
            // What was being built already may be of an older version; what is built after that is not.
            var next = await(building(), index);
            return next.version().equals(version) ? next : await(building(), next);
        } catch (TimeoutException notYet) {
            LOG.info("The names of the last write are not ready: screening those of the version before");
        } catch (ExecutionException failed) {
            if (current == null) {
                throw failed.getCause() instanceof Fault fault ? fault : new IllegalStateException(failed.getCause());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Fault.Unavailable("The question was interrupted. Ask again.", interrupted);
        }
        return Objects.requireNonNull(current);
    }

    private static PartyIndex await(CompletableFuture<PartyIndex> next, @Nullable PartyIndex before)
            throws TimeoutException, ExecutionException, InterruptedException {
        return before == null ? next.get() : next.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean hasJustFailed(String version) {
        var last = failure;
        return last != null && last.version.equals(version) && System.nanoTime() - last.time < PAUSE.toNanos();
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
        var version = graph.version();
        var before = current;
        if (before != null && before.version().equals(version)) {
            return before;
        }
        try {
            return built(version);
        } catch (RuntimeException failed) {
            failure = new Failure(version, System.nanoTime());
            if (before != null && !worker.isShutdown()) {
                LOG.error(
                        "The names of version {} cannot be read for screening; answers stay those of version {}",
                        version,
                        before.version(),
                        failed);
            }
            throw failed;
        }
    }

    private PartyIndex built(String version) {
        long start = System.nanoTime();
        var built = PartyIndex.of(graph, version);
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

    /** That the names of a version could not be read at a time. */
    private record Failure(String version, long time) {}
}
