package org.endusegraph.datasets.ofac.xml;

import java.util.ArrayList;
import java.util.Locale;
import org.endusegraph.datasets.ofac.Identification;
import org.endusegraph.datasets.ofac.OfacStatements;
import org.endusegraph.datasets.ofac.Remarks;
import org.endusegraph.datasets.ofac.Subjects;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.PartyDraft;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.model.NameKind;
import org.jspecify.annotations.Nullable;

/** Says what an entry means. */
final class Mapper {

    private final OfacStatements statements;
    private final Subjects subjects;
    private final EntrySink sink;

    Mapper(OfacStatements statements, Subjects subjects, EntrySink sink) {
        this.statements = statements;
        this.subjects = subjects;
        this.sink = sink;
    }

    void map(SdnEntry entry) {
        if (entry.isCraft()) {
            sink.leftOut(entry.sdnType().toLowerCase(Locale.ROOT));
        } else if (!entry.uid().matches("\\d+") || entry.name().isEmpty()) {
            sink.rejected(new RejectedRow(entry.place(), "this entry has no number (uid), or no name"));
        } else {
            var party =
                    statements.party(entry.uid(), entry.line(), entry.sdnType().equals("Individual"), entry.name());
            describe(party, entry);
            var remarks = Remarks.of(remarks(entry));
            statements.entry(
                    entry.place(),
                    entry.uid(),
                    party,
                    statements.listed(entry.programs(), null, entry.title(), remarks),
                    statements.linked(entry.place(), remarks, subjects));
        }
    }

    private static void describe(PartyDraft party, SdnEntry entry) {
        entry.akas().forEach(aka -> party.name(aka.name(), kind(aka)));
        entry.addresses().forEach(address -> party.address(address.text(), Countries.code(address.country())));
        entry.countries().forEach(country -> party.country(Countries.code(country)));
        entry.datesOfBirth().forEach(date -> party.born(PublishedDates.english(date)));
        entry.ids().forEach(id -> identify(party, id));
    }

    private static NameKind kind(SdnEntry.Aka aka) {
        if (aka.type().startsWith("f")) {
            return NameKind.FORMER;
        }
        return aka.category().equals("weak") ? NameKind.WEAK_ALIAS : NameKind.ALIAS;
    }

    private static void identify(PartyDraft party, SdnEntry.Id id) {
        var identification = identification(id);
        if (identification != null) {
            identification.on(party);
        } else if (id.type().equals("Organization Established Date")) {
            party.incorporated(PublishedDates.english(id.number()));
        }
    }

    private static @Nullable Identification identification(SdnEntry.Id id) {
        return Identification.of(id.type(), id.number(), Countries.code(id.country()));
    }

    /** What has no place of its own, in the form of OFAC's CSV, and the remarks. */
    private static String remarks(SdnEntry entry) {
        var pieces = new ArrayList<String>();
        entry.datesOfBirth().stream()
                .filter(date -> PublishedDates.english(date) == null)
                .forEach(date -> pieces.add("DOB " + date));
        entry.placesOfBirth().forEach(place -> pieces.add("POB " + place));
        entry.ids().stream()
                .filter(id -> identification(id) == null)
                .forEach(id -> pieces.add(
                        id.type() + " " + id.number() + (id.country().isEmpty() ? "" : " (" + id.country() + ")")));
        if (!entry.remarks().isEmpty()) {
            pieces.add(entry.remarks());
        }
        return String.join("; ", pieces);
    }
}
