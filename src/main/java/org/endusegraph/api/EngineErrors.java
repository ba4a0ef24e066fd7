package org.endusegraph.api;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Gives the errors of the engine itself a code and a plainer sentence: syntax, validation, variables, limits, broken answers. */
final class EngineErrors implements WebGraphQlInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(EngineErrors.class);
    private static final Pattern PREFIX = Pattern.compile("^Validation error( \\([^)]*\\))? ?: ");
    private static final Pattern LITERAL =
            Pattern.compile("'?\\b(?:Enum|String|Int|Float|Boolean)Value\\{(?:name|value)=('?)(.*?)\\1}'?");
    private static final Pattern ENUM = Pattern.compile("\\benum '(\\w+)'");

    private final ObjectProvider<GraphQlSource> source;

    EngineErrors(ObjectProvider<GraphQlSource> source) {
        this.source = source;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> {
            var errors = response.getExecutionResult().getErrors();
            if (errors.stream().allMatch(CodedError.class::isInstance)) {
                return response;
            }
            return response.transform(answer -> answer.errors(errors.stream()
                    .map(error -> (GraphQLError) coded(error, request.getId()))
                    .toList()));
        });
    }

    private CodedError coded(GraphQLError error, String reference) {
        if (error instanceof CodedError coded) {
            return coded;
        }
        var locations = Objects.requireNonNullElse(error.getLocations(), List.<SourceLocation>of());
        var code = code(error);
        if (code == ErrorCode.INTERNAL) {
            LOG.error("Question {} has a broken answer: {}", reference, error.getMessage());
            return CodedError.internal(reference, locations, error.getPath());
        }
        return new CodedError(code, sentence(error.getMessage()), locations, error.getPath(), Map.of());
    }

    private static ErrorCode code(GraphQLError error) {
        if (error instanceof BadFaithIntrospectionError) {
            return ErrorCode.LIMIT_EXCEEDED;
        }
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported ->
                ErrorCode.INVALID_INPUT;
            case ErrorType.ExecutionAborted -> ErrorCode.LIMIT_EXCEEDED;
            case null, default -> ErrorCode.INTERNAL;
        };
    }

    private String sentence(String message) {
        var plain = LITERAL.matcher(PREFIX.matcher(message).replaceFirst(""))
                .replaceAll(found -> "'" + Matcher.quoteReplacement(found.group(2)) + "'");
        var named = ENUM.matcher(plain);
        return named.find() ? plain + allowed(source.getObject().schema(), named.group(1)) : plain;
    }

    private static String allowed(GraphQLSchema schema, String name) {
        return schema.getType(name) instanceof GraphQLEnumType type
                ? type.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .collect(Collectors.joining(", ", ". Write one of ", "."))
                : "";
    }
}
