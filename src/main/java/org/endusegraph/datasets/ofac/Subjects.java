package org.endusegraph.datasets.ofac;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which subject of a list has which name, so that a name in a remark leads to it. The usual name of one goes before another name of another; a
 * name that two subjects have in the same way leads to none.
 */
public final class Subjects {

    private final Map<String, Set<String>> usual = new HashMap<>();
    private final Map<String, Set<String>> others = new HashMap<>();

    /** Notes the usual name of a subject. */
    public void usual(String name, String key) {
        usual.computeIfAbsent(folded(name), folded -> new HashSet<>()).add(key);
    }

    /** Notes another name of a subject. */
    public void other(String name, String key) {
        others.computeIfAbsent(folded(name), folded -> new HashSet<>()).add(key);
    }

    /** The key of the subject with a name; null if there is none, or several. */
    public @Nullable String key(String name) {
        var keys = keys(name);
        return keys.size() == 1 ? keys.iterator().next() : null;
    }

    /** Whether several subjects have a name. */
    public boolean isShared(String name) {
        return keys(name).size() > 1;
    }

    private Set<String> keys(String name) {
        return usual.getOrDefault(folded(name), others.getOrDefault(folded(name), Set.of()));
    }

    /** A remark that ends with a name may have lost the name's last point, or added one. */
    private static String folded(String name) {
        return name.strip().replaceAll("\\.+$", "");
    }
}
