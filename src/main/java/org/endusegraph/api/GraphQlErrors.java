package org.endusegraph.api;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.endusegraph.model.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Turns what is thrown while a field is fetched into errors with a code. A {@link Fault} speaks for itself, however deeply it is
 * wrapped; anything else is logged under a reference, and only the reference is told.
 */
@Component
class GraphQlErrors implements DataFetcherExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlErrors.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment environment) {
        var location = environment.getField().getSourceLocation();
        var locations = location == null ? List.<SourceLocation>of() : List.of(location);
        var path = environment.getExecutionStepInfo().getPath().toList();
        return Mono.just(List.of(Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(Fault.class::isInstance)
                .map(Fault.class::cast)
                .findFirst()
                .map(fault ->
                        new CodedError(code(fault), String.valueOf(fault.getMessage()), locations, path, Map.of()))
                .orElseGet(() -> {
                    var reference = environment.getExecutionId().toString();
                    LOG.error("Question {} failed at {}", reference, path, thrown);
                    return CodedError.internal(reference, locations, path);
                })));
    }

    static ErrorCode code(Fault fault) {
        return switch (fault) {
            case Fault.InvalidInput _ -> ErrorCode.INVALID_INPUT;
            case Fault.NotFound _ -> ErrorCode.NOT_FOUND;
            case Fault.LimitExceeded _ -> ErrorCode.LIMIT_EXCEEDED;
            case Fault.Unauthenticated _ -> ErrorCode.UNAUTHENTICATED;
            case Fault.Unavailable _ -> ErrorCode.UNAVAILABLE;
        };
    }
}
