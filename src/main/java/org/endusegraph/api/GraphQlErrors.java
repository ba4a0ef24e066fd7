package org.endusegraph.api;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.endusegraph.model.Fault;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Turns faults into GraphQL errors, each with a code out of the closed set {@link ErrorCode}. */
@ControllerAdvice
class GraphQlErrors {

    @GraphQlExceptionHandler
    GraphQLError fault(Fault fault, DataFetchingEnvironment environment) {
        var code = switch (fault) {
            case Fault.InvalidInput _ -> ErrorCode.INVALID_INPUT;
            case Fault.NotFound _ -> ErrorCode.NOT_FOUND;
            case Fault.LimitExceeded _ -> ErrorCode.LIMIT_EXCEEDED;
            case Fault.Unavailable _ -> ErrorCode.UNAVAILABLE;
        };
        return GraphQLError.newError()
                .message("%s", fault.getMessage())
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
