package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goods, software or technology. {@code form} is null if unknown. */
public record Product(
        String id,
        String name,
        List<Name> names,
        @Nullable String description,
        boolean synthetic,
        @Nullable ItemForm form)
        implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.PRODUCT;
    }
}
