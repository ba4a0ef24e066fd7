package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company, public body, university, organisation, other legal entity or natural person. */
public sealed interface Party extends Entity
        permits Company, PublicBody, University, Organisation, LegalEntity, Person {

    /** ISO 3166-1 alpha-2; null if international or unknown. */
    @Nullable
    String country();

    /** ISO 3166-2; null if unknown. */
    @Nullable
    String region();

    /** Identifiers in registers. */
    List<Identifier> identifiers();
}
