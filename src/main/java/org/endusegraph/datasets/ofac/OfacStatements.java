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

/**
 * What an entry of OFAC means, in whatever format it is written: a party, its listings, and a link to each subject that its remarks say it is
 * linked to. OFAC calls a subject an individual or does not say what it is; so do we.
 */
public final class OfacStatements {

    private final OfacList list;
    private final Drafts drafts;
    private final Subjects subjects;
    private final EntrySink sink;

    /** For the entries of one edition, whose subjects are known by name. */
    public OfacStatements(OfacList list, Heading heading, Subjects subjects, EntrySink sink) {
        this.list = list;
        this.drafts = new Drafts(heading.dataset(), heading.claimant());
        this.subjects = subjects;
        this.sink = sink;
    }

    /** The subject with OFAC's number for it. */
    public PartyDraft party(String uid, int line, boolean individual, String name) {
        return drafts.party(uid, line, individual ? EntityKind.PERSON : EntityKind.LEGAL_ENTITY, name)
                .identifier(IdentifierScheme.OFAC, null, uid);
    }

    /**
     * Hands over an entry.
     *
     * @param title of a person; empty if none
     * @param remarks as published; empty if none
     */
    public void entry(
            String place, String uid, PartyDraft draft, List<String> programmes, String title, String remarks) {
        var read = Remarks.of(remarks);
        read.describe(draft);
        var party = draft.statement();
        var statements = new ArrayList<Statement>(List.of(party));
        for (var listId : list.lists(programmes)) {
            var key = list == OfacList.SDN ? uid : uid + "-" + listId;
            statements.add(drafts.listing(key, party, listId)
                    .with("programme", String.join(", ", programmes))
                    .with("role", title.isEmpty() ? null : title)
                    .with("remarks", remarks.isEmpty() ? null : remarks));
        }
        for (var name : read.linkedTo()) {
            var other = subjects.key(name);
            if (other == null) {
                sink.rejected(new RejectedRow(
                        place,
                        "'Linked To: " + name
                                + (subjects.isShared(name)
                                        ? "' names several subjects of this list; the link is left out"
                                        : "' names no subject of this list; the link is left out")));
            } else if (!other.equals(uid)) {
                link(statements, party, uid, other);
            }
        }
        sink.entry(new Entry(place, (list == OfacList.SDN ? "SDN " : "entry ") + uid, statements));
    }

    private void link(List<Statement> statements, Statement party, String uid, String other) {
        var link = drafts.link(
                "linked-" + uid + "-" + other, party.line(), LinkKind.ASSOCIATION, party.id(), drafts.id(other));
        if (statements.stream().noneMatch(statement -> statement.id().equals(link.id()))) {
            statements.add(link);
            statements.add(drafts.claim(
                    link,
                    Basis.OFFICIAL_RECORD,
                    Channel.OFFICIAL_STATEMENT,
                    "OFAC's entry of the one says that it is linked to the other."));
        }
    }
}
