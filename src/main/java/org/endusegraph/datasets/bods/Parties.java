package org.endusegraph.datasets.bods;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.IdentifierScheme;
import org.endusegraph.datasets.publication.PartyDraft;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.WordTable;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.NameKind;
import org.jspecify.annotations.Nullable;

/** Says what a statement means that describes a party. */
final class Parties {

    private static final WordTable ENTITIES = WordTable.read("bods.yaml", "entities");
    private static final WordTable SCHEMES = WordTable.read("bods.yaml", "schemes");
    private static final WordTable NAMES = WordTable.read("bods.yaml", "names");

    private final Drafts drafts;

    Parties(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A person: names, nationalities, dates of birth; null if it has no name. */
    @Nullable
    Statement person(Row row) {
        var names = row.details().at("names").items().stream()
                .filter(name -> fullName(name) != null)
                .toList();
        var usual = names.stream()
                .filter(name -> NAMES.get(name.text("type")) == null)
                .findFirst()
                .or(() -> names.stream().findFirst());
        if (usual.isEmpty()) {
            return null;
        }
        var party = drafts.party(row.recordId(), row.line(), EntityKind.PERSON, "" + fullName(usual.get()));
        names.forEach(name -> party.name(
                fullName(name),
                Objects.requireNonNullElse(NAMES.constant(name.text("type"), NameKind.class), NameKind.ALIAS)));
        row.details().at("nationalities").items().forEach(country -> party.country(country(country)));
        return party.born(PublishedDates.iso(row.details().text("birthDate"))).statement();
    }

    private static @Nullable String fullName(Node name) {
        var full = name.text("fullName");
        var parts = Stream.of("givenName", "patronymicName", "familyName")
                .map(name::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return full != null ? full : parts.isEmpty() ? null : parts;
    }

    /** An entity; null if it has no name. */
    @Nullable
    Statement entity(Row row) {
        var details = row.details();
        var name = details.text("name");
        if (name == null) {
            return null;
        }
        var kind = ENTITIES.constant(row.type(), EntityKind.class);
        var party = drafts.party(row.recordId(), row.line(), kind == null ? EntityKind.LEGAL_ENTITY : kind, name);
        details.at("alternateNames").texts().forEach(other -> party.name(other, NameKind.ALIAS));
        party.country(country(details.at("jurisdiction")));
        details.at("addresses").items().forEach(address -> address(party, address));
        details.at("identifiers").items().forEach(identifier -> identifier(party, identifier));
        details.at("publicListing", "securitiesListings").items().stream()
                .map(listing -> listing.at("security"))
                .filter(security -> "isin".equals(security.text("idScheme")))
                .forEach(security -> party.identifier(IdentifierScheme.ISIN, null, security.text("id")));
        return party.incorporated(PublishedDates.iso(details.text("foundingDate")))
                .description(description(row))
                .statement();
    }

    private static void address(PartyDraft party, Node address) {
        var country = address.at("country");
        var line = Stream.of(address.text("address"), address.text("postCode"), country.text("name"))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        party.address(line, country(country));
    }

    private static void identifier(PartyDraft party, Node identifier) {
        var code = identifier.text("scheme");
        var number = identifier.text("id");
        var scheme = SCHEMES.constant(code, IdentifierScheme.class);
        if (number == null) {
            return;
        }
        if (scheme != null) {
            party.identifier(scheme.of(number), Countries.ofJurisdiction(code), number);
        } else {
            var register = code == null ? identifier.text("schemeName") : code;
            party.identifier(IdentifierScheme.OTHER, null, register == null ? number : register + " " + number);
        }
    }

    /** A state, or an arrangement, is told apart from a body only in words. */
    private static @Nullable String description(Row row) {
        var type = row.details().at("entityType");
        var words = Stream.of(type.text("type"), type.text("subtype"), type.text("details"))
                .filter(Objects::nonNull)
                .toList();
        return List.of("registeredEntity", "legalEntity").containsAll(words) ? null : String.join(", ", words);
    }

    private static @Nullable String country(Node country) {
        var code = Countries.ofJurisdiction(country.text("code"));
        return code == null ? Countries.code(country.text("name")) : code;
    }
}
