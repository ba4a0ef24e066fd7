package org.endusegraph.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
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
 * letter, or by two from eight letters on.
 */
@Controller
class SearchController {

    private static final int LONGEST = 200;
    private static final int MOST_FOUND = 1_000;

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
        parameters.put("words", words);
        parameters.put("kinds", Parameters.names(kinds));
        parameters.put("countries", countries);
        parameters.put("limit", MOST_FOUND);
        var ids = graph.read(reader, "search-names", parameters, row -> row.text("id"));
        var page = following(ids, paging);
        var entities = nodes.entities(reader, page);
        return paging.page(
                page.stream()
                        .map(entities::get)
                        .filter(entity -> entity != null)
                        .toList(),
                entity -> List.of(entity.id()));
    }

    private static List<String> following(List<String> ids, Paging paging) {
        var last = paging.after(0);
        int from = last == null ? 0 : ids.indexOf(last) + 1;
        return ids.subList(from, Math.min(ids.size(), from + paging.limit()));
    }

    /** The text as a Lucene query: each word as written, before words like it; scripts without spaces as phrases. */
    private String words(String text) {
        var clauses = new LinkedHashSet<String>();
        for (var spelling : List.of(text, Scripts.latin(text))) {
            for (var word : spelling.split("[^\\p{L}\\p{M}\\p{N}]+")) {
                if (!word.isBlank()) {
                    clauses.add("\"" + word + "\"^3");
                    clauses.add(likeness(word));
                }
            }
        }
        clauses.remove("");
        return String.join(" ", clauses);
    }

    private static String likeness(String word) {
        boolean latin = word.chars().allMatch(letter -> letter < 0x250);
        int length = word.length();
        return !latin || length < 4 ? "" : word.toLowerCase(java.util.Locale.ROOT) + "~" + (length < 8 ? 1 : 2);
    }
}
