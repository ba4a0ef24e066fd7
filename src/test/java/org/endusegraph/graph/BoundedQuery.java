package org.endusegraph.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Fault;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionConfig;

/** Queries of the tests with {@code {1,maxHops}} in them, which Cypher takes no parameter for. */
public final class BoundedQuery {

    private static final TransactionConfig TEN_SECONDS =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(10)).build();

    private BoundedQuery() {}

    /**
     * Rows of a query, as the reader may see them.
     *
     * @throws Fault.LimitExceeded if it took longer than ten seconds
     */
    public static <T> List<T> read(
            Driver driver,
            Reader reader,
            String query,
            int maxHops,
            Map<String, Object> parameters,
            Function<Row, T> mapper) {
        var text = Cypher.named(query).text().replace("{1,maxHops}", "{1," + maxHops + "}");
        var all = new HashMap<>(parameters);
        all.put("circles", List.copyOf(reader.circles()));
        return Faults.translated(() -> {
            try (var session = driver.session()) {
                return session.executeRead(
                        transaction -> transaction.run(text, all).list(found -> mapper.apply(new Row(found))),
                        TEN_SECONDS);
            }
        });
    }
}
