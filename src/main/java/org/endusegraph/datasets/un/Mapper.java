package org.endusegraph.datasets.un;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.endusegraph.datasets.publication.WordTable;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.NameKind;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Says what an entry of the list means: a party and its listing. An entity is of a kind that the list does not tell. */
final class Mapper {

    private static final Map<String, String> LIST_TYPES =
            WordTable.read("un-list-types.yaml").all();

    private static final Pattern MONTH_NOTE = Pattern.compile("([A-Z][a-z]{2})[a-z]*\\.? (\\d{4})");

    private final Drafts drafts;
    private final EntrySink sink;

    Mapper(Heading heading, EntrySink sink) {
        this.drafts = new Drafts(heading.dataset(), heading.claimant());
        this.sink = sink;
    }

    void map(Row row) {
        var kind = row.individual() ? EntityKind.PERSON : EntityKind.LEGAL_ENTITY;
        var draft = drafts.party(row.dataId(), row.line(), kind, row.name())
                .name(row.nameOriginalScript(), NameKind.OFFICIAL)
                .identifier(IdentifierScheme.UN, null, row.referenceNumber());
        Names.in(row.name()).forEach(name -> draft.name(name, NameKind.ALIAS));
        row.aliases().forEach(alias -> alias(draft, alias));
        row.nationalities().forEach(nationality -> draft.country(Countries.code(nationality)));
        row.addresses().forEach(address -> draft.address(oneLine(address), Countries.code(address.country())));
        row.birthDates().forEach(date -> born(draft, date));
        row.documents()
                .forEach(document -> draft.identifier(
                        Documents.scheme(document),
                        Countries.code(document.issuingCountry()),
                        Documents.number(document)));
        var party = draft.statement();
        var reference = row.referenceNumber() == null ? "entry " + row.dataId() : row.referenceNumber();
        sink.entry(new Entry(row.place(), reference, List.of(party, listing(row, party))));
    }

    private Statement listing(Row row, Statement party) {
        return drafts.listing(row.dataId(), party, "un-consolidated-list")
                .with("programme", programme(row.unListType()))
                .withStart("from", PublishedDates.iso(row.listedOn()))
                .with("citation", citation(row))
                .with("role", row.designations().isEmpty() ? null : String.join("; ", row.designations()))
                .with("remarks", row.comments());
    }

    private static @Nullable String programme(@Nullable String listType) {
        return listType == null ? null : LIST_TYPES.getOrDefault(listType, listType);
    }

    private static @Nullable String citation(Row row) {
        if (row.referenceNumber() == null || row.lastDaysUpdated().isEmpty()) {
            return row.referenceNumber();
        }
        return row.referenceNumber() + ", amended on " + String.join(", ", row.lastDaysUpdated());
    }

    private static void alias(PartyDraft draft, Row.Alias alias) {
        var kind = switch (alias.quality() == null ? "" : alias.quality().toLowerCase(Locale.ROOT)) {
            case "low" -> NameKind.WEAK_ALIAS;
            case "f.k.a." -> NameKind.FORMER;
            default -> NameKind.ALIAS;
        };
        Names.in(alias.name()).forEach(name -> draft.name(name, kind));
        draft.born(PublishedDates.iso(alias.dateOfBirth()));
    }

    private static @Nullable String oneLine(Row.Address address) {
        if (address.parts().isEmpty()) {
            return null;
        }
        var country = address.country() == null ? Stream.<String>empty() : Stream.of(address.country());
        var text = Stream.concat(address.parts().stream(), country).collect(Collectors.joining(", "));
        return address.note() == null ? text : text + " (" + address.note() + ")";
    }

    private static void born(PartyDraft draft, Row.BirthDate date) {
        if ("BETWEEN".equals(date.type())) {
            draft.bornBetween(date.fromYear(), date.toYear());
        } else if ("APPROXIMATELY".equals(date.type())) {
            draft.born(PublishedDates.iso(date.year() == null ? year(date.date()) : date.year()));
        } else {
            var stated = PublishedDates.iso(date.date() == null ? date.year() : date.date());
            draft.born(stated == null ? month(date.note()) : stated);
        }
    }

    private static @Nullable String year(@Nullable String date) {
        return date == null || date.length() < 4 ? null : date.substring(0, 4);
    }

    /** The month in a note such as {@code Nov. 1973} or {@code August 1961}; null if it says anything else. */
    private static @Nullable PartialDate month(@Nullable String note) {
        var month = MONTH_NOTE.matcher(note == null ? "" : note);
        return month.matches() ? PublishedDates.english(month.group(1) + " " + month.group(2)) : null;
    }
}
