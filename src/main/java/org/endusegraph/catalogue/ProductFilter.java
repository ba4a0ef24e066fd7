package org.endusegraph.catalogue;

import java.util.List;
import org.endusegraph.model.ItemForm;
import org.jspecify.annotations.Nullable;

/** Which products. All conditions that are not null must hold; a list holds if one of its values does. */
record ProductFilter(
        @Nullable List<String> capabilities,
        @Nullable List<ItemForm> forms,
        @Nullable List<String> madeBy) {

    static final ProductFilter ALL = new ProductFilter(null, null, null);
}
