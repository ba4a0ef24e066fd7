package org.endusegraph.datasets.uk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.endusegraph.model.NameKind;
import org.jspecify.annotations.Nullable;

/** Says what the rows of a designation mean: a party and its listing. */
final class Mapper {

    /** The list of the designations that freeze assets, which all formats know. */
    private static final String FREEZES = "uk-sanctions-list";

    /** Key of the list of the others, which only this format has. */
    static final String OTHERS = "other-sanctions";

    /** A number of a register, and nothing besides. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[\\p{L}\\d][\\p{L}\\d./-]+");

    private static final Pattern FREEZE = Pattern.compile("\\bfreez|\\bfrozen\\b", Pattern.CASE_INSENSITIVE);

    private final Drafts drafts;
    private final EntrySink sink;

    Mapper(Heading heading, EntrySink sink) {
        this.drafts = new Drafts(heading.dataset(), heading.claimant());
        this.sink = sink;
    }

    void map(List<Row> rows) {
        var first = rows.getFirst();
        var type = String.valueOf(first.designationType()).toLowerCase(Locale.ROOT);
        var name = usual(rows);
        if (!type.equals("individual") && !type.equals("entity")) {
            sink.leftOut(type.equals("null") ? "designation of no type" : type);
        } else if (name == null) {
            sink.rejected(new RejectedRow(first.place(), first.uniqueId() + " has no name"));
        } else {
            var kind = type.equals("individual") ? EntityKind.PERSON : EntityKind.LEGAL_ENTITY;
            var draft = drafts.party(first.uniqueId().toLowerCase(Locale.ROOT), first.line(), kind, name)
                    .identifier(IdentifierScheme.UK, null, first.uniqueId());
            rows.forEach(row -> nationality(draft, row));
            rows.forEach(row -> describe(draft, row));
            var party = draft.description(all(rows, Row::typeOfEntity, "; ")).statement();
            sink.entry(new Entry(first.place(), first.uniqueId(), List.of(party, listing(rows, party))));
        }
    }

    /** The first primary name, else the first name. */
    private static @Nullable String usual(List<Row> rows) {
        return Stream.concat(
                        rows.stream().filter(row -> "primary name".equalsIgnoreCase(row.nameType())), rows.stream())
                .map(Row::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Of all rows before their addresses, so that a country of which a person is a national comes first. */
    private static void nationality(PartyDraft draft, Row row) {
        row.nationalities().forEach(nationality -> draft.country(Countries.code(nationality)));
    }

    private static void describe(PartyDraft draft, Row row) {
        draft.name(row.name(), kind(row))
                .name(row.nameNonLatinScript(), NameKind.OFFICIAL)
                .identifier(IdentifierScheme.OFSI, null, row.ofsiGroupId())
                .identifier(IdentifierScheme.UN, null, row.unReferenceNumber())
                .address(address(row), Countries.code(row.addressCountry()));
        row.birthDates().forEach(date -> draft.born(PublishedDates.dayFirst(date)));
        row.passports().forEach(number -> draft.identifier(IdentifierScheme.PASSPORT, null, number));
        row.nationalIdentifiers().forEach(number -> draft.identifier(IdentifierScheme.ID, null, number));
        row.businessRegistrationNumbers().stream()
                .filter(number -> NUMBER.matcher(number).matches())
                .forEach(number -> draft.identifier(IdentifierScheme.REGISTRATION, null, number));
    }

    private static NameKind kind(Row row) {
        boolean weak = row.aliasStrength() != null
                && row.aliasStrength().toLowerCase(Locale.ROOT).startsWith("low");
        return weak ? NameKind.WEAK_ALIAS : NameKind.ALIAS;
    }

    private static @Nullable String address(Row row) {
        return row.addressLines().isEmpty()
                ? null
                : Stream.concat(row.addressLines().stream(), Stream.ofNullable(row.addressCountry()))
                        .collect(Collectors.joining(", "));
    }

    private Statement listing(List<Row> rows, Statement party) {
        var first = rows.getFirst();
        var updated = PublishedDates.dayFirst(first.lastUpdated());
        var key = first.uniqueId().toLowerCase(Locale.ROOT);
        var listing = isFreeze(rows)
                ? drafts.listing(key, party, FREEZES)
                : drafts.listing(key + "-other", party, drafts.id("list-" + OTHERS));
        return listing.with("programme", all(rows, Row::regimeName, "; "))
                .withStart("from", PublishedDates.dayFirst(first.dateDesignated()))
                .with("citation", first.uniqueId() + (updated == null ? "" : ", last updated on " + updated))
                .with("role", distinct(rows.stream().flatMap(row -> row.positions().stream()), "; "))
                .with("remarks", remarks(rows));
    }

    private static boolean isFreeze(List<Row> rows) {
        return rows.stream()
                .map(Row::sanctionsImposed)
                .filter(Objects::nonNull)
                .anyMatch(imposed -> FREEZE.matcher(imposed).find());
    }

    private static @Nullable String remarks(List<Row> rows) {
        var text = rows.stream()
                .flatMap(row -> row.businessRegistrationNumbers().stream())
                .filter(number -> !NUMBER.matcher(number).matches());
        return distinct(
                Stream.of(
                                said("Sanctions imposed: ", all(rows, Row::sanctionsImposed, "|")),
                                said("Designation source: ", all(rows, Row::designationSource, ", ")),
                                said("Statement of reasons: ", all(rows, Row::statementOfReasons, "\n")),
                                said("Other information: ", all(rows, Row::otherInformation, "\n")),
                                said("Parent company: ", all(rows, Row::parentCompany, "; ")),
                                said("Subsidiaries: ", all(rows, Row::subsidiaries, "; ")),
                                said("Business registration: ", distinct(text, "; ")))
                        .flatMap(Function.identity()),
                "\n");
    }

    private static Stream<String> said(String what, @Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(what + text);
    }

    private static @Nullable String all(List<Row> rows, Function<Row, @Nullable String> field, String separator) {
        return distinct(rows.stream().map(field).filter(Objects::nonNull), separator);
    }

    private static @Nullable String distinct(Stream<String> texts, String separator) {
        var joined = texts.distinct().collect(Collectors.joining(separator));
        return joined.isEmpty() ? null : joined;
    }
}
