package org.endusegraph.screening;

import org.endusegraph.model.Identifier;

/** What identifiers say. */
final class Identifiers {

    private Identifiers() {}

    /** Whether two parties with this identifier are one. */
    static boolean isOfOneParty(Identifier identifier) {
        return RegisterNumber.of(identifier).isOfOneParty();
    }
}
