package org.endusegraph.datasets.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.ofac.Identification;
import org.endusegraph.datasets.ofac.ListingDate;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.Entry;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.IdentifierScheme;
import org.endusegraph.datasets.publication.PartyDraft;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Says what an entry means: a party, and that it is on one list. What is on several lists has an entry, and a party, for each. */
final class Mapper {

    private final Keys keys;
    private final Drafts drafts;
    private final EntrySink sink;

    Mapper(Heading heading, Keys keys, EntrySink sink) {
        this.keys = keys;
        this.drafts = new Drafts(heading.dataset(), heading.claimant());
        this.sink = sink;
    }

    void map(CslEntry entry) {
        var list = CslList.named(entry.source());
        if (list == null) {
            sink.rejected(
                    new RejectedRow(
                            entry.place(),
                            "'" + entry.source()
                                    + "' is none of the lists that are known here; see seed-data/reference/words/csl-lists.yaml"));
        } else if (PublishedName.folded(entry.name()).isEmpty()) {
            sink.rejected(new RejectedRow(entry.place(), "this entry has no name"));
        } else if (entry.type().equals("Vessel") || entry.type().equals("Aircraft")) {
            sink.leftOut(entry.type().toLowerCase(Locale.ROOT));
        } else {
            map(entry, list);
        }
    }

    private void map(CslEntry entry, CslList list) {
        var key = keys.of(entry);
        var name = PublishedName.folded(entry.name());
        boolean person = entry.type().equals("Individual") || PublishedName.isOfPerson(name);
        var kind = person ? EntityKind.PERSON : EntityKind.LEGAL_ENTITY;
        var draft = drafts.party(key, entry.line(), kind, name);
        PublishedName.in(name, list).forEach(other -> draft.name(other.text(), other.kind()));
        describe(draft, entry, list);
        var party = draft.statement();
        sink.entry(
                new Entry(entry.place(), list.code() + ": " + name, List.of(party, listing(key, party, entry, list))));
    }

    private static void describe(PartyDraft party, CslEntry entry, CslList list) {
        list.otherNames(entry).stream()
                .flatMap(field -> PublishedName.others(field, list).stream())
                .forEach(other -> party.name(other.text(), other.kind()));
        entry.addresses()
                .forEach(address -> party.address(
                        list.isOfPeople() ? null : address.text(), Countries.codeOrName(address.country())));
        party.country(Countries.codeOrName(entry.country()));
        Stream.concat(entry.nationalities().stream(), entry.citizenships().stream())
                .forEach(country -> party.country(Countries.codeOrName(country)));
        entry.datesOfBirth().forEach(date -> party.born(date(date)));
        if (!entry.entityNumber().isEmpty()) {
            party.identifier(IdentifierScheme.OFAC, null, entry.entityNumber());
        }
        entry.ids().forEach(id -> identify(party, id));
    }

    private static void identify(PartyDraft party, CslEntry.Id id) {
        var identification = identification(id);
        if (identification != null) {
            identification.on(party);
        } else if (id.type().equals("Organization Established Date")) {
            party.incorporated(date(id.number()));
        }
    }

    private static @Nullable Identification identification(CslEntry.Id id) {
        return Identification.of(id.type(), id.number(), Countries.codeOrName(id.country()));
    }

    private Statement listing(String key, Statement party, CslEntry entry, CslList list) {
        var requirement = PublishedName.folded(entry.licenseRequirement());
        var policy = PublishedName.folded(entry.licensePolicy());
        var eccns = Eccns.in(requirement, policy);
        return drafts.listing(key, party, list.id())
                .with("programme", text(String.join(", ", entry.programs())))
                .withStart("from", from(entry, list))
                .withEnd("to", date(entry.endDate()))
                .with("citation", text(PublishedName.folded(entry.federalRegisterNotice())))
                .with("role", text(entry.title()))
                .with("licenceRequirement", text(requirement))
                .with("licencePolicy", text(policy))
                .with("eccns", eccns.isEmpty() ? null : eccns)
                .with("remarks", text(remarks(entry)));
    }

    /** The day that the list gives; some of OFAC's lists give it among the particulars. */
    private static @Nullable PartialDate from(CslEntry entry, CslList list) {
        if (!entry.startDate().isEmpty()) {
            return date(entry.startDate());
        }
        var dates = entry.ids().stream()
                .map(id -> ListingDate.of(id.type(), id.number()))
                .flatMap(Stream::ofNullable)
                .toList();
        return ListingDate.first(dates, list.id());
    }

    private static @Nullable PartialDate date(String text) {
        var iso = PublishedDates.iso(text);
        return iso == null ? PublishedDates.english(text) : iso;
    }

    /** What has no place of its own: remarks, places of birth, whether an order is a standard one, and particulars that are no identifiers. */
    private static String remarks(CslEntry entry) {
        var all = new ArrayList<String>();
        all.add(PublishedName.folded(entry.remarks()));
        entry.placesOfBirth().forEach(place -> all.add("POB " + place));
        all.add(
                entry.standardOrder().isBlank()
                        ? ""
                        : "Standard order: " + entry.standardOrder().strip());
        entry.ids().stream().filter(id -> identification(id) == null).forEach(id -> all.add(particular(id)));
        return all.stream().filter(remark -> !remark.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String particular(CslEntry.Id id) {
        return id.type()
                + (id.number().isEmpty() ? "" : " " + id.number())
                + (id.country().isEmpty() ? "" : " (" + id.country() + ")");
    }

    private static @Nullable String text(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
