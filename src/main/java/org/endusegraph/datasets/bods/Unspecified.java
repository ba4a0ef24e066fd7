package org.endusegraph.datasets.bods;

import org.endusegraph.datasets.publication.WordTable;
import org.endusegraph.model.Answer;
import org.endusegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A party that nobody names.
 *
 * @param kind what it is, if it is one
 * @param reason code of the reason
 * @param description the reason in words; null if there are none
 */
record Unspecified(EntityKind kind, String reason, @Nullable String description) {

    private static final WordTable REASONS = WordTable.read("bods.yaml", "reasons");

    /** From the record of an unknown or anonymous person or entity. */
    static Unspecified of(Row row) {
        boolean person = row.recordType().equals("person");
        var given = row.details().at(person ? "unspecifiedPersonDetails" : "unspecifiedEntityDetails");
        var reason = given.text("reason");
        return new Unspecified(
                person ? EntityKind.PERSON : EntityKind.LEGAL_ENTITY,
                reason == null || reason.equals("unknown") ? "" + row.type() : reason,
                given.text("description"));
    }

    /** From what stands in place of an interested party. */
    static Unspecified of(Node party) {
        var reason = party.text("reason");
        return new Unspecified(EntityKind.PERSON, reason == null ? "unknown" : reason, party.text("description"));
    }

    /** Whether it is not known, or not told. A reason that is not in the standard tells neither, so it is not known. */
    Answer answer() {
        var answer = REASONS.constant(reason, Answer.class);
        return answer == null ? Answer.UNKNOWN : answer;
    }

    /** The reason, as its source gives it. */
    String told() {
        return "'" + reason + "'" + (description == null ? "" : ": " + description.replaceFirst("\\.$", ""));
    }
}
