package org.endusegraph.datasets.ftm;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entity as FollowTheMoney calls anything: a party, an address, and also what joins two parties.
 *
 * @param place {@code name:line}
 * @param line from 1
 * @param schema what it is, such as {@code Company} or {@code Ownership}
 * @param caption the name that is shown; null if missing
 * @param datasets where the publisher has it from; empty if it does not say
 * @param properties each with all its values, none blank
 */
record Row(
        String place,
        int line,
        String id,
        String schema,
        @Nullable String caption,
        List<String> datasets,
        Map<String, List<String>> properties) {

    /** All values of some properties, in this order. */
    List<String> all(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> properties.getOrDefault(key, List.of()).stream())
                .toList();
    }

    /** The first value of the first property that has one; null if none has. */
    @Nullable
    String first(String... keys) {
        return all(keys).stream().findFirst().orElse(null);
    }

    /** The value of a property that has just one; null if it has none, or several. */
    @Nullable
    String only(String key) {
        var values = all(key);
        return values.size() == 1 ? values.getFirst() : null;
    }

    /** How to find it in the publication. */
    String locator() {
        return "entity " + id + (datasets.isEmpty() ? "" : " (" + String.join(", ", datasets) + ")");
    }
}
