package org.endusegraph.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Connection;
import org.endusegraph.model.Entity;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Entities by name. The text is looked for as written and as it sounds in Latin letters; in Latin letters a word may differ by one
 * letter, or by two from eight letters on. Names that the reader may not see have no part in what is found, or in its order.
 */
@Controller
class SearchController {

    private static final int LONGEST = 200;
    private static final int MOST_FOUND = 1_000;
    private static final int MOST_NAMES = 5_000;
    private static final Comparator<Found> LIKEST = Comparator.comparing(Found::likeness)
            .reversed()
            .thenComparing(Found::sortName)
            .thenComparing(Found::id);

    private final Graph graph;
    private final Nodes nodes;

    SearchController(Graph graph, Nodes nodes) {
        this.graph = graph;
        this.nodes = nodes;
    }

    @QueryMapping
    Connection<Entity> search(
            @Argument String text,
            @Argument @Nullable List<EntityKind> kinds,
            @Argument @Nullable List<String> countries,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Fault.InvalidInput(
                    "'text' has " + text.length() + " characters; search for 1 to " + LONGEST + ".");
        }
        var arguments = new ArrayList<@Nullable Object>(List.of(text));
        arguments.add(kinds);
        arguments.add(countries);
        var paging = Paging.of(reader, "search", arguments, first, after);
        var words = words(text);
        if (words.isEmpty()) {
            throw new Fault.InvalidInput("'text' has no letter or digit; search for a name, or a part of one.");
        }
        var parameters = new HashMap<String, @Nullable Object>();
        var likeness = new Likeness(text);
        parameters.put("words", words);
        parameters.put("latin", likeness.latin());
        parameters.put("kinds", Parameters.names(kinds));
        parameters.put("countries", countries);
        parameters.put("limit", MOST_NAMES);
        var names = graph.read(reader, "search-names", parameters, row -> Found.of(row, likeness));
        var page = following(likest(names), paging);
        var entities = nodes.entities(reader, page.stream().map(Found::id).toList());
        var keys = page.stream().collect(Collectors.toMap(Found::id, Found::key));
        return paging.page(
                page.stream()
                        .map(found -> entities.get(found.id()))
                        .filter(entity -> entity != null)
                        .toList(),
                entity -> keys.getOrDefault(entity.id(), List.of()));
    }

    /** An entity that was found by one of its names. */
    private record Found(String id, String sortName, int likeness) {

        static Found of(Row row, Likeness likeness) {
            return new Found(row.text("id"), row.text("sortName"), likeness.of(row.text("text"), row.text("latin")));
        }

        List<String> key() {
            return List.of("" + likeness, sortName, id);
        }
    }

    /** Each entity once, by the name that is likest. */
    private static List<Found> likest(List<Found> names) {
        var entities = names.stream().collect(Collectors.toMap(Found::id, name -> name, BinaryOperator.minBy(LIKEST)));
        return entities.values().stream().sorted(LIKEST).limit(MOST_FOUND).toList();
    }

    private static List<Found> following(List<Found> found, Paging paging) {
        var last = paging.after() == null ? null : new Found(paging.text(2), paging.text(1), paging.number(0));
        return found.stream()
                .filter(one -> last == null || LIKEST.compare(one, last) > 0)
                .limit(paging.limit())
                .toList();
    }

    /** The text as a Lucene query: each word as written, and words like it; scripts without spaces as phrases. */
    private static String words(String text) {
        var clauses = new LinkedHashSet<String>();
        for (var spelling : List.of(text, Scripts.latin(text))) {
            for (var word : Likeness.words(spelling)) {
                clauses.add("\"" + word + "\"");
                clauses.add(variants(word));
            }
        }
        clauses.remove("");
        return String.join(" ", clauses);
    }

    private static String variants(String word) {
        boolean latin = word.chars().allMatch(letter -> letter < 0x250);
        int length = word.length();
        return !latin || length < 4 ? "" : word + "~" + (length < 8 ? 1 : 2);
    }
}
