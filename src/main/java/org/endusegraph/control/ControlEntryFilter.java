package org.endusegraph.control;

import java.util.List;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.ItemForm;
import org.jspecify.annotations.Nullable;

/** Which entries. All conditions that are not null must hold; a list holds if one of its values does. */
record ControlEntryFilter(
        @Nullable List<ControlList> lists,
        @Nullable List<String> codes,
        @Nullable String under,
        @Nullable List<String> capabilities,
        @Nullable List<ItemForm> forms) {

    static final ControlEntryFilter ALL = new ControlEntryFilter(null, null, null, null, null);
}
