package org.endusegraph.datasets.gleif.lei;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.endusegraph.datasets.gleif.Lei;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.Entry;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.IdentifierScheme;
import org.endusegraph.datasets.publication.PartyDraft;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Channel;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Says what a record of level 1 means: a party, and a link to each entity that succeeded it. A fund need not be a company. A sole proprietor
 * is a natural person: their register number, address and dates are not kept.
 */
final class Mapper {

    private final Drafts drafts;
    private final boolean persons;
    private final EntrySink sink;

    Mapper(Heading heading, boolean persons, EntrySink sink) {
        this.drafts = new Drafts(heading.dataset(), heading.claimant());
        this.persons = persons;
        this.sink = sink;
    }

    void map(Row row) {
        var kind = kind(row.entityCategory());
        if (kind == EntityKind.PERSON && !persons) {
            sink.leftOut("person");
            return;
        }
        if ("ANNULLED".equals(row.registrationStatus())) {
            sink.leftOut("annulled LEI");
            return;
        }
        var draft = drafts.party(row.lei().key(), row.line(), kind, row.legalName())
                .identifier(IdentifierScheme.LEI, null, row.lei().text())
                .description(description(row));
        row.names().forEach(name -> draft.name(name.text(), name.language(), kind(name)));
        row.addresses()
                .forEach(address ->
                        draft.address(String.join(", ", address.lines()), Countries.checked(address.country())));
        if (kind != EntityKind.PERSON) {
            register(draft, row);
        }
        var statements = new ArrayList<Statement>(List.of(draft.statement().with("region", region(row, kind))));
        row.successors().stream()
                .distinct()
                .filter(successor -> !successor.equals(row.lei()))
                .forEach(successor -> succeed(statements, row, successor));
        sink.entry(new Entry(row.place(), "LEI " + row.lei(), statements));
    }

    private static EntityKind kind(@Nullable String category) {
        return switch (category == null ? "" : category) {
            case "GENERAL", "BRANCH" -> EntityKind.COMPANY;
            case "SOLE_PROPRIETOR" -> EntityKind.PERSON;
            case "RESIDENT_GOVERNMENT_ENTITY", "INTERNATIONAL_ORGANIZATION" -> EntityKind.PUBLIC_BODY;
            default -> EntityKind.LEGAL_ENTITY;
        };
    }

    private static NameKind kind(Row.OtherName name) {
        return switch (name.type() == null ? "" : name.type()) {
            case "PREVIOUS_LEGAL_NAME" -> NameKind.FORMER;
            case "ALTERNATIVE_LANGUAGE_LEGAL_NAME" -> NameKind.OFFICIAL;
            case "PREFERRED_ASCII_TRANSLITERATED_LEGAL_NAME", "AUTO_ASCII_TRANSLITERATED_LEGAL_NAME" ->
                NameKind.TRANSLITERATION;
            default -> NameKind.ALIAS;
        };
    }

    private static void register(PartyDraft draft, Row row) {
        var register = IdentifierScheme.register(row.legalJurisdiction());
        draft.identifier(IdentifierScheme.REGISTRATION, register, row.registrationAuthorityEntityId())
                .incorporated(PublishedDates.iso(row.entityCreationDate()));
    }

    /** ISO 3166-2 region of the legal address; null if there is none. */
    private static @Nullable String region(Row row, EntityKind kind) {
        var region =
                row.addresses().isEmpty() ? null : row.addresses().getFirst().region();
        return region != null && kind != EntityKind.PERSON && region.matches("[A-Z]{2}-[A-Z0-9]{1,3}") ? region : null;
    }

    /** What the register says of it, in its own words. */
    private static String description(Row row) {
        var events = row.events().stream().map(Mapper::described).collect(Collectors.joining());
        var successors = row.successorNames().stream()
                .map(name -> "; succeeded by " + name)
                .collect(Collectors.joining());
        return "LEI register: category " + said(row.entityCategory()) + ", entity " + said(row.entityStatus())
                + ", LEI " + said(row.registrationStatus()) + events + successors + ".";
    }

    private static String said(@Nullable String code) {
        return Objects.requireNonNullElse(code, "not said");
    }

    private static String described(Row.Event event) {
        var day = PublishedDates.iso(event.on());
        return "; " + event.type() + (day == null ? "" : " on " + day)
                + (event.status() == null ? "" : " (" + event.status() + ")");
    }

    private void succeed(List<Statement> statements, Row row, Lei successor) {
        var link = drafts.link(
                "succeeded-" + row.lei().key() + "-" + successor.key(),
                row.line(),
                LinkKind.ASSOCIATION,
                statements.getFirst().id(),
                drafts.id(successor.key()));
        statements.add(link);
        statements.add(drafts.claim(
                link,
                Lei.basis(row.validationSources()),
                Channel.FILING,
                "The LEI register names " + successor + " as the successor of " + row.lei() + "."));
    }
}
