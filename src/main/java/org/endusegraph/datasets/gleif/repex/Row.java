package org.endusegraph.datasets.gleif.repex;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.datasets.gleif.Lei;
import org.jspecify.annotations.Nullable;

/**
 * An {@code Exception}: an entity reports no parent.
 *
 * @param category which parent: {@code DIRECT_ACCOUNTING_CONSOLIDATION_PARENT} or {@code ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT}
 * @param reasons why, such as {@code NATURAL_PERSONS}; at least one
 * @param references laws or other grounds that it names
 * @param deletedOn day on which an update deletes the exception; null if it does not
 */
record Row(
        String place,
        int line,
        Lei lei,
        String category,
        List<String> reasons,
        List<String> references,
        @Nullable LocalDate deletedOn) {}
