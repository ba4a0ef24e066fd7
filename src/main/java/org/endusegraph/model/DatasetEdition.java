package org.endusegraph.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a list or register that was loaded. {@code entries} were read in its {@code files}; of the statements that they make,
 * {@code created} were new, {@code changed} differed from before, {@code unchanged} did not, and {@code closed} were in it no longer.
 * {@code rejected} rows could not be loaded, {@code leftOut} are of kinds that the graph does not hold. Digest, counts of statements and
 * {@code loadedAt} are null as long as it is not {@code complete}.
 */
public record DatasetEdition(
        LocalDate day,
        boolean complete,
        List<String> files,
        @Nullable String digest,
        int entries,
        @Nullable Integer created,
        @Nullable Integer changed,
        @Nullable Integer unchanged,
        @Nullable Integer closed,
        @Nullable Integer rejected,
        @Nullable Integer leftOut,
        @Nullable OffsetDateTime loadedAt) {}
