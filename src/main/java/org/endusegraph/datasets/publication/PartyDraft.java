package org.endusegraph.datasets.publication;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.NameKind;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** A party as a publication describes it, piece by piece. What is null is left out; what is said twice counts once. */
public final class PartyDraft {

    private static final int MOST_YEARS = 10;

    private final Statement party;
    private final boolean person;
    private final Set<String> names = new HashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> identifiers = new LinkedHashSet<>();
    private final Set<String> birthDates = new LinkedHashSet<>();

    PartyDraft(Statement party, EntityKind kind, String name) {
        this.party = party;
        this.person = kind == EntityKind.PERSON;
        names.add(name);
    }

    /** Another name. */
    public PartyDraft name(@Nullable String text, NameKind kind) {
        return name(text, null, kind);
    }

    /** Another name, in a language (a BCP 47 tag, or null). */
    public PartyDraft name(@Nullable String text, @Nullable String language, NameKind kind) {
        if (text != null && !text.isBlank() && names.add(text.strip())) {
            party.named(text.strip(), language, kind);
        }
        return this;
    }

    /** A country where it is established, or of which a person is a national: an ISO 3166-1 code. The first is the one that is shown. */
    public PartyDraft country(@Nullable String code) {
        if (code != null) {
            countries.add(code);
        }
        return this;
    }

    /** An address as it is written, and its country. Those of natural persons are not kept, but for the country. */
    public PartyDraft address(@Nullable String text, @Nullable String country) {
        if (text != null && !text.isBlank() && !person) {
            addresses.add(text.strip());
        }
        return country(country);
    }

    /** An identifier: the scheme, and the country whose register it is (null if it is everybody's). */
    public PartyDraft identifier(IdentifierScheme scheme, @Nullable String country, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            identifiers.add(scheme.in(country) + ":" + value.strip());
        }
        return this;
    }

    /** A date of birth, of which some sources give several. */
    public PartyDraft born(@Nullable PartialDate date) {
        if (date != null) {
            birthDates.add(date.text());
        }
        return this;
    }

    /** That the year of birth is one of these, both included. Each is kept as a date that can be right; of more than ten, none is. */
    public PartyDraft bornBetween(@Nullable String firstYear, @Nullable String lastYear) {
        if (isYear(firstYear) && isYear(lastYear)) {
            int first = Integer.parseInt(firstYear);
            int last = Integer.parseInt(lastYear);
            if (last - first < MOST_YEARS) {
                IntStream.rangeClosed(first, last).forEach(year -> birthDates.add(String.valueOf(year)));
            }
        }
        return this;
    }

    private static boolean isYear(@Nullable String text) {
        return text != null && text.matches("\\d{4}");
    }

    /** When it was incorporated or established. */
    public PartyDraft incorporated(@Nullable PartialDate date) {
        party.with("incorporatedOn", date == null ? null : date.text());
        return this;
    }

    /** What it is, in a sentence. */
    public PartyDraft description(@Nullable String text) {
        party.with("description", text);
        return this;
    }

    /** The whole of it. */
    public Statement statement() {
        return party.with(
                        "country",
                        countries.isEmpty() ? null : countries.iterator().next())
                .with("countries", countries.isEmpty() ? null : List.copyOf(countries))
                .with("addresses", addresses.isEmpty() ? null : List.copyOf(addresses))
                .with("birthDates", birthDates.isEmpty() ? null : List.copyOf(birthDates))
                .with("identifiers", List.copyOf(identifiers));
    }
}
