package org.endusegraph.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Reads documents: parses them, refuses what is too large before it costs anything, and validates the rest. What was read lately
 * is kept, good or bad, up to a number of characters.
 */
final class Documents implements PreparsedDocumentProvider {

    private static final int KEPT_CHARACTERS = 500_000;
    private static final int OVERHEAD = 100;

    private final ObjectProvider<GraphQlSource> source;
    private final ApiProperties.Limits limits;
    private final ParserOptions options;
    private final Cache<String, PreparsedDocumentEntry> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry _) -> text.length() + OVERHEAD)
            .build();

    Documents(ObjectProvider<GraphQlSource> source, ApiProperties.Limits limits) {
        this.source = source;
        this.limits = limits;
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxCharacters(limits.characters()).maxTokens(limits.tokens()));
    }

    /** The document with its errors, if any; without a document if it cannot be parsed or is too large. */
    PreparsedDocumentEntry read(String text) {
        return text.length() > limits.characters()
                ? tooLarge("The document is longer than " + limits.characters()
                        + " characters; move values into variables, or ask in several documents.")
                : kept.get(text, this::readAnew);
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        return CompletableFuture.completedFuture(read(input.getQuery()));
    }

    private PreparsedDocumentEntry readAnew(String text) {
        try {
            var document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options)
                    .locale(Locale.ENGLISH)
                    .build());
            var excess = DocumentSize.of(document).excess(limits);
            if (excess.isPresent()) {
                return tooLarge(excess.get());
            }
            var errors = ParseAndValidate.validate(source.getObject().schema(), document, Locale.ENGLISH);
            return errors.isEmpty()
                    ? new PreparsedDocumentEntry(document)
                    : new PreparsedDocumentEntry(document, errors);
        } catch (ParseCancelledException | ParseCancelledTooDeepException | ParseCancelledTooManyCharsException _) {
            return tooLarge(
                    "The document has more than " + limits.tokens()
                            + " words and signs, or nests too deeply; move values into variables, or ask in several documents.");
        } catch (InvalidSyntaxException wrong) {
            return new PreparsedDocumentEntry(wrong.toInvalidSyntaxError());
        }
    }

    private static PreparsedDocumentEntry tooLarge(String message) {
        return new PreparsedDocumentEntry(CodedError.of(ErrorCode.LIMIT_EXCEEDED, message));
    }
}
