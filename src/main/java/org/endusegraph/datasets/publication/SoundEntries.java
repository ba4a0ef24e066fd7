package org.endusegraph.datasets.publication;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.endusegraph.datasets.statement.Naming;
import org.endusegraph.datasets.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Lets through the first entry of each key, with what makes sense of it in every format. A statement that does not is rejected with those about
 * it, and the rest of its entry goes on; an entry that cannot be stored at all is rejected as a whole.
 */
final class SoundEntries implements EntrySink {

    /** The longest name, in characters. */
    static final int LONGEST_NAME = 2_000;

    private final EntrySink next;
    private final KeyTable keys = new KeyTable();

    SoundEntries(EntrySink next) {
        this.next = next;
    }

    @Override
    public void entry(Entry entry) {
        if (!keys.add(entry.statements().getFirst().id())) {
            reject(entry, "an earlier row has the same key (" + entry.locator() + "); only that one is loaded");
            return;
        }
        if (entry.statements().stream()
                .flatMap(statement -> statement.names().stream())
                .map(Naming::text)
                .anyMatch(name -> name.length() > LONGEST_NAME)) {
            reject(entry, "a name has more than " + LONGEST_NAME + " characters");
            return;
        }
        var unsound = new HashSet<String>();
        var ids = new HashSet<String>();
        var sound =
                entry.statements().stream().filter(isSound(entry, ids, unsound)).toList();
        if (!sound.isEmpty()) {
            next.entry(new Entry(entry.place(), entry.locator(), sound));
        }
    }

    private Predicate<Statement> isSound(Entry entry, Set<String> ids, Set<String> unsound) {
        return statement -> {
            if (!ids.add(statement.id())) {
                reject(entry, "'" + statement.id() + "' is said twice; only the first is loaded");
                return false;
            }
            var fault = fault(statement);
            if (fault != null) {
                reject(entry, "'" + statement.id() + "' " + fault);
            }
            boolean sound = fault == null && statement.targets("ABOUT").stream().noneMatch(unsound::contains);
            if (!sound) {
                unsound.add(statement.id());
            }
            return sound;
        };
    }

    private static @Nullable String fault(Statement statement) {
        if (statement.is("Link")
                && !statement.targets("FROM").isEmpty()
                && statement.targets("FROM").equals(statement.targets("TO"))) {
            return "joins a party with itself";
        }
        if (isReversed(statement, "from", "to") || isReversed(statement, "validFrom", "validTo")) {
            return "ends before it begins";
        }
        return null;
    }

    private static boolean isReversed(Statement statement, String from, String to) {
        return statement.properties().get(from + "Day") instanceof LocalDate first
                && statement.properties().get(to + "Day") instanceof LocalDate last
                && last.isBefore(first);
    }

    private void reject(Entry entry, String reason) {
        next.rejected(new RejectedRow(entry.place(), reason));
    }

    @Override
    public void rejected(RejectedRow row) {
        next.rejected(row);
    }

    @Override
    public void leftOut(String kind) {
        next.leftOut(kind);
    }

    @Override
    public void excerpt(RejectedRow row) {
        next.excerpt(row);
    }
}
