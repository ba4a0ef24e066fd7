package org.endusegraph.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Which sources. All conditions that are not null must hold; a list holds if one of its values does. */
record SourceFilter(
        @Nullable List<SourceKind> kinds,
        @Nullable List<String> languages,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable Boolean originalsOnly) {

    static final SourceFilter ALL = new SourceFilter(null, null, null, null, null, null);
}
