package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party or a product: what a link can start or end at. */
public sealed interface Entity extends Node permits Party, Product {

    EntityKind kind();

    /** The usual name. */
    String name();

    /** All other names. */
    List<Name> names();

    /** One sentence, or null. */
    @Nullable
    String description();

    /** True if invented, for trying things out. */
    boolean synthetic();
}
