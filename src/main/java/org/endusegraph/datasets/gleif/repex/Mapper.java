package org.endusegraph.datasets.gleif.repex;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.Entry;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.datasets.publication.WordTable;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Answer;
import org.endusegraph.model.Basis;
import org.endusegraph.model.Channel;
import org.endusegraph.model.PartialDate;

/**
 * Says what an exception means: that the register does not tell who stands behind an entity, withheld if a parent is there and is not told,
 * unknown if there is no parent of that kind and the register does not ask who controls the entity otherwise.
 */
final class Mapper {

    private static final Map<String, String> UNKNOWN =
            WordTable.read("gleif-exceptions.yaml", "unknown").all();
    private static final Map<String, String> WITHHELD =
            WordTable.read("gleif-exceptions.yaml", "withheld").all();
    private static final Map<String, String> REASONS = new TreeMap<>(UNKNOWN);

    static {
        REASONS.putAll(WITHHELD);
    }

    private final Drafts drafts;
    private final EntrySink sink;

    Mapper(Heading heading, EntrySink sink) {
        this.drafts = new Drafts(heading.dataset(), heading.claimant());
        this.sink = sink;
    }

    void map(Row row) {
        if (!row.category().matches("(DIRECT|ULTIMATE)_ACCOUNTING_CONSOLIDATION_PARENT")) {
            sink.rejected(new RejectedRow(row.place(), "'" + row.category() + "' is no known category of exception"));
            return;
        }
        var strange = row.reasons().stream()
                .filter(reason -> !REASONS.containsKey(reason))
                .findFirst();
        if (strange.isPresent()) {
            sink.rejected(new RejectedRow(row.place(), "'" + strange.get() + "' is no known reason of an exception"));
            return;
        }
        var unknown = unknown(row);
        var claim = drafts.claim(unknown, Basis.SECOND_HAND, Channel.FILING, summary(row));
        if (row.deletedOn() != null) {
            unknown.with("closedIn", row.deletedOn());
            claim.withEnd("withdrawnOn", PartialDate.of(row.deletedOn().toString()));
        }
        sink.entry(new Entry(row.place(), "LEI " + row.lei() + ", " + row.category(), List.of(unknown, claim)));
    }

    private Statement unknown(Row row) {
        var which = row.category().startsWith("DIRECT") ? "direct" : "ultimate";
        boolean withheld = row.reasons().stream().anyMatch(WITHHELD::containsKey);
        var question = withheld
                ? "Who is the " + which + " parent that consolidates the accounts of the entity with LEI " + row.lei()
                        + "?"
                : "Who controls the entity with LEI " + row.lei() + "? It reports no " + which
                        + " parent that consolidates its accounts.";
        return drafts.unknownBehind(
                row.lei().key() + "-" + which + "-parent",
                row.line(),
                row.lei().partyId(),
                question,
                withheld ? Answer.WITHHELD : Answer.UNKNOWN);
    }

    private static String summary(Row row) {
        var reasons = row.reasons().stream()
                .map(reason -> "It reports to the LEI register that " + REASONS.get(reason))
                .collect(Collectors.joining(" "));
        return row.references().isEmpty() ? reasons : reasons + " It refers to: " + String.join("; ", row.references());
    }
}
