package org.endusegraph.graph;

import java.util.function.Supplier;
import org.endusegraph.model.Fault;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Turns what the driver throws into faults. Errors of the server are told apart by code, never by text. */
final class Faults {

    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    private Faults() {}

    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException failure) {
            throw of(failure);
        }
    }

    private static RuntimeException of(Neo4jException failure) {
        if (failure.code() != null && failure.code().startsWith(TIMED_OUT)) {
            return new Fault.LimitExceeded(
                    "The question took too long and was stopped. Ask for less: fewer hops, kinds or entities.");
        }
        return switch (failure) {
            case ServiceUnavailableException _, SessionExpiredException _, TransientException _ ->
                new Fault.Unavailable("The store does not answer at the moment. Try again in a few seconds.", failure);
            default -> failure;
        };
    }
}
