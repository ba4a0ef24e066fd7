package org.endusegraph.datasets.ofac.advanced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.model.NameKind;

/** The names of an identity, put together from their parts. */
final class Names {

    private static final String LATIN = "Latin";

    private final References references;
    private final Map<String, String> partTypes = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    /**
     * A name.
     *
     * @param primary whether it is the usual one
     */
    record Name(String text, NameKind kind, boolean latin, boolean primary) {}

    private Names(References references) {
        this.references = references;
    }

    /** All names of an identity; the usual one in Latin letters first. */
    static List<Name> of(XmlElement identity, References references) {
        var read = new Names(references);
        identity.path("NamePartGroups/MasterNamePartGroup/NamePartGroup")
                .forEach(group -> read.partTypes.put(
                        "" + group.attribute("ID"),
                        references.text("NamePartType", group.attribute("NamePartTypeID"))));
        identity.all("Alias").forEach(read::add);
        return read.names.stream()
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .toList();
    }

    private static int rank(Name name) {
        return name.primary() && name.latin() ? 0 : name.primary() ? 1 : 2;
    }

    private void add(XmlElement alias) {
        boolean primary = "true".equals(alias.attribute("Primary"));
        var kind = kind(references.text("AliasType", alias.attribute("AliasTypeID")), alias);
        for (var documented : alias.all("DocumentedName")) {
            var values = documented
                    .path("DocumentedNamePart/NamePartValue")
                    .filter(value -> value.text() != null)
                    .toList();
            if (!values.isEmpty()) {
                boolean latin = script(values.getFirst()).equals(LATIN);
                names.add(new Name(latin ? latin(values) : other(values), kind, latin, primary));
            }
        }
    }

    private String script(XmlElement value) {
        var script = references.text("Script", value.attribute("ScriptID"));
        return script.isEmpty() ? LATIN : script;
    }

    private static NameKind kind(String type, XmlElement alias) {
        if (type.startsWith("F.K.A")) {
            return NameKind.FORMER;
        }
        return "true".equals(alias.attribute("LowQuality")) ? NameKind.WEAK_ALIAS : NameKind.ALIAS;
    }

    /** As in OFAC's other formats: last name, comma, the others in order. */
    private String latin(List<XmlElement> values) {
        var last = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var value : values) {
            var type = partTypes.getOrDefault("" + value.attribute("NamePartGroupID"), "");
            (type.equals("Last Name") ? last : others).add(Objects.requireNonNull(value.text()));
        }
        var both = new ArrayList<String>();
        both.add(String.join(" ", last));
        both.add(String.join(" ", others));
        both.removeIf(String::isEmpty);
        return String.join(", ", both);
    }

    /** In their order; without spaces in scripts that have none between names. */
    private static String other(List<XmlElement> values) {
        var first = Objects.requireNonNull(values.getFirst().text());
        boolean spaced = Character.UnicodeScript.of(first.codePointAt(0)) != Character.UnicodeScript.HAN;
        return String.join(
                spaced ? " " : "",
                values.stream()
                        .map(value -> Objects.requireNonNull(value.text()))
                        .toList());
    }
}
