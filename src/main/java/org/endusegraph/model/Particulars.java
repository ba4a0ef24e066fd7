package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells a party from others of its name: all its countries (ISO 3166-1 alpha-2), its addresses as written, its dates of birth (a source
 * may give several), when it was incorporated. Addresses of natural persons are not kept.
 */
public record Particulars(
        List<String> countries,
        List<String> addresses,
        List<PartialDate> birthDates,
        @Nullable PartialDate incorporatedOn) {

    /** Nothing is known. */
    public static final Particulars NONE = new Particulars(List.of(), List.of(), List.of(), null);
}
