package org.endusegraph.api;

import graphql.ExecutionResult;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import java.util.List;
import java.util.Map;
import org.endusegraph.access.Reader;
import org.endusegraph.access.Role;
import org.jspecify.annotations.Nullable;

/** Refuses a question with a field whose {@code @requires} names a role that the reader does not have, before anything is read. */
final class RequiredRoles extends SimplePerformantInstrumentation {

    private static final String REQUIRES = "requires";
    private static final String ROLE = "role";

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var context = parameters.getExecutionContext();
        Reader reader = context.getGraphQLContext().getOrDefault(GraphQlConfiguration.READER, Reader.ANONYMOUS);
        fields(context).visitPreOrder(new QueryVisitorStub() {
            @Override
            public void visitField(QueryVisitorFieldEnvironment field) {
                require(reader, field);
            }
        });
        return super.beginExecuteOperation(parameters, state);
    }

    private static QueryTraverser fields(ExecutionContext context) {
        return QueryTraverser.newQueryTraverser()
                .schema(context.getGraphQLSchema())
                .document(context.getDocument())
                .operationName(context.getExecutionInput().getOperationName())
                .coercedVariables(context.getCoercedVariables())
                .build();
    }

    private static void require(Reader reader, QueryVisitorFieldEnvironment environment) {
        var required = environment.getFieldDefinition().getAppliedDirective(REQUIRES);
        if (required == null) {
            return;
        }
        String name = required.getArgument(ROLE).getValue();
        var role = Role.valueOf(name);
        if (!reader.may(role)) {
            var field = environment.getField();
            var error = new CodedError(
                    reader.name() == null ? ErrorCode.UNAUTHENTICATED : ErrorCode.FORBIDDEN,
                    sentence(field.getName(), role, reader),
                    List.of(field.getSourceLocation()),
                    null,
                    Map.of());
            throw new AbortExecutionException(List.of(error));
        }
    }

    private static String sentence(String field, Role needed, Reader reader) {
        var what = "'" + field + "' needs the role " + needed;
        return reader.name() == null
                ? what + ". Send a key or a token with it, as 'Authorization: Bearer ...'."
                : what + "; you have " + (reader.role() == null ? "none" : reader.role())
                        + ". Ask who runs the service for it.";
    }
}
