package org.endusegraph.screening;

import java.time.LocalDate;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;

/** A decision as a user writes it: about {@code party} or {@code reference}, with its {@code name}, one of the two, and {@code other}. */
public record MatchDecisionInput(
        @Nullable String party,
        @Nullable String reference,
        @Nullable String name,
        String other,
        boolean same,
        @Nullable String by,
        String why,
        @Nullable LocalDate until) {

    /**
     * Checks it.
     *
     * @throws Fault.InvalidInput if it says nothing of two, or not who decides and why, or the name makes no sense
     */
    public MatchDecisionInput {
        if ((party == null) == (reference == null)) {
            throw new Fault.InvalidInput("Give 'party' or 'reference', one of the two: who is 'other' compared with?");
        }
        if (name != null) {
            if (reference == null) {
                throw new Fault.InvalidInput(
                        "'name' is that of a counterparty: give it with 'reference', or leave it out.");
            }
            Counterparty.named(name);
        }
        if (other.equals(party)) {
            throw new Fault.InvalidInput("'party' and 'other' are the same id. Name two parties.");
        }
        if (by != null && by.isBlank() || why.isBlank()) {
            throw withoutReason();
        }
    }

    /**
     * Who decides: who asks with a key is known by its name.
     *
     * @throws Fault.InvalidInput if nobody says so
     */
    String decidedBy(Reader reader) {
        if (reader.name() != null) {
            return reader.name();
        }
        if (by == null) {
            throw withoutReason();
        }
        return by;
    }

    private static Fault.InvalidInput withoutReason() {
        return new Fault.InvalidInput("A decision says 'by' whom it is taken and 'why'. Fill both in.");
    }
}
