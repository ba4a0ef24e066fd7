package org.endusegraph.datasets.yaml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.endusegraph.datasets.statement.Text;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of one mapping of a file. Every method reads one field and notes a mistake where it is not as it should be;
 * {@link #done} notes the fields that nobody read, so a field is known if and only if some method asks for it.
 */
public final class Fields {

    private final Keys keys;
    private final Mistakes mistakes;

    /** Those of a mapping. */
    public Fields(MappingNode node, Mistakes mistakes) {
        this.keys = new Keys(node, mistakes);
        this.mistakes = mistakes;
    }

    /** The line of the mapping. */
    public int line() {
        return keys.line();
    }

    /** Whether there is a field. It counts as known. */
    public boolean has(String key) {
        return keys.has(key);
    }

    /** Notes a mistake on a line. */
    public void mistake(int at, String message) {
        mistakes.note(at, message);
    }

    /** Notes every field that nobody asked for. */
    public void done() {
        keys.done();
    }

    /** Text that must be there; empty, with a mistake, if it is not. */
    public String text(String key) {
        require(key, "add it");
        var text = optionalText(key);
        return text == null ? "" : text;
    }

    /** Text; null if missing. */
    public @Nullable String optionalText(String key) {
        var scalar = scalar(key);
        return scalar == null ? null : scalar.value();
    }

    /** A list of texts; empty if missing. */
    public List<String> texts(String key) {
        return scalars(key).stream().map(Scalar::value).toList();
    }

    /** An id that must be there. */
    public Text id(String key) {
        require(key, "add it");
        var id = idOrNull(key);
        return id == null ? new Text("", line()) : id;
    }

    /** An id; null if missing. */
    public @Nullable Text idOrNull(String key) {
        var scalar = scalar(key);
        return scalar == null ? null : scalar.id();
    }

    /** A list of ids; empty if missing. */
    public List<Text> ids(String key) {
        return scalars(key).stream().map(Scalar::id).toList();
    }

    /** A date; null if missing. */
    public @Nullable PartialDate date(String key) {
        var scalar = scalar(key);
        return scalar == null ? null : scalar.date();
    }

    /** A list of dates; empty if missing. */
    public List<PartialDate> dates(String key) {
        return scalars(key).stream().map(Scalar::date).filter(Objects::nonNull).toList();
    }

    /** A constant that must be there; the first one, with a mistake, if it is not. */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        require(key, "write one of " + Scalar.choices(type));
        var constant = constantOrNull(key, type);
        return constant == null ? type.getEnumConstants()[0] : constant;
    }

    /** A constant; null if missing, or none. */
    public <E extends Enum<E>> @Nullable E constantOrNull(String key, Class<E> type) {
        var scalar = scalar(key);
        return scalar == null ? null : scalar.constant(type);
    }

    /** Names of constants, as the graph keeps them. */
    public <E extends Enum<E>> List<String> constants(String key, Class<E> type) {
        return scalars(key).stream()
                .map(scalar -> scalar.constant(type))
                .filter(constant -> constant != null)
                .map(Enum::name)
                .toList();
    }

    /** A country; null if missing. */
    public @Nullable String country(String key) {
        return formed(key, Form.COUNTRY);
    }

    /** A list of countries; empty if missing. */
    public List<String> countries(String key) {
        return scalars(key).stream().map(scalar -> scalar.of(Form.COUNTRY)).toList();
    }

    /** Names of circles; empty if missing. */
    public List<String> circles(String key) {
        return scalars(key).stream().map(scalar -> scalar.of(Form.CIRCLE)).toList();
    }

    /** Regions that must be written as such. */
    public List<String> regions(String key) {
        return scalars(key).stream().map(scalar -> scalar.of(Form.REGION)).toList();
    }

    /** A region; null if missing. */
    public @Nullable String region(String key) {
        return formed(key, Form.REGION);
    }

    /** A language; null if missing. */
    public @Nullable String language(String key) {
        return formed(key, Form.LANGUAGE);
    }

    /** A number from 0 to 100 that must be there. */
    public double percentage(String key) {
        return new Scalar(key, new Text(text(key), keys.line(key)), mistakes).percentage();
    }

    /** A truth value; false if missing. */
    public boolean flag(String key) {
        var scalar = scalar(key);
        return scalar != null && scalar.flag();
    }

    /** A mapping in this one, or null. */
    public @Nullable Fields mapping(String key) {
        var value = keys.value(key);
        return value == null ? null : mapping(key, value);
    }

    /** A list of mappings; empty if missing. */
    public List<Fields> mappings(String key) {
        return items(key).stream()
                .map(item -> mapping(key, item))
                .filter(fields -> fields != null)
                .toList();
    }

    /** Whether a field holds fields itself. */
    public boolean isMapping(String key) {
        return keys.value(key) instanceof MappingNode;
    }

    /** A text, or a list of texts; empty if missing. */
    public List<String> oneOrMore(String key) {
        if (keys.value(key) instanceof SequenceNode) {
            return texts(key);
        }
        var one = optionalText(key);
        return one == null ? List.of() : List.of(one);
    }

    /** A table: words that may be anything, and a text for each; empty if missing. */
    public Map<String, Text> table(String key) {
        var table = new LinkedHashMap<String, Text>();
        var fields = mapping(key);
        if (fields != null) {
            for (var word : fields.keys.all()) {
                var text = fields.scalar(word);
                if (text != null) {
                    table.put(word, text.text());
                }
            }
            fields.done();
        }
        return table;
    }

    /** Notes each of these lists that has no item. */
    public void atLeastOne(String... lists) {
        for (var key : lists) {
            if (items(key).isEmpty()) {
                mistake(line(), "'" + key + "' is missing; add at least one");
            }
        }
    }

    private void require(String key, String remedy) {
        if (!keys.has(key)) {
            mistake(line(), "'" + key + "' is missing; " + remedy);
        }
    }

    private @Nullable String formed(String key, Form form) {
        var scalar = scalar(key);
        return scalar == null ? null : scalar.of(form);
    }

    private @Nullable Scalar scalar(String key) {
        var value = keys.value(key);
        return value == null ? null : scalar(key, value);
    }

    /** The texts of a list; notes each that stands there already. */
    private List<Scalar> scalars(String key) {
        var scalars = items(key).stream()
                .map(item -> scalar(key, item))
                .filter(scalar -> scalar != null)
                .toList();
        var seen = new HashSet<String>();
        for (var scalar : scalars) {
            if (!seen.add(scalar.value())) {
                mistake(scalar.text().line(), "'" + scalar.value() + "' stands twice in '" + key + "'; keep one");
            }
        }
        return scalars;
    }

    private List<Node> items(String key) {
        var value = keys.value(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        mistake(Keys.lineOf(value), "'" + key + "' is a list; write each item on a line of its own, after '- '");
        return List.of();
    }

    private @Nullable Fields mapping(String key, Node value) {
        if (value instanceof MappingNode mapping) {
            return new Fields(mapping, mistakes);
        }
        mistake(Keys.lineOf(value), "'" + key + "' holds fields; write them as 'field: value'");
        return null;
    }

    private @Nullable Scalar scalar(String key, Node value) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return new Scalar(key, new Text(scalar.getValue().strip(), Keys.lineOf(value)), mistakes);
        }
        mistake(Keys.lineOf(value), "'" + key + "' is a text; write one");
        return null;
    }
}
