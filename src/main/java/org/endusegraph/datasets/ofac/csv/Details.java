package org.endusegraph.datasets.ofac.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.ofac.Subjects;

/** What the files beside that of the subjects say, and the names of all subjects: some megabytes, held in memory. */
final class Details {

    private final Map<String, List<Row.Alias>> aliases = new HashMap<>();
    private final Map<String, List<Row.Address>> addresses = new HashMap<>();
    private final Map<String, String> comments = new HashMap<>();
    private final Subjects subjects = new Subjects();

    void add(Row row) {
        switch (row) {
            case Row.Subject subject -> {
                if (!subject.isCraft()) {
                    subjects.usual(subject.name(), subject.entNum());
                }
            }
            case Row.Alias alias -> {
                aliases.computeIfAbsent(alias.entNum(), entNum -> new ArrayList<>())
                        .add(alias);
                subjects.other(alias.name(), alias.entNum());
            }
            case Row.Address address ->
                addresses
                        .computeIfAbsent(address.entNum(), entNum -> new ArrayList<>())
                        .add(address);
            case Row.Comment comment -> comments.merge(comment.entNum(), comment.text(), String::concat);
        }
    }

    List<Row.Alias> aliases(String entNum) {
        return aliases.getOrDefault(entNum, List.of());
    }

    List<Row.Address> addresses(String entNum) {
        return addresses.getOrDefault(entNum, List.of());
    }

    String comment(String entNum) {
        return comments.getOrDefault(entNum, "");
    }

    Subjects subjects() {
        return subjects;
    }
}
