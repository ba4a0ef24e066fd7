package org.endusegraph.datasets.bods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.Entry;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Basis;
import org.endusegraph.model.Channel;
import org.endusegraph.model.LinkKind;
import org.jspecify.annotations.Nullable;

/** Says what a statement means. */
final class Mapper {

    private final String publisher;
    private final Drafts drafts;
    private final Context context;
    private final boolean persons;
    private final Parties parties;
    private final EntrySink sink;

    Mapper(String publisher, Drafts drafts, Context context, boolean persons, EntrySink sink) {
        this.publisher = publisher;
        this.drafts = drafts;
        this.context = context;
        this.persons = persons;
        this.parties = new Parties(drafts);
        this.sink = sink;
    }

    void map(Row row) {
        if (!context.isLatest(row)) {
            sink.leftOut("earlier version of a record");
        } else if (row.recordType().equals("relationship")) {
            relationship(row);
        } else if (row.isUnspecified()) {
            sink.leftOut("" + row.type());
        } else if (row.recordType().equals("person") && !persons) {
            sink.leftOut("person");
        } else {
            party(row, row.recordType().equals("person") ? parties.person(row) : parties.entity(row));
        }
    }

    private void party(Row row, @Nullable Statement party) {
        if (party == null) {
            rejected(row, "the " + row.recordType() + " has no name");
        } else {
            sink.entry(new Entry(row.place(), row.locator(), List.of(party)));
        }
    }

    private void relationship(Row row) {
        var subject = row.details().text("subject");
        var interested = row.details().text("interestedParty");
        var unspecified = interested == null
                ? Unspecified.of(row.details().at("interestedParty"))
                : context.unspecified(interested);
        if (subject == null || context.unspecified(subject) != null) {
            sink.leftOut("relationship whose subject nobody names");
        } else if (unspecified != null && row.isClosed()) {
            sink.leftOut("closed relationship with a party that nobody names");
        } else if (unspecified != null) {
            unknown(row, subject, unspecified);
        } else if (!persons && (context.isPerson("" + interested) || context.isPerson(subject))) {
            sink.leftOut("person");
        } else {
            links(row, "" + interested, subject);
        }
    }

    /** That somebody holds something, and who it is, is not known or not told. */
    private void unknown(Row row, String subject, Unspecified unspecified) {
        var unknown = drafts.unknownBehind(
                        row.recordId(),
                        row.line(),
                        drafts.id(subject),
                        "Who owns or controls it?",
                        unspecified.answer())
                .with("kinds", List.of(unspecified.kind().name()));
        var claim =
                claim(row, unknown, publisher + " gives this reason for naming nobody: " + unspecified.told() + ".");
        sink.entry(new Entry(row.place(), row.locator(), List.of(unknown, claim)));
    }

    private void links(Row row, String from, String to) {
        var statements = new ArrayList<Statement>();
        var seen = new HashMap<String, Integer>();
        for (var interest : Interest.of(row.details())) {
            int number = seen.merge(interest.type(), 1, Integer::sum);
            var key = row.recordId() + "-" + interest.type() + (number == 1 ? "" : "-" + number);
            var link = link(row, interest, key, from, to);
            statements.add(link);
            statements.add(claim(
                    row,
                    link,
                    publisher + " says that the one has the interest '" + interest.type() + "' in the other"
                            + interest.details() + "."));
        }
        sink.entry(new Entry(row.place(), row.locator(), statements));
    }

    private Statement link(Row row, Interest interest, String key, String from, String to) {
        var end = PublishedDates.iso(interest.node().text("endDate"));
        var link = drafts.link(key, row.line(), interest.kind(), drafts.id(from), drafts.id(to))
                .withStart("validFrom", PublishedDates.iso(interest.node().text("startDate")))
                .withEnd("validTo", end == null && row.isClosed() ? row.date() : end)
                .with("indirect", interest.isIndirect() ? true : null);
        var share = interest.share();
        return share != null && interest.kind() == LinkKind.OWNERSHIP ? share.on(link) : link;
    }

    private Statement claim(Row row, Statement about, String summary) {
        var types = row.statement().at("source", "type").texts();
        return drafts.claim(
                        about,
                        types.contains("verified") ? Basis.INSPECTED_EVIDENCE : Basis.SECOND_HAND,
                        types.contains("selfDeclaration") ? Channel.FILING : Channel.OTHER,
                        summary)
                .withStart("statedOn", row.date())
                .withEnd("publishedOn", row.published());
    }

    private void rejected(Row row, String reason) {
        sink.rejected(new RejectedRow(row.place(), reason));
    }
}
