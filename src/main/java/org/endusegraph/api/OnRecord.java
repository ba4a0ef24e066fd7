package org.endusegraph.api;

import graphql.GraphQLError;
import graphql.language.AstPrinter;
import graphql.language.AstSignature;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.endusegraph.audit.Asked;
import org.endusegraph.audit.Audit;
import org.endusegraph.audit.AuditKind;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;

/** A question on its way into the audit, if there is one. */
final class OnRecord {

    /** What it loads is for one circle, and records are seen by administrators outside it. */
    private static final String CONFIDENTIAL = "importDossier";

    private final @Nullable Audit audit;
    private final long begun = System.nanoTime();
    private final @Nullable String operationName;
    private Asked asked;

    /** A question of which no more is known than what was sent. */
    OnRecord(@Nullable Audit audit, Reader reader, GraphQlCall call) {
        this.audit = audit != null && audit.isOn() ? audit : null;
        this.operationName = call.operationName();
        this.asked = new Asked(
                AuditKind.QUERY,
                reader,
                null,
                shown(call.query(), null, null),
                List.of(),
                call.variables(),
                List.of(),
                isConfidential(call.query()));
    }

    /**
     * Its document is known.
     *
     * @param document null if the text is none
     */
    void read(String text, @Nullable Document document) {
        if (audit == null) {
            return;
        }
        var operation = document == null ? null : operation(document, operationName);
        asked = new Asked(
                operation == null || operation.getOperation() == Operation.QUERY ? AuditKind.QUERY : AuditKind.MUTATION,
                asked.reader(),
                operation == null ? null : operation.getName(),
                shown(text, document, operation),
                document == null ? List.of() : literals(document),
                asked.variables(),
                document == null || operation == null ? List.of() : rootFields(document, operation),
                isConfidential(text));
    }

    /** What changes something is on record before it does. */
    void begin() {
        if (asked.kind() == AuditKind.MUTATION) {
            record(0, Audit.BEGUN);
        }
    }

    void answered(WebGraphQlResponse response) {
        var result = response.getExecutionResult();
        record(rows(result.getData(), false), result.getErrors().isEmpty() ? Audit.OK : codes(result.getErrors()));
    }

    /** There is no answer; that there is none because it could not be recorded is not recorded either. */
    void refused(RuntimeException why) {
        switch (why) {
            case Fault _ -> {}
            case RefusedRequest refusal ->
                record(0, List.of(refusal.error().code().name()));
            default -> record(0, List.of(ErrorCode.INTERNAL.name()));
        }
    }

    private void record(int rows, List<String> outcomes) {
        if (audit != null) {
            audit.record(asked, rows, outcomes, took());
        }
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static List<String> codes(List<GraphQLError> errors) {
        return errors.stream()
                .map(error -> String.valueOf(error.getErrorType()))
                .distinct()
                .toList();
    }

    /** How many objects stand in lists, at any depth. */
    private static int rows(@Nullable Object value, boolean inList) {
        return switch (value) {
            case Map<?, ?> fields ->
                (inList ? 1 : 0)
                        + fields.values().stream()
                                .mapToInt(field -> rows(field, false))
                                .sum();
            case Collection<?> items ->
                items.stream().mapToInt(item -> rows(item, true)).sum();
            case null, default -> 0;
        };
    }

    private static @Nullable OperationDefinition operation(Document document, @Nullable String name) {
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        return operations.stream()
                .filter(operation -> name == null ? operations.size() == 1 : name.equals(operation.getName()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a document may load a dossier, if it can be parsed or not; null: it is not known yet. */
    private static boolean isConfidential(@Nullable String text) {
        return text == null || text.contains(CONFIDENTIAL);
    }

    /** The document as it may be recorded. */
    private @Nullable String shown(
            @Nullable String text, @Nullable Document document, @Nullable OperationDefinition operation) {
        if (audit == null || !audit.hidesTexts() && !isConfidential(text)) {
            return text;
        }
        return document == null || operation == null
                ? null
                : AstPrinter.printAst(new AstSignature().privacySafeQuery(document, operation.getName()));
    }

    private static List<String> literals(Document document) {
        var texts = new ArrayList<String>();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            @SuppressWarnings("rawtypes")
                            public TraversalControl visitStringValue(
                                    StringValue literal, TraverserContext<Node> context) {
                                texts.add(literal.getValue());
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
        return texts;
    }

    private static List<String> rootFields(Document document, OperationDefinition operation) {
        var fields = new LinkedHashSet<String>();
        collect(document, operation.getSelectionSet(), fields, new LinkedHashSet<>());
        return List.copyOf(fields);
    }

    private static void collect(Document document, SelectionSet selections, Set<String> fields, Set<String> seen) {
        for (Object selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> fields.add(field.getName());
                case InlineFragment fragment -> collect(document, fragment.getSelectionSet(), fields, seen);
                case FragmentSpread spread
                when seen.add(spread.getName()) ->
                    document.getDefinitionsOfType(FragmentDefinition.class).stream()
                            .filter(fragment -> fragment.getName().equals(spread.getName()))
                            .forEach(fragment -> collect(document, fragment.getSelectionSet(), fields, seen));
                default -> {}
            }
        }
    }
}
