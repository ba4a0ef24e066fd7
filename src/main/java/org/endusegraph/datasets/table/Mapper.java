package org.endusegraph.datasets.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.Entry;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.KeyTable;
import org.endusegraph.datasets.publication.PartyDraft;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.jspecify.annotations.Nullable;

/** Says what a row means. A party that stands in many rows is as the first of these describes it. */
final class Mapper {

    /** In place of the id of a natural person that is left out. */
    private static final String LEFT_OUT = "";

    private final String publisher;
    private final Drafts drafts;
    private final KeyTable leftOut;
    private final EntrySink sink;
    private final KeyTable described = new KeyTable();

    /** {@code leftOut} has the ids of the natural persons that are left out. */
    Mapper(String publisher, Drafts drafts, KeyTable leftOut, EntrySink sink) {
        this.publisher = publisher;
        this.drafts = drafts;
        this.leftOut = leftOut;
        this.sink = sink;
    }

    void map(PublishedFile file, Mapping.Table table, Cells row) {
        var place = file.place(row.row().line());
        var found = new ArrayList<Entry>();
        try {
            var ids = new HashMap<String, String>();
            table.parties().forEach(party -> party(place, party, row, ids, found));
            table.links().forEach(link -> link(place, link, row, ids, found));
        } catch (WrongCell wrong) {
            sink.rejected(new RejectedRow(place, "" + wrong.getMessage()));
            return;
        }
        found.forEach(this::hand);
    }

    private void party(
            String place, Mapping.PartyColumns columns, Cells row, Map<String, String> ids, List<Entry> found) {
        var key = columns.key().key(row);
        var name = columns.name().text(row);
        if (key == null && name == null) {
            return;
        }
        if (key == null || name == null) {
            throw new WrongCell("a party has a name without a key, or a key without a name; complete the row");
        }
        var kind = columns.kind() == null ? null : columns.kind().constant(row, EntityKind.class);
        if (kind == EntityKind.PRODUCT) {
            throw new WrongCell("a product is no party");
        }
        if (leftOut.contains(drafts.id(key))) {
            ids.put(columns.as(), LEFT_OUT);
            if (described.add(drafts.id(key))) {
                sink.leftOut("person");
            }
            return;
        }
        var party = statement(columns, row, key, name, kind == null ? EntityKind.LEGAL_ENTITY : kind);
        ids.put(columns.as(), party.id());
        found.add(new Entry(place, "row " + row.row().line(), List.of(party)));
    }

    private Statement statement(Mapping.PartyColumns columns, Cells row, String key, String name, EntityKind kind) {
        var party = drafts.party(key, (int) row.row().line(), kind, name);
        columns.names().forEach(other -> other.value().all(row).forEach(text -> party.name(text, other.kind())));
        party.country(columns.country() == null ? null : columns.country().country(row));
        if (kind != EntityKind.PERSON) {
            columns.addresses().forEach(address -> party.address(address.text(row), null));
            columns.identifiers().forEach(identifier -> identify(party, identifier, row));
        }
        return party.born(columns.born() == null ? null : columns.born().date(row))
                .incorporated(
                        columns.incorporated() == null
                                ? null
                                : columns.incorporated().date(row))
                .description(text(columns.description(), row))
                .statement();
    }

    private static void identify(PartyDraft party, Mapping.IdentifierColumn columns, Cells row) {
        var register = columns.register() == null ? null : columns.register().register(row);
        columns.value()
                .all(row)
                .forEach(number -> party.identifier(columns.scheme().of(number), register, number));
    }

    private void link(
            String place, Mapping.LinkColumns columns, Cells row, Map<String, String> ids, List<Entry> found) {
        var from = end(columns.from(), row, ids);
        var to = end(columns.to(), row, ids);
        if (from == null || to == null) {
            return;
        }
        if (from.equals(LEFT_OUT) || to.equals(LEFT_OUT)) {
            sink.leftOut("link of a person");
            return;
        }
        var kind = columns.kind().constant(row, LinkKind.class);
        if (kind == null || !Format.KINDS.contains(kind)) {
            throw new WrongCell("a table joins parties; the kind of a link is one of " + Format.KINDS);
        }
        var since = columns.since() == null ? null : columns.since().date(row);
        var key = columns.key() == null ? null : columns.key().key(row);
        var link = drafts.link(
                        key == null ? kind + " " + from + " " + to + (since == null ? "" : " " + since) : key,
                        (int) row.row().line(),
                        kind,
                        from,
                        to)
                .withStart("validFrom", since)
                .withEnd(
                        "validTo",
                        columns.until() == null ? null : columns.until().date(row));
        var share = columns.share() == null ? null : columns.share().share(row);
        if (share != null && kind == LinkKind.OWNERSHIP) {
            share.on(link);
        }
        var summary = text(columns.summary(), row);
        var claim = drafts.claim(
                        link,
                        columns.basis(),
                        columns.channel(),
                        summary == null ? publisher + " says so in a table." : summary)
                .withStart(
                        "statedOn",
                        columns.statedOn() == null ? null : columns.statedOn().date(row));
        var locator = text(columns.locator(), row);
        var line = "row " + row.row().line();
        found.add(new Entry(place, locator == null ? line : locator + "; " + line, List.of(link, claim)));
    }

    /** The id of an end; null if the row names none. */
    private @Nullable String end(Mapping.End end, Cells row, Map<String, String> ids) {
        return switch (end) {
            case Mapping.End.OfRow party -> ids.get(party.as());
            case Mapping.End.ByKey party -> {
                var key = party.key().key(row);
                yield key == null ? null : unlessLeftOut(drafts.id(key));
            }
            case Mapping.End.ById party -> {
                var id = party.id().text(row);
                yield id == null ? null : unlessLeftOut(id);
            }
        };
    }

    private String unlessLeftOut(String id) {
        return leftOut.contains(id) ? LEFT_OUT : id;
    }

    private static @Nullable String text(@Nullable Value value, Cells row) {
        return value == null ? null : value.text(row);
    }

    /** Hands over an entry, if it is not a party that was handed over before. */
    private void hand(Entry entry) {
        var statement = entry.statements().getFirst();
        if (!statement.is("Party")) {
            sink.entry(entry);
            return;
        }
        long digest = Long.parseUnsignedLong(statement.digest().substring(0, 16), 16);
        if (!described.contains(statement.id())) {
            described.put(statement.id(), digest);
            sink.entry(entry);
        } else if (described.get(statement.id(), digest) != digest) {
            sink.rejected(
                    new RejectedRow(
                            entry.place(),
                            "'" + statement.properties().get("name")
                                    + "' is described otherwise in an earlier row with its key; the party is as that says, the rest of this row is loaded"));
        }
    }
}
