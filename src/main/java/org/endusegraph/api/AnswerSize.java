package org.endusegraph.api;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * Refuses questions whose answer may get too large, by the fields that it may have. What stands in a connection counts
 * {@code first} times; in another list as many times as a list argument of it, or else of the object that it stands in, has items, else
 * {@value #USUAL_ITEMS} times.
 */
final class AnswerSize extends MaxQueryComplexityInstrumentation {

    private static final int USUAL_ITEMS = 3;
    private static final String CONNECTION = "Connection";

    AnswerSize(int most) {
        super(most, (field, children) -> (int) Math.min(1L + items(field) * (long) children, most + 1L));
    }

    @Override
    protected AbortExecutionException mkAbortException(int seen, int most) {
        return new AbortExecutionException("The answer may have more than " + most
                + " fields. Ask for a smaller 'first', for fewer lists inside lists, or in several questions.");
    }

    private static int items(FieldComplexityEnvironment field) {
        var type = GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType());
        if (GraphQLTypeUtil.unwrapAll(type).getName().endsWith(CONNECTION)) {
            return field.getArguments().get("first") instanceof Integer first ? Math.max(first, 1) : USUAL_ITEMS;
        }
        var parent = field.getParentType().getName();
        if (!GraphQLTypeUtil.isList(type) || parent.endsWith(CONNECTION) || parent.startsWith("__")) {
            return 1;
        }
        var around = field.getParentEnvironment();
        return longest(field)
                .orElseGet(() -> around == null || isList(around)
                        ? USUAL_ITEMS
                        : longest(around).orElse(USUAL_ITEMS));
    }

    private static boolean isList(FieldComplexityEnvironment field) {
        return GraphQLTypeUtil.isList(
                GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()));
    }

    /** How many items the longest list among the arguments has. */
    private static OptionalInt longest(FieldComplexityEnvironment field) {
        return field.getArguments().values().stream()
                .filter(Collection.class::isInstance)
                .mapToInt(list -> ((Collection<?>) list).size())
                .max();
    }
}
