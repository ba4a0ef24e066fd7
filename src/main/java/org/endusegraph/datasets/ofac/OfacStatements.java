package org.endusegraph.datasets.ofac;

import java.util.ArrayList;
import java.util.List;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.Entry;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.IdentifierScheme;
import org.endusegraph.datasets.publication.PartyDraft;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Basis;
import org.endusegraph.model.Channel;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of OFAC means, in whatever format it is written: a party, its listings, and a link to each subject that it is said to be
 * linked to. OFAC calls a subject an individual or does not say what it is; so do we.
 */
public final class OfacStatements {

    private final OfacList list;
    private final Drafts drafts;
    private final EntrySink sink;

    /** For the entries of one edition. */
    public OfacStatements(OfacList list, Heading heading, EntrySink sink) {
        this.list = list;
        this.drafts = new Drafts(heading.dataset(), heading.claimant());
        this.sink = sink;
    }

    /**
     * That a subject is on a list.
     *
     * @param list id of the list
     * @param from first day; null if it is not given
     * @param title of a person; empty if none
     * @param remarks as published; empty if none
     */
    public record Listed(
            String list, List<String> programmes, @Nullable PartialDate from, String title, String remarks) {}

    /**
     * That a subject is linked to another.
     *
     * @param uid OFAC's number of the other
     * @param summary what OFAC says of the two, in a sentence
     */
    public record Linked(String uid, String summary) {}

    /** The subject with OFAC's number for it. */
    public PartyDraft party(String uid, int line, boolean individual, String name) {
        return drafts.party(uid, line, individual ? EntityKind.PERSON : EntityKind.LEGAL_ENTITY, name)
                .identifier(IdentifierScheme.OFAC, null, uid);
    }

    /**
     * On which lists a subject is, if that is not said but by programmes and remarks.
     *
     * @param from first day, where the remarks give none; null if it is not given
     */
    public List<Listed> listed(List<String> programmes, @Nullable PartialDate from, String title, Remarks remarks) {
        var dates = remarks.listingDates();
        return list.lists(programmes, dates).stream()
                .map(id -> {
                    var day = ListingDate.first(dates, id);
                    return new Listed(id, programmes, day == null ? from : day, title, remarks.text());
                })
                .toList();
    }

    /** Whom remarks that say {@code Linked To} mean. A name of no subject of the list, or of several, is rejected. */
    public List<Linked> linked(String place, Remarks remarks, Subjects subjects) {
        var linked = new ArrayList<Linked>();
        for (var name : remarks.linkedTo()) {
            var other = subjects.key(name);
            if (other != null) {
                linked.add(new Linked(other, "OFAC's entry of the one says that it is linked to the other."));
            } else {
                sink.rejected(new RejectedRow(
                        place,
                        "'Linked To: " + name
                                + (subjects.isShared(name)
                                        ? "' names several subjects of this list; the link is left out"
                                        : "' names no subject of this list; the link is left out")));
            }
        }
        return linked;
    }

    /** Hands over an entry. */
    public void entry(String place, String uid, PartyDraft draft, List<Listed> listings, List<Linked> links) {
        var party = draft.statement();
        var statements = new ArrayList<Statement>(List.of(party));
        for (var listed : listings) {
            var key = listed.list().equals(OfacList.SDN_ID) ? uid : uid + "-" + listed.list();
            statements.add(drafts.listing(key, party, listed.list())
                    .with("programme", String.join(", ", listed.programmes()))
                    .withStart("from", listed.from())
                    .with("role", listed.title().isEmpty() ? null : listed.title())
                    .with("remarks", listed.remarks().isEmpty() ? null : listed.remarks()));
        }
        links.stream()
                .filter(linked -> !linked.uid().equals(uid))
                .forEach(linked -> link(statements, party, uid, linked));
        sink.entry(new Entry(place, (list == OfacList.SDN ? "SDN " : "entry ") + uid, statements));
    }

    private void link(List<Statement> statements, Statement party, String uid, Linked linked) {
        var link = drafts.link(
                "linked-" + uid + "-" + linked.uid(),
                party.line(),
                LinkKind.ASSOCIATION,
                party.id(),
                drafts.id(linked.uid()));
        if (statements.stream().noneMatch(statement -> statement.id().equals(link.id()))) {
            statements.add(link);
            statements.add(drafts.claim(link, Basis.OFFICIAL_RECORD, Channel.OFFICIAL_STATEMENT, linked.summary()));
        }
    }
}
