package org.endusegraph.screening;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A query of the Reconciliation Service API.
 *
 * @param limit how many candidates it asks for
 */
record ReconciliationQuery(Counterparty counterparty, int limit) {

    /** The kinds of party that a query can ask for, and an answer can have. */
    static final List<EntityKind> KINDS = List.of(
            EntityKind.COMPANY,
            EntityKind.PUBLIC_BODY,
            EntityKind.UNIVERSITY,
            EntityKind.ORGANISATION,
            EntityKind.LEGAL_ENTITY,
            EntityKind.PERSON);

    private static final int USUAL_CANDIDATES = 5;
    private static final int MOST_CANDIDATES = 20;

    /**
     * Reads one.
     *
     * @throws Fault.InvalidInput if it makes no sense
     */
    static ReconciliationQuery of(JsonNode query) {
        var known = new Known();
        query.path("properties")
                .valueStream()
                .forEach(property -> values(property.path("v"))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> known.add(property.path("pid").asString(""), value)));
        var counterparty = new Counterparty(
                List.of(query.path("query").asString("")),
                kind(query.path("type")),
                known.countries,
                known.addresses,
                known.identifiers,
                known.birthDate,
                known.incorporatedOn);
        return new ReconciliationQuery(
                counterparty, Math.clamp(query.path("limit").asInt(USUAL_CANDIDATES), 1, MOST_CANDIDATES));
    }

    private static Stream<String> values(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(ReconciliationQuery::values);
        }
        return Stream.of(value.isObject() ? value.path("id").asString("") : value.asString(""));
    }

    /** The one kind that is asked for; null if there are several, or none that is known. */
    private static @Nullable EntityKind kind(JsonNode types) {
        var ids = values(types).toList();
        return KINDS.stream()
                .filter(kind -> ids.equals(List.of(kind.name())))
                .findFirst()
                .orElse(null);
    }

    /** What properties say. */
    private static final class Known {

        private final List<String> countries = new ArrayList<>();
        private final List<String> addresses = new ArrayList<>();
        private final List<Identifier> identifiers = new ArrayList<>();
        private @Nullable PartialDate birthDate;
        private @Nullable PartialDate incorporatedOn;

        void add(String property, String value) {
            switch (property.toLowerCase(Locale.ROOT)) {
                case "country" -> countries.add(value.toUpperCase(Locale.ROOT));
                case "address" -> addresses.add(value);
                case "birthdate" -> birthDate = date(property, birthDate, value);
                case "incorporatedon" -> incorporatedOn = date(property, incorporatedOn, value);
                default -> identifiers.add(identifier(property, value));
            }
        }

        private static Identifier identifier(String property, String value) {
            if (!RegisterNumber.isKnown(property)) {
                throw new Fault.InvalidInput(
                        "The property '" + property + "' is not known. Properties are country, address, birthDate,"
                                + " incorporatedOn, and schemes of identifiers, such as LEI or NL-REGISTRATION.");
            }
            return new Identifier(property, value);
        }

        private static PartialDate date(String property, @Nullable PartialDate before, String value) {
            try {
                var date = PartialDate.of(value);
                if (before != null && !before.equals(date)) {
                    throw new Fault.InvalidInput(
                            "The property '" + property + "' has two dates; give the one that is right.");
                }
                return date;
            } catch (DateTimeException wrong) {
                throw new Fault.InvalidInput("'" + value + "' is not a date; write 2019, 2019-09 or 2019-09-10.");
            }
        }
    }
}
