package org.endusegraph.datasets.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.graph.Graph;

/**
 * Listings, links and unknowns that come back after an edition had them no longer. What was closed stays closed; a new statement, with the day of the
 * edition in its id, continues it, so that the gap is not forgotten.
 */
final class Spells {

    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, String> continued = new HashMap<>();

    private Spells() {}

    /** The spells that go on, or begin with an edition, of some statements. */
    static Spells of(Graph graph, LocalDate edition, List<String> ids) {
        var spells = new Spells();
        Map<String, String> open = ids.stream().collect(Collectors.toMap(id -> id, id -> id));
        while (!open.isEmpty()) {
            open = spells.follow(open, Stored.read(graph, List.copyOf(open.keySet())), edition);
        }
        return spells;
    }

    /** Goes on by one spell. {@code open} maps ids to look at to those that the publication has; returns those to look at next. */
    private Map<String, String> follow(Map<String, String> open, Map<String, Stored> stored, LocalDate edition) {
        var next = new HashMap<String, String>();
        for (var spell : stored.values()) {
            var original = open.getOrDefault(spell.id(), spell.id());
            if (spell.continuedAs() != null) {
                renamed.put(original, spell.continuedAs());
                next.put(spell.continuedAs(), original);
            } else if (spell.closed()) {
                renamed.put(original, original + "-" + edition);
                continued.put(spell.id(), original + "-" + edition);
            }
        }
        return next;
    }

    /** An entry with the statements of the spells that hold now. */
    Entry renamed(Entry entry) {
        var mine = entry.statements().stream()
                .filter(statement -> renamed.containsKey(statement.id()))
                .collect(Collectors.toMap(Statement::id, statement -> renamed.getOrDefault(statement.id(), "")));
        if (mine.isEmpty()) {
            return entry;
        }
        var statements = new ArrayList<Statement>();
        for (var statement : entry.statements()) {
            statements.add(statement.renamed(idOf(statement, mine), mine));
        }
        return new Entry(entry.place(), entry.locator(), statements);
    }

    /** The id of a statement: claims about a renamed one are renamed with it. */
    private static String idOf(Statement statement, Map<String, String> mine) {
        return statement.targets("ABOUT").stream()
                .filter(mine::containsKey)
                .findFirst()
                .map(about -> statement.id().replace(about, mine.getOrDefault(about, about)))
                .orElse(mine.getOrDefault(statement.id(), statement.id()));
    }

    /** Which closed statements are continued by which, of those that are written, in the form of {@code publication-continue}. */
    List<Map<String, Object>> continued(Set<String> written) {
        return continued.entrySet().stream()
                .filter(pair -> written.contains(pair.getValue()))
                .map(pair -> Map.<String, Object>of("id", pair.getKey(), "as", pair.getValue()))
                .toList();
    }
}
