package org.endusegraph.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.ItemSameness;
import org.jspecify.annotations.Nullable;

/**
 * Whether another item is essentially the same as the one asked about. Items whose forms are on record and differ are not.
 *
 * @param product id; null if it was asked about a capability
 * @param capabilities what the item can do
 */
record SameItem(
        @Nullable String product,
        Set<String> capabilities,
        @Nullable ItemForm form) {

    /** How another item is the same, and by which capabilities. */
    record Found(ItemSameness reason, List<String> capabilities) {}

    /** How a product is the same; null if it is not. */
    @Nullable
    Found with(String other, @Nullable Item known, LocalDate day) {
        if (other.equals(product)) {
            return new Found(
                    ItemSameness.SAME_PRODUCT, capabilities.stream().sorted().toList());
        }
        if (known == null || differs(known.form())) {
            return null;
        }
        var shared = known.capabilitiesOn(day).stream()
                .filter(capabilities::contains)
                .toList();
        if (shared.isEmpty()) {
            return null;
        }
        return new Found(product == null ? ItemSameness.NAMED_CAPABILITY : ItemSameness.SHARED_CAPABILITY, shared);
    }

    /** How whatever has a capability is the same; null if it is not. */
    @Nullable
    Found with(String capability, @Nullable ItemForm other) {
        if (!capabilities.contains(capability) || differs(other)) {
            return null;
        }
        return new Found(
                product == null ? ItemSameness.SAME_CAPABILITY : ItemSameness.NAMED_CAPABILITY, List.of(capability));
    }

    private boolean differs(@Nullable ItemForm other) {
        return form != null && other != null && form != other;
    }
}
