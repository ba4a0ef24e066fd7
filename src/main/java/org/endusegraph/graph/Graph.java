package org.endusegraph.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.TransientException;

/**
 * The store. Every call names a query of {@code graph-schema/queries}; every read says who is reading, declares read access, and
 * carries a timeout and the operation's name, so that slow Cypher can be matched to what was asked.
 */
public final class Graph {

    /** Version of a graph that nothing was written to. */
    public static final String UNWRITTEN = "0";

    private static final Duration LONG = Duration.ofHours(1);
    private static final int WRITE_ATTEMPTS = 5;
    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Supplier<Driver> driver;
    private final Duration timeout;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    Graph(Supplier<Driver> driver, Duration timeout) {
        this.driver = driver;
        this.timeout = timeout;
    }

    /**
     * Rows of a query, as the reader may see them.
     *
     * @throws Fault.LimitExceeded if the query took longer than the transaction timeout
     * @throws Fault.Unavailable if the store does not answer
     */
    public <T> List<T> read(
            Reader reader, String query, Map<String, ? extends @Nullable Object> parameters, Function<Row, T> mapper) {
        var cypher = Cypher.named(query);
        var all = new HashMap<String, @Nullable Object>(parameters);
        all.put("circles", List.copyOf(reader.circles()));
        return Faults.translated(() -> {
            try (var session = driver.get().session(READING)) {
                return session.executeRead(
                        transaction -> transaction.run(cypher.text(), all).list(found -> mapper.apply(new Row(found))),
                        configuration(query, timeout));
            }
        });
    }

    /**
     * Rows of a query that an import asks, whoever may see them; it may take an hour.
     *
     * @throws Fault.Unavailable if the store does not answer
     */
    public <T> List<T> readAtLength(String query, Map<String, ?> parameters, Function<Row, T> mapper) {
        var cypher = Cypher.named(query);
        return Faults.translated(() -> {
            try (var session = driver.get().session(READING)) {
                return session.executeRead(
                        transaction -> transaction
                                .run(cypher.text(), Map.copyOf(parameters))
                                .list(found -> mapper.apply(new Row(found))),
                        configuration(query, LONG));
            }
        });
    }

    /**
     * Hands over the rows of a query one after the other, whoever may see them: for what is derived from the whole graph.
     *
     * @throws Fault.Unavailable if the store does not answer
     */
    public void scan(String query, Consumer<Row> rows) {
        var cypher = Cypher.named(query);
        Faults.translated(() -> {
            var access = SessionConfig.builder()
                    .withDefaultAccessMode(AccessMode.READ)
                    .withFetchSize(10_000)
                    .build();
            try (var session = driver.get().session(access);
                    var transaction = session.beginTransaction(configuration(query, LONG))) {
                transaction.run(cypher.text()).forEachRemaining(found -> rows.accept(new Row(found)));
                return true;
            }
        });
    }

    /** Works while this process writes nothing: writes wait. */
    public <T> T whileNothingIsWritten(Supplier<T> work) {
        writing.writeLock().lock();
        try {
            return work.get();
        } finally {
            writing.writeLock().unlock();
        }
    }

    /** Runs this after every write of this process. */
    public void onWrite(Runnable listener) {
        listeners.add(listener);
    }

    /** Runs a unit of work in one transaction: all of it is stored, or nothing. */
    public void write(String operation, Consumer<Writer> work) {
        writing.readLock().lock();
        try {
            writeOnce(operation, work);
        } finally {
            writing.readLock().unlock();
        }
        listeners.forEach(Runnable::run);
    }

    /** Transactions that wait for each other's locks are tried again, beyond the time that the driver gives them. */
    private void writeOnce(String operation, Consumer<Writer> work) {
        Faults.translated(() -> {
            for (int attempt = 1; ; attempt++) {
                try (var session = driver.get().session()) {
                    session.executeWriteWithoutResult(
                            transaction -> work.accept((query, parameters) -> transaction
                                    .run(Cypher.named(query).text(), Map.copyOf(parameters))
                                    .list(Row::new)),
                            configuration(operation, Duration.ofMinutes(5)));
                    return true;
                } catch (TransientException locked) {
                    if (attempt == WRITE_ATTEMPTS) {
                        throw locked;
                    }
                }
            }
        });
    }

    /** Version of the graph: changes with every import, when it is done. */
    public String version() {
        return read(Reader.ANONYMOUS, "graph-version", Map.of(), row -> row.text("version"))
                .getFirst();
    }

    private static TransactionConfig configuration(String operation, Duration timeout) {
        return TransactionConfig.builder()
                .withTimeout(timeout)
                .withMetadata(Map.of("operation", operation))
                .build();
    }

    /** Runs a named query inside a unit of work. */
    @FunctionalInterface
    public interface Writer {
        List<Row> run(String query, Map<String, ?> parameters);
    }
}
