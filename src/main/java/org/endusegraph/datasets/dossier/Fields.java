package org.endusegraph.datasets.dossier;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of one mapping of a dossier. Every method reads one field and notes a mistake where it is not as it should be;
 * {@link #done} notes the fields that nobody read, so a field is known if and only if some method asks for it.
 */
final class Fields {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final String file;
    private final int line;
    private final List<Mistake> mistakes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    Fields(MappingNode node, String file, List<Mistake> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
        this.line = lineOf(node);
        for (var entry : node.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.put(key, entry.getValueNode()) != null) {
                mistake(lineOf(entry.getKeyNode()), "'" + key + "' is written twice; keep one");
            }
            lines.put(key, lineOf(entry.getKeyNode()));
        }
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    void mistake(int at, String message) {
        mistakes.add(new Mistake(file, at, message));
    }

    /** Text that must be there; empty, with a mistake, if it is not. */
    String text(String key) {
        var text = textOrNull(key);
        if (text == null && !values.containsKey(key)) {
            mistake(line, "'" + key + "' is missing; add it");
        }
        return text == null ? "" : text.value();
    }

    @Nullable
    String optionalText(String key) {
        var text = textOrNull(key);
        return text == null ? null : text.value();
    }

    @Nullable
    Text textOrNull(String key) {
        asked.add(key);
        return values.get(key) == null ? null : text(key, values.get(key));
    }

    /** An id that must be there. */
    Text id(String key) {
        var id = idOrNull(key);
        if (id == null && !values.containsKey(key)) {
            mistake(line, "'" + key + "' is missing; add it");
        }
        return id == null ? new Text("", line) : id;
    }

    @Nullable
    Text idOrNull(String key) {
        var text = textOrNull(key);
        return text == null ? null : checkedId(text);
    }

    List<Text> ids(String key) {
        return texts(key).stream().map(this::checkedId).toList();
    }

    List<Text> texts(String key) {
        var found = new ArrayList<Text>();
        for (var item : items(key)) {
            var text = text(key, item);
            if (text != null) {
                found.add(text);
            }
        }
        return found;
    }

    @Nullable
    PartialDate date(String key) {
        var text = textOrNull(key);
        if (text == null) {
            return null;
        }
        try {
            return PartialDate.of(text.value());
        } catch (DateTimeException wrong) {
            mistake(
                    text.line(),
                    "'" + key + "': '" + text.value() + "' is not a date; write 2019, 2019-09 or 2019-09-10");
            return null;
        }
    }

    /** A constant that must be there; the first one, with a mistake, if it is not. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        var constant = constantOrNull(key, type);
        if (constant == null && !values.containsKey(key)) {
            mistake(line, "'" + key + "' is missing; write one of " + choices(type));
        }
        return constant == null ? type.getEnumConstants()[0] : constant;
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String key, Class<E> type) {
        var text = textOrNull(key);
        return text == null ? null : constant(key, text, type);
    }

    /** Names of constants, as the graph keeps them. */
    <E extends Enum<E>> List<String> constants(String key, Class<E> type) {
        var found = new ArrayList<String>();
        for (var text : texts(key)) {
            var constant = constant(key, text, type);
            if (constant != null) {
                found.add(constant.name());
            }
        }
        return found;
    }

    @Nullable
    String country(String key) {
        var text = textOrNull(key);
        return text == null ? null : checkedCountry(key, text);
    }

    List<String> countries(String key) {
        return texts(key).stream().map(text -> checkedCountry(key, text)).toList();
    }

    @Nullable
    String region(String key) {
        return matching(key, REGION, "a region; write its ISO 3166-2 code, such as CN-XJ");
    }

    @Nullable
    String language(String key) {
        return matching(key, LANGUAGE, "a language; write its BCP 47 tag, such as nl or zh-Hans");
    }

    /** A number from 0 to 100 that must be there. */
    double percentage(String key) {
        var text = text(key);
        try {
            var number = Double.parseDouble(text);
            if (number >= 0 && number <= 100) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        mistake(
                lines.getOrDefault(key, line),
                "'" + key + "': '" + text + "' is not a share; write a number from 0 to 100");
        return 0;
    }

    boolean flag(String key) {
        var text = textOrNull(key);
        if (text != null && !Set.of("true", "false").contains(text.value())) {
            mistake(text.line(), "'" + key + "': '" + text.value() + "' is neither true nor false; write one of them");
        }
        return text != null && text.value().equals("true");
    }

    /** A mapping in this one, or null. */
    @Nullable
    Fields mapping(String key) {
        asked.add(key);
        var value = values.get(key);
        return value == null ? null : mapping(key, value);
    }

    /** A list of mappings; empty if missing. */
    List<Fields> mappings(String key) {
        var found = new ArrayList<Fields>();
        for (var item : items(key)) {
            var fields = mapping(key, item);
            if (fields != null) {
                found.add(fields);
            }
        }
        return found;
    }

    /** Notes each of these lists that has no item. */
    void atLeastOne(String... keys) {
        for (var key : keys) {
            if (items(key).isEmpty()) {
                mistake(line, "'" + key + "' is missing; add at least one");
            }
        }
    }

    /** Notes every field that nobody asked for. */
    void done() {
        for (var key : values.keySet()) {
            if (!asked.contains(key)) {
                mistake(lines.getOrDefault(key, line), "'" + key + "' is not a field here; " + instead(key));
            }
        }
    }

    private String instead(String key) {
        var nearest = Spelling.nearest(key, asked);
        return nearest != null ? "did you mean '" + nearest + "'?" : "the fields are " + String.join(", ", asked);
    }

    private List<Node> items(String key) {
        asked.add(key);
        var value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        mistake(lineOf(value), "'" + key + "' is a list; write each item on a line of its own, after '- '");
        return List.of();
    }

    private @Nullable Fields mapping(String key, Node value) {
        if (value instanceof MappingNode mapping) {
            return new Fields(mapping, file, mistakes);
        }
        mistake(lineOf(value), "'" + key + "' holds fields; write them as 'field: value'");
        return null;
    }

    private @Nullable Text text(String key, Node value) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return new Text(scalar.getValue().strip(), lineOf(value));
        }
        mistake(lineOf(value), "'" + key + "' is a text; write one");
        return null;
    }

    private Text checkedId(Text text) {
        if (!ID.matcher(text.value()).matches()) {
            mistake(text.line(), "'" + text.value() + "' is not an id; use lower-case letters, digits and hyphens");
        }
        return text;
    }

    private <E extends Enum<E>> @Nullable E constant(String key, Text text, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text.value())) {
                return constant;
            }
        }
        mistake(text.line(), "'" + key + "': '" + text.value() + "' is not one of " + choices(type));
        return null;
    }

    private String checkedCountry(String key, Text text) {
        if (!COUNTRIES.contains(text.value())) {
            mistake(
                    text.line(),
                    "'" + key + "': '" + text.value() + "' is not a country; write its ISO 3166-1 code, such as NL");
        }
        return text.value();
    }

    private @Nullable String matching(String key, Pattern form, String what) {
        var text = textOrNull(key);
        if (text != null && !form.matcher(text.value()).matches()) {
            mistake(text.line(), "'" + key + "': '" + text.value() + "' is not " + what);
        }
        return text == null ? null : text.value();
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
