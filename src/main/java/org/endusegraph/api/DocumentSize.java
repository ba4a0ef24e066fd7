package org.endusegraph.api;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How large the largest operation of a document is once its fragments stand where they are used. Each fragment is measured once,
 * so a document whose fragments double at every level is measured as fast as any other.
 */
record DocumentSize(int depth, long fields, long rootFields, long aliases, long directives) {

    private static final DocumentSize NONE = new DocumentSize(0, 0, 0, 0, 0);
    private static final long MOST = Integer.MAX_VALUE;

    static DocumentSize of(Document document) {
        var fragments = new Fragments(document);
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(fragment -> fragments.size(fragment.getName()));
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> size(operation.getSelectionSet(), fragments).with(operation.getDirectives()))
                .reduce(fragments.largest(), DocumentSize::larger);
    }

    /** What is too large, and what to do about it; empty if nothing is. */
    Optional<String> excess(ApiProperties.Limits limits) {
        if (depth > limits.depth()) {
            return Optional.of("The question is " + depth + " fields deep; ask for at most " + limits.depth() + ".");
        }
        return excess("fields", fields, limits.fields())
                .or(() -> excess("fields of Query", rootFields, limits.rootFields()))
                .or(() -> excess("aliases", aliases, limits.aliases()))
                .or(() -> excess("directives", directives, limits.directives()));
    }

    private static Optional<String> excess(String what, long seen, int most) {
        return seen <= most
                ? Optional.empty()
                : Optional.of("The question has " + (seen >= MOST ? "billions of" : seen) + " " + what
                        + " when fragments stand" + " where they are used; ask for at most " + most
                        + ", and the rest in further questions.");
    }

    private static DocumentSize size(@Nullable SelectionSet set, Fragments fragments) {
        return set == null
                ? NONE
                : set.getSelections().stream()
                        .map(selection -> size(selection, fragments))
                        .reduce(NONE, DocumentSize::beside);
    }

    private static DocumentSize size(Selection<?> selection, Fragments fragments) {
        return switch (selection) {
            case Field field -> size(field.getSelectionSet(), fragments).under(field);
            case InlineFragment inline ->
                size(inline.getSelectionSet(), fragments).with(inline.getDirectives());
            case FragmentSpread spread -> fragments.size(spread.getName()).with(spread.getDirectives());
            default -> NONE;
        };
    }

    private DocumentSize under(Field field) {
        return new DocumentSize(
                        depth + 1, sum(fields, 1), 1, sum(aliases, field.getAlias() == null ? 0 : 1), directives)
                .with(field.getDirectives());
    }

    private DocumentSize with(List<Directive> more) {
        return new DocumentSize(depth, fields, rootFields, aliases, sum(directives, more.size()));
    }

    private DocumentSize beside(DocumentSize other) {
        return new DocumentSize(
                Math.max(depth, other.depth),
                sum(fields, other.fields),
                sum(rootFields, other.rootFields),
                sum(aliases, other.aliases),
                sum(directives, other.directives));
    }

    private DocumentSize larger(DocumentSize other) {
        return new DocumentSize(
                Math.max(depth, other.depth),
                Math.max(fields, other.fields),
                Math.max(rootFields, other.rootFields),
                Math.max(aliases, other.aliases),
                Math.max(directives, other.directives));
    }

    private static long sum(long one, long other) {
        return Math.min(one + other, MOST);
    }

    private static final class Fragments {

        private final Map<String, FragmentDefinition> definitions;
        private final Map<String, DocumentSize> sizes = new HashMap<>();

        Fragments(Document document) {
            definitions = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (one, _) -> one));
        }

        /** A fragment inside itself counts nothing: validation refuses it. */
        DocumentSize size(String name) {
            var known = sizes.putIfAbsent(name, NONE);
            var fragment = definitions.get(name);
            if (known != null || fragment == null) {
                return known == null ? NONE : known;
            }
            var size = DocumentSize.size(fragment.getSelectionSet(), this).with(fragment.getDirectives());
            sizes.put(name, size);
            return size;
        }

        /** Where a fragment may stand is not known here, so its fields are not taken for fields of Query. */
        DocumentSize largest() {
            var largest = sizes.values().stream().reduce(NONE, DocumentSize::larger);
            return new DocumentSize(largest.depth, largest.fields, 0, largest.aliases, largest.directives);
        }
    }
}
