package org.endusegraph.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.BaseUnits;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToDoubleFunction;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The projection in use. It is built when it is first asked for, and anew after every write: at once after one of this process, and soon
 * after one of another, which the version of the graph tells. A question goes on with the projection that it began with.
 */
@Component
@EnableConfigurationProperties(ProjectionProperties.class)
public class Projections {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);

    private final Graph graph;
    private final ProjectionLoader loader;
    private final Duration patience;
    private final Timer building;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("projection").unstarted(work));
    private volatile @Nullable Projection current;
    private @Nullable CompletableFuture<?> refresh;

    Projections(Graph graph, ProjectionProperties properties, MeterRegistry meters) {
        this.graph = graph;
        this.loader = new ProjectionLoader(graph);
        this.patience = properties.patience();
        building = meters.timer("endusegraph.projection.build");
        gauge(meters, "entities", null, Projection::entities);
        gauge(meters, "links", null, Projection::links);
        gauge(meters, "memory", BaseUnits.BYTES, Projection::memory);
        graph.onWrite(this::written);
        long poll = properties.poll().toMillis();
        worker.scheduleWithFixedDelay(this::refreshIfStarted, poll, poll, TimeUnit.MILLISECONDS);
    }

    private void gauge(MeterRegistry meters, String name, @Nullable String unit, ToDoubleFunction<Projection> value) {
        Gauge.builder("endusegraph.projection." + name, this, projections -> {
                    var newest = projections.current;
                    return newest == null ? Double.NaN : value.applyAsDouble(newest);
                })
                .baseUnit(unit)
                .register(meters);
    }

    /**
     * The newest projection. Waits for the first one, and for a while for one that shows what this process wrote before.
     *
     * @throws Fault.Unavailable if there is no projection yet, and none can be built
     */
    public Projection current() {
        var refreshing = refreshing();
        try {
            if (current == null) {
                refreshing.get();
            } else {
                refreshing.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException notYet) {
            LOG.info("The projection of the last write is not ready: answering from the one before");
        } catch (ExecutionException failure) {
            fail(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Fault.Unavailable("The question was interrupted. Ask again.", interrupted);
        }
        var newest = current;
        if (newest == null) {
            throw new Fault.Unavailable("The graph is not ready yet. Try again in a few seconds.");
        }
        return newest;
    }

    private void fail(ExecutionException failure) {
        if (current == null) {
            forget();
            if (failure.getCause() instanceof Fault fault) {
                throw fault;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Looks for writes of other processes now, rather than at the next poll. */
    public void lookForWrites() {
        written();
    }

    /** The refresh that was asked for last; the first one begins when it is first asked for. */
    private synchronized CompletableFuture<?> refreshing() {
        var last = refresh;
        if (last == null) {
            last = CompletableFuture.runAsync(this::refresh, worker);
            refresh = last;
        }
        return last;
    }

    private synchronized void forget() {
        refresh = null;
    }

    private synchronized void written() {
        if (refresh != null) {
            refresh = CompletableFuture.runAsync(this::refreshOrWarn, worker);
        }
    }

    private void refreshIfStarted() {
        if (current != null) {
            refreshOrWarn();
        }
    }

    private void refreshOrWarn() {
        try {
            refresh();
        } catch (RuntimeException failure) {
            if (current == null) {
                throw failure;
            }
            if (worker.isShutdown()) {
                return;
            }
            LOG.error("The projection cannot be built anew; answers stay those of version {}", version(), failure);
        }
    }

    /** Builds the projection anew if the graph has another version. */
    private void refresh() {
        if (!graph.version().equals(version())) {
            building.record(() -> current = loader.load(current));
        }
    }

    private @Nullable String version() {
        var newest = current;
        return newest == null ? null : newest.version();
    }

    /** Before anything that it reads from is closed. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        worker.shutdownNow();
    }
}
