package org.endusegraph.datasets.publication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.endusegraph.model.Fault;

/** Transactions that are being written while the next batch is prepared: two at a time. */
final class Ongoing implements AutoCloseable {

    private static final int MOST = 2;

    private final ExecutorService writers = Executors.newFixedThreadPool(MOST);
    private final Deque<Future<?>> begun = new ArrayDeque<>();

    /** Begins a transaction, as soon as there are fewer than two. */
    void begin(Runnable transaction) {
        while (begun.size() >= MOST) {
            await(begun.removeFirst());
        }
        begun.add(writers.submit(transaction));
    }

    /** Waits until all that were begun have ended. */
    void await() {
        while (!begun.isEmpty()) {
            await(begun.removeFirst());
        }
    }

    private static void await(Future<?> transaction) {
        try {
            transaction.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Fault fault ? fault : new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Fault.Unavailable("The import was interrupted. Run it again to finish it.", interrupted);
        }
    }

    /** Lets those that were begun end, whatever happened. */
    @Override
    public void close() {
        writers.close();
    }
}
