package org.endusegraph.datasets.ftm;

import java.util.Map;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.IdentifierScheme;
import org.endusegraph.datasets.publication.PartyDraft;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.PublishedShare;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.NameKind;
import org.jspecify.annotations.Nullable;

/** Says what a row means that describes a party. */
final class Parties {

    /**
     * Kinds by schema. An {@code Organization} may be a charity, a company of the state or a militia, and a {@code LegalEntity} anything, a
     * natural person too.
     */
    static final Map<String, EntityKind> KINDS = Map.of(
            "Company", EntityKind.COMPANY,
            "Organization", EntityKind.LEGAL_ENTITY,
            "PublicBody", EntityKind.PUBLIC_BODY,
            "LegalEntity", EntityKind.LEGAL_ENTITY,
            "Person", EntityKind.PERSON);

    private static final Map<String, IdentifierScheme> WORLDWIDE = Map.of(
            "leiCode", IdentifierScheme.LEI,
            "uscCode", IdentifierScheme.USCC,
            "dunsCode", IdentifierScheme.DUNS,
            "swiftBic", IdentifierScheme.BIC,
            "isin", IdentifierScheme.ISIN,
            "isinCode", IdentifierScheme.ISIN,
            "imoNumber", IdentifierScheme.IMO);

    private final Drafts drafts;
    private final Context context;

    Parties(Drafts drafts, Context context) {
        this.drafts = drafts;
        this.context = context;
    }

    /** The party; null if it has no name. */
    @Nullable
    Statement party(Row row) {
        var names = row.all("name");
        if (names.isEmpty()) {
            return null;
        }
        var caption = row.caption();
        var usual = caption != null && names.contains(caption) ? caption : names.getFirst();
        var kind = KINDS.getOrDefault(row.schema(), EntityKind.LEGAL_ENTITY);
        boolean listed = context.isListed(row.id());
        var party = drafts.party(row.id(), row.line(), kind, usual);
        names(party, row);
        countries(party, row);
        if (kind != EntityKind.PERSON) {
            addresses(party, row);
        }
        if (kind != EntityKind.PERSON || listed) {
            identifiers(party, row);
            documents(party, row);
        }
        row.all("birthDate").forEach(date -> party.born(PublishedDates.iso(date)));
        return party.incorporated(PublishedDates.iso(row.only("incorporationDate")))
                .statement();
    }

    private static void names(PartyDraft party, Row row) {
        row.all("name", "alias").forEach(name -> party.name(name, NameKind.ALIAS));
        row.all("weakAlias").forEach(name -> party.name(name, NameKind.WEAK_ALIAS));
        row.all("previousName").forEach(name -> party.name(name, NameKind.FORMER));
        row.all("abbreviation").forEach(name -> party.name(name, NameKind.ABBREVIATION));
    }

    private static void countries(PartyDraft party, Row row) {
        row.all("jurisdiction", "nationality", "citizenship", "mainCountry", "country")
                .forEach(code -> party.country(Addresses.country(code)));
    }

    private void addresses(PartyDraft party, Row row) {
        row.all("address").forEach(address -> party.address(address, null));
        row.all("addressEntity").stream()
                .map(context::address)
                .filter(address -> address != null)
                .forEach(address -> party.address(address.text(), address.country()));
    }

    private static void identifiers(PartyDraft party, Row row) {
        var register = IdentifierScheme.register(row.only("jurisdiction"));
        WORLDWIDE.forEach((property, scheme) ->
                row.all(property).forEach(number -> party.identifier(scheme.of(number), register, number)));
        row.all("registrationNumber")
                .forEach(number -> party.identifier(IdentifierScheme.REGISTRATION, register, number));
        row.all("taxNumber", "vatCode").forEach(number -> party.identifier(IdentifierScheme.TAX, register, number));
        row.all("innCode").forEach(number -> party.identifier(IdentifierScheme.TAX, "RU", number));
        row.all("ogrnCode").forEach(number -> party.identifier(IdentifierScheme.REGISTRATION, "RU", number));
    }

    private void documents(PartyDraft party, Row row) {
        context.documents(row.id())
                .forEach(document -> party.identifier(
                        document.passport() ? IdentifierScheme.PASSPORT : IdentifierScheme.ID,
                        document.country(),
                        document.number()));
        row.all("passportNumber").forEach(number -> party.identifier(IdentifierScheme.PASSPORT, null, number));
        row.all("idNumber").forEach(number -> party.identifier(IdentifierScheme.ID, null, number));
    }

    /** The share that an {@code Ownership} states; null if it states none, or several. */
    static @Nullable PublishedShare share(Row row) {
        return PublishedShare.of(row.only("percentage"));
    }
}
