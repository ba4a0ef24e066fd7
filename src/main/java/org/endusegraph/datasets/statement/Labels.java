package org.endusegraph.datasets.statement;

import org.endusegraph.model.EntityKind;

/** Labels of entities in the graph. */
public final class Labels {

    private Labels() {}

    /** The label of a kind of entity, which says what it is. */
    public static String of(EntityKind kind) {
        return switch (kind) {
            case COMPANY -> "Company";
            case PUBLIC_BODY -> "PublicBody";
            case UNIVERSITY -> "University";
            case ORGANISATION -> "Organisation";
            case LEGAL_ENTITY -> "LegalEntity";
            case PERSON -> "Person";
            case PRODUCT -> "Product";
        };
    }
}
