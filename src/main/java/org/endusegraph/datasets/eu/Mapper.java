package org.endusegraph.datasets.eu;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

/**
 * Says what an entry of the list means: a party and its listing. Since when it is listed is said only by a date of designation: its regulation is
 * the one that last changed the entry.
 */
public final class Mapper {

    private static final Map<String, IdentifierScheme> SCHEMES = Map.of(
            "passport", IdentifierScheme.PASSPORT,
            "id", IdentifierScheme.ID,
            "ssn", IdentifierScheme.ID,
            "fiscalcode", IdentifierScheme.TAX,
            "regnumber", IdentifierScheme.REGISTRATION,
            "swiftbic", IdentifierScheme.BIC);

    private final Drafts drafts;
    private final EntrySink sink;

    /** For the entries of one edition. */
    public Mapper(Heading heading, EntrySink sink) {
        this.drafts = new Drafts(heading.dataset(), heading.claimant());
        this.sink = sink;
    }

    /** Hands over an entry, or why it is none. */
    public void map(Subject subject) {
        var type = subject.subjectType() == null ? "" : subject.subjectType().toLowerCase(Locale.ROOT);
        var kind = switch (type) {
            case "person", "p" -> EntityKind.PERSON;
            case "enterprise", "entity", "e" -> EntityKind.LEGAL_ENTITY;
            default -> null;
        };
        if (kind == null) {
            sink.leftOut(type.isEmpty() ? "subject of no type" : type);
        } else if (subject.names().isEmpty()) {
            sink.rejected(new RejectedRow(subject.place(), "the entry " + subject.logicalId() + " has no name"));
        } else {
            map(subject, kind);
        }
    }

    private void map(Subject subject, EntityKind kind) {
        var draft = drafts.party(subject.logicalId(), subject.line(), kind, usual(subject.names()))
                .identifier(IdentifierScheme.EU, null, subject.euReferenceNumber())
                .identifier(IdentifierScheme.UN, null, subject.unitedNationId());
        subject.names().forEach(name -> draft.name(name.text(), language(name), kind(name)));
        subject.citizenships().forEach(code -> draft.country(Countries.checked(code)));
        subject.addresses()
                .forEach(address -> draft.address(oneLine(address), Countries.checked(address.countryCode())));
        subject.birthDates().forEach(date -> born(draft, date));
        subject.identifications().stream()
                .filter(number -> !"true".equalsIgnoreCase(number.knownFalse()))
                .forEach(number -> draft.identifier(
                        SCHEMES.getOrDefault(
                                number.typeCode() == null
                                        ? ""
                                        : number.typeCode().toLowerCase(Locale.ROOT),
                                IdentifierScheme.OTHER),
                        Countries.checked(number.countryCode()),
                        number.number()));
        var party = draft.statement();
        var reference =
                subject.euReferenceNumber() == null ? "entry " + subject.logicalId() : subject.euReferenceNumber();
        sink.entry(new Entry(subject.place(), reference, List.of(party, listing(subject, party))));
    }

    private Statement listing(Subject subject, Statement party) {
        return drafts.listing(subject.logicalId(), party, "eu-financial-sanctions")
                .with("programme", joined(subject.regulations(), Subject.Regulation::programme, ", "))
                .withStart("from", PublishedDates.dayFirst(subject.designationDate()))
                .with("citation", joined(subject.regulations(), Mapper::citation, "; "))
                .with("role", joined(subject.names(), Subject.Name::function, "; "))
                .with("remarks", joined(subject.remarks(), remark -> remark, "\n"));
    }

    private static <T> @Nullable String joined(List<T> parts, Function<T, @Nullable String> text, String separator) {
        var joined =
                parts.stream().map(text).filter(Objects::nonNull).distinct().collect(Collectors.joining(separator));
        return joined.isEmpty() ? null : joined;
    }

    private static @Nullable String citation(Subject.Regulation regulation) {
        if (regulation.numberTitle() == null) {
            return null;
        }
        return regulation.numberTitle()
                + (regulation.publicationDate() == null ? "" : ", published " + regulation.publicationDate())
                + (regulation.entryIntoForceDate() == null ? "" : ", in force " + regulation.entryIntoForceDate());
    }

    /** The first strong name in no language in particular, else the first strong one, else the first. */
    private static String usual(List<Subject.Name> names) {
        var strong = names.stream().filter(name -> kind(name) == NameKind.ALIAS).toList();
        return strong.stream()
                .filter(name -> name.language() == null || name.language().equalsIgnoreCase("en"))
                .findFirst()
                .or(() -> strong.stream().findFirst())
                .orElse(names.getFirst())
                .text();
    }

    private static NameKind kind(Subject.Name name) {
        return "false".equalsIgnoreCase(name.strong()) ? NameKind.WEAK_ALIAS : NameKind.ALIAS;
    }

    private static @Nullable String language(Subject.Name name) {
        return name.language() == null ? null : name.language().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String oneLine(Subject.Address address) {
        if (address.parts().isEmpty()) {
            return null;
        }
        var country = Countries.checked(address.countryCode()) == null
                ? Stream.<String>empty()
                : Stream.ofNullable(address.countryName());
        return Stream.concat(address.parts().stream(), country).collect(Collectors.joining(", "));
    }

    /** A date in another calendar is not read: its year is another. */
    private static void born(PartyDraft draft, Subject.BirthDate date) {
        if (date.calendarType() != null && !date.calendarType().equalsIgnoreCase("GREGORIAN")) {
            return;
        }
        draft.bornBetween(date.yearRangeFrom(), date.yearRangeTo());
        var stated = PublishedDates.dayFirst(date.date());
        var year = date.year() == null && stated != null ? stated.text().substring(0, 4) : date.year();
        if ("true".equalsIgnoreCase(date.circa())) {
            draft.born(PublishedDates.iso(year));
        } else if (stated == null && year != null && date.month() != null) {
            draft.born(PublishedDates.iso(year + "-" + (date.month().length() == 1 ? "0" : "") + date.month()));
        } else {
            draft.born(stated == null ? PublishedDates.iso(year) : stated);
        }
    }
}
