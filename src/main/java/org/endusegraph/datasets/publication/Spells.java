package org.endusegraph.datasets.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Listings, links and unknowns that come back after an edition had them no longer, and links that say something else than before. What was
 * closed stays closed; a new statement, with the day of the edition in its id, continues it, so that gap and change are not forgotten.
 */
final class Spells {

    private final Edition edition;
    private final Map<String, Statement> statements;
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, String> continued = new HashMap<>();
    private final Map<String, LocalDate> begun = new HashMap<>();

    private Spells(Edition edition, Map<String, Statement> statements) {
        this.edition = edition;
        this.statements = statements;
    }

    /** The spells that go on, or begin with an edition, of some statements; what is stored under the ids of later spells is added. */
    static Spells of(Stock stock, Edition edition, Stream<Statement> statements, Map<String, Stored> stored) {
        var spells = new Spells(
                edition,
                statements
                        .filter(statement -> statement.is("Listing") || statement.is("Link") || statement.is("Unknown"))
                        .collect(Collectors.toMap(Statement::id, Function.identity())));
        Map<String, String> open =
                spells.statements.keySet().stream().collect(Collectors.toMap(Function.identity(), id -> id));
        open = spells.follow(open, stored);
        while (!open.isEmpty()) {
            var later = stock.read(List.copyOf(open.keySet()));
            stored.putAll(later);
            open = spells.follow(open, later);
        }
        return spells;
    }

    /** Goes on by one spell. {@code open} maps ids to look at to those that the publication has; returns those to look at next. */
    private Map<String, String> follow(Map<String, String> open, Map<String, Stored> stored) {
        var next = new HashMap<String, String>();
        for (var entry : open.entrySet()) {
            var spell = stored.get(entry.getKey());
            if (spell == null) {
                continue;
            }
            var original = entry.getValue();
            if (spell.continuedAs() != null) {
                renamed.put(original, spell.continuedAs());
                next.put(spell.continuedAs(), original);
            } else if (spell.closedIn() != null && spell.closedIn().isBefore(edition.day()) && !isOver(original)) {
                renamed.put(original, original + "-" + edition.day());
                continued.put(spell.id(), original + "-" + edition.day());
            } else if (spell.lastSeen() != null && saysSomethingElse(spell, statements.get(original))) {
                renamed.put(original, original + "-" + edition.day());
                continued.put(spell.id(), original + "-" + edition.day());
                begun.put(original + "-" + edition.day(), spell.lastSeen().plusDays(1));
            }
        }
        return next;
    }

    /** Whether the publication itself says that it has ended: that again is no new spell. */
    private boolean isOver(String id) {
        var now = statements.get(id);
        return now != null && now.properties().containsKey("closedIn");
    }

    private boolean saysSomethingElse(Stored spell, @Nullable Statement now) {
        return now != null
                && spell.terms() != null
                && spell.lastSeen() != null
                && spell.lastSeen().isBefore(edition.day())
                && !spell.terms().equals(Edition.terms(now));
    }

    /** An entry with the statements of the spells that hold now. */
    Entry renamed(Entry entry) {
        var mine = entry.statements().stream()
                .filter(statement -> renamed.containsKey(statement.id()))
                .collect(Collectors.toMap(Statement::id, statement -> renamed.getOrDefault(statement.id(), "")));
        if (mine.isEmpty()) {
            return entry;
        }
        var others = new ArrayList<Statement>();
        for (var statement : entry.statements()) {
            others.add(statement.renamed(idOf(statement, mine), mine));
        }
        return new Entry(entry.place(), entry.locator(), others);
    }

    /** The id of a statement: claims about a renamed one are renamed with it. */
    private static String idOf(Statement statement, Map<String, String> mine) {
        return statement.targets("ABOUT").stream()
                .filter(mine::containsKey)
                .findFirst()
                .map(about -> statement.id().replace(about, mine.getOrDefault(about, about)))
                .orElse(mine.getOrDefault(statement.id(), statement.id()));
    }

    /** The first day on which a link can say what it says now; null if it said the same before, or is new. */
    @Nullable
    LocalDate begun(String link) {
        return begun.get(link);
    }

    /** Which statements are continued by which, of those that are written, in the form of {@code publication-continue}. */
    List<Map<String, Object>> continued(Set<String> written) {
        return continued.entrySet().stream()
                .filter(pair -> written.contains(pair.getValue()))
                .map(pair -> Map.<String, Object>of("id", pair.getKey(), "as", pair.getValue()))
                .toList();
    }
}
