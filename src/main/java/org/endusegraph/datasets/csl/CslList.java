package org.endusegraph.datasets.csl;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.endusegraph.datasets.publication.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * One of the lists that are put together.
 *
 * @param code such as {@code EL}
 * @param id of the list in the graph
 */
record CslList(String code, String id) {

    private static final Map<String, String> IDS =
            WordTable.read("csl-lists.yaml").all();
    private static final Pattern CODE = Pattern.compile("\\(([A-Z-]+)(?: List)?\\)");

    /** The list that a source names, such as {@code Entity List (EL) - Bureau of Industry and Security}; null if none is known. */
    static @Nullable CslList named(String source) {
        var found = CODE.matcher(source);
        var id = found.find() ? IDS.get(found.group(1)) : null;
        return id == null ? null : new CslList(found.group(1).replaceFirst("^NS-", ""), id);
    }

    /** Whether the names of this list were taken apart at their commas, and put together in another order, by the publisher. */
    boolean shufflesNames() {
        return code.equals("DTC");
    }

    /** Whether most of those on it are natural persons, and nothing says which: their addresses are homes and prisons. */
    boolean isOfPeople() {
        return code.equals("DPL") || code.equals("DTC");
    }

    /** Whether other names have commas between them; in JSON the publisher takes them apart there, and {@code KHAN, Abdul} with them. */
    boolean putsCommasBetween() {
        return code.equals("ISN");
    }

    /** The fields of other names that an entry has, as the list itself has them. */
    List<String> otherNames(CslEntry entry) {
        if (!putsCommasBetween()) {
            return entry.altNames();
        }
        var names = List.of(String.join(", ", entry.altNames()).split(",\\s+(?:and\\s+)?", -1));
        boolean surnameFirst = names.size() == 2
                && names.getFirst().matches("\\p{Lu}{2,}")
                && !Abbreviation.abbreviates(entry.name(), names.getFirst());
        return surnameFirst ? List.of(String.join(", ", names)) : names;
    }
}
