package org.endusegraph.datasets.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.Entry;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Basis;
import org.endusegraph.model.Channel;
import org.endusegraph.model.LinkKind;
import org.jspecify.annotations.Nullable;

/** Says what a row means. */
final class Mapper {

    private final Heading heading;
    private final Drafts drafts;
    private final Context context;
    private final Parties parties;
    private final EntrySink sink;

    Mapper(Heading heading, Drafts drafts, Context context, EntrySink sink) {
        this.heading = heading;
        this.drafts = drafts;
        this.context = context;
        this.parties = new Parties(drafts, context);
        this.sink = sink;
    }

    void map(Row row) {
        var edge = Edge.ALL.get(row.schema());
        if (Parties.KINDS.containsKey(row.schema())) {
            party(row);
        } else if (edge != null) {
            links(row, edge);
        } else if (row.schema().equals("Sanction")) {
            listings(row);
        } else if (!List.of("Address", "Passport", "Identification").contains(row.schema())) {
            sink.leftOut(row.schema());
        } else if (context.hasNoRoomFor(row)) {
            sink.leftOut(row.schema() + " beyond the first " + Context.MOST);
        }
    }

    private void party(Row row) {
        if (context.notHeld(row.id()) != null) {
            sink.leftOut("person");
            return;
        }
        var party = parties.party(row);
        if (party == null) {
            rejected(row, "the party has no name");
            return;
        }
        var statements = new ArrayList<>(List.of(party));
        row.all("parent").stream()
                .filter(parent -> context.notHeld(parent) == null)
                .forEach(parent -> {
                    var link = drafts.link(
                            "parent-" + row.id() + "-" + parent,
                            row.line(),
                            LinkKind.OWNERSHIP,
                            drafts.id(parent),
                            party.id());
                    statements.add(link);
                    statements.add(claim(link, "is the parent of the other", ""));
                });
        sink.entry(new Entry(row.place(), row.locator(), statements));
    }

    private void links(Row row, Edge edge) {
        if (!edge.ofListed().isEmpty()
                && row.all(edge.ofListed().toArray(String[]::new)).stream().noneMatch(context::isListed)) {
            sink.leftOut(row.schema() + " of persons that no authority has listed");
            return;
        }
        if (row.all(edge.from()).isEmpty() || row.all(edge.to()).isEmpty()) {
            rejected(row, "the '" + row.schema() + "' has no '" + edge.from() + "' or no '" + edge.to() + "'");
            return;
        }
        var statements = new ArrayList<Statement>();
        for (var from : row.all(edge.from())) {
            for (var to : row.all(edge.to())) {
                link(row, edge, from, to, statements);
            }
        }
        if (!statements.isEmpty()) {
            sink.entry(new Entry(row.place(), row.locator(), statements));
        }
    }

    private void link(Row row, Edge edge, String from, String to, List<Statement> statements) {
        if (isLeftOut(row, from) || isLeftOut(row, to)) {
            return;
        }
        boolean one = row.all(edge.from()).size() == 1 && row.all(edge.to()).size() == 1;
        var link = drafts.link(
                        one ? row.id() : row.id() + "|" + from + "|" + to,
                        row.line(),
                        edge.kind(),
                        drafts.id(from),
                        drafts.id(to))
                .withStart("validFrom", PublishedDates.iso(row.only("startDate")))
                .withEnd("validTo", PublishedDates.iso(row.only("endDate")));
        var share = edge.kind() == LinkKind.OWNERSHIP ? Parties.share(row) : null;
        if (share != null) {
            share.on(link);
        }
        var details = row.all("role", "relationship", "ownershipType", "percentage", "status", "date").stream()
                .collect(Collectors.joining("; "));
        statements.add(link);
        statements.add(claim(link, edge.says(), details));
    }

    private Statement claim(Statement link, String says, String details) {
        return drafts.claim(
                link,
                Basis.SECOND_HAND,
                Channel.OTHER,
                heading.publisher() + " says that the one " + says + (details.isEmpty() ? "." : " (" + details + ")."));
    }

    private void listings(Row row) {
        var sanction = Sanction.of(row);
        if (sanction == null || sanction.parties().isEmpty()) {
            rejected(
                    row,
                    "the sanction does not say whom it is of, or names no authority: nobody knows whose list it is");
        } else if (sanction.hasEndedUnknown()) {
            sink.leftOut("Sanction that has ended, without the day");
        } else {
            var statements = new ArrayList<Statement>();
            for (var party : sanction.parties()) {
                if (!isLeftOut(row, party)) {
                    sanction.lists().forEach(list -> statements.add(listing(sanction, party, list)));
                }
            }
            if (!statements.isEmpty()) {
                sink.entry(new Entry(row.place(), row.locator(), statements));
            }
        }
    }

    private Statement listing(Sanction sanction, String party, String list) {
        var row = sanction.row();
        boolean one = sanction.parties().size() == 1 && sanction.lists().size() == 1;
        return drafts.listing(
                        one ? row.id() : row.id() + "|" + party + "|" + list,
                        row.line(),
                        drafts.id(party),
                        drafts.id("list-" + list))
                .with("programme", joined(row, "program", "programId"))
                .withStart("from", sanction.from())
                .withEnd("to", sanction.to())
                .with("citation", joined(row, "sourceUrl", "programUrl"))
                .with("remarks", joined(row, "authorityId", "unscId", "status", "provisions", "reason", "summary"));
    }

    private static @Nullable String joined(Row row, String... properties) {
        var values = row.all(properties).stream().distinct().toList();
        return values.isEmpty() ? null : String.join("; ", values);
    }

    private boolean isLeftOut(Row row, String end) {
        var schema = context.notHeld(end);
        if (schema != null) {
            sink.leftOut(schema.equals("Person") ? "person" : row.schema() + " of what is no party: " + schema);
        }
        return schema != null;
    }

    private void rejected(Row row, String reason) {
        sink.rejected(new RejectedRow(row.place(), reason));
    }
}
