package org.endusegraph.datasets.ofac.xml;

import java.util.ArrayList;
import java.util.Locale;
import org.endusegraph.datasets.ofac.OfacStatements;
import org.endusegraph.datasets.ofac.Remarks;
import org.endusegraph.datasets.ofac.Subjects;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.IdentifierScheme;
import org.endusegraph.datasets.publication.PartyDraft;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.model.NameKind;

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
            var text = remarks(entry);
            statements.entry(
                    entry.place(),
                    entry.uid(),
                    party,
                    statements.listed(entry.programs(), entry.title(), text),
                    statements.linked(entry.place(), Remarks.of(text), subjects));
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
        var scheme = IdentifierScheme.NAMES.get(id.type());
        if (scheme != null) {
            party.identifier(scheme, Countries.code(id.country()), id.number());
        } else if (id.type().equals("Organization Established Date")) {
            party.incorporated(PublishedDates.english(id.number()));
        }
    }

    /** What has no place of its own, in the form of OFAC's CSV, and the remarks. */
    private static String remarks(SdnEntry entry) {
        var pieces = new ArrayList<String>();
        entry.datesOfBirth().stream()
                .filter(date -> PublishedDates.english(date) == null)
                .forEach(date -> pieces.add("DOB " + date));
        entry.placesOfBirth().forEach(place -> pieces.add("POB " + place));
        entry.ids().stream()
                .filter(id -> !IdentifierScheme.NAMES.containsKey(id.type()))
                .forEach(id -> pieces.add(
                        id.type() + " " + id.number() + (id.country().isEmpty() ? "" : " (" + id.country() + ")")));
        if (!entry.remarks().isEmpty()) {
            pieces.add(entry.remarks());
        }
        return String.join("; ", pieces);
    }
}
