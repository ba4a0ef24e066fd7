package org.endusegraph.datasets.controllist;

import java.util.List;
import java.util.stream.Collectors;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A control list as it stood on a day.
 *
 * @param title of what was read
 * @param publisher of what was read
 * @param address where it was published; null if it is not on record
 * @param note what was read, and how
 * @param codes in the order of the list, each once
 */
record ControlListEdition(
        ControlList list,
        PartialDate day,
        String title,
        String publisher,
        @Nullable String address,
        String note,
        List<ListedCode> codes) {

    /** Leaves out codes under which nothing is controlled, and paragraphs of such. */
    ControlListEdition {
        var used = codes.stream()
                .filter(code -> !code.isEmpty())
                .map(ListedCode::code)
                .collect(Collectors.toSet());
        codes = codes.stream()
                .filter(code -> used.contains(code.code()) && (code.parent() == null || used.contains(code.parent())))
                .toList();
    }
}
