package org.endusegraph.datasets.table;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.endusegraph.datasets.yaml.Fields;
import org.jspecify.annotations.Nullable;

/** Reads what a mapping says of single values, and notes which columns it uses. */
final class Values {

    private static final Value NONE = new Value(List.of(), "", Map.of(), null, null, null);

    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern YEAR = Pattern.compile("[yu]+");

    private final Set<String> used;

    Values(Set<String> used) {
        this.used = used;
    }

    /** A value that may be missing: a column, or fields that say more. */
    @Nullable
    Value optional(Fields fields, String key) {
        if (!fields.has(key)) {
            return null;
        }
        if (!fields.isMapping(key)) {
            return columns(fields, key);
        }
        var inner = fields.mapping(key);
        return inner == null ? NONE : inline(inner);
    }

    /** A value that must be there. */
    Value required(Fields fields, String key) {
        var value = optional(fields, key);
        if (value == null) {
            fields.mistake(fields.line(), "'" + key + "' is missing; name the column, or write {value: ...}");
        }
        return value == null ? NONE : value;
    }

    /** One column or several, that must be there. */
    Value columns(Fields fields, String key) {
        var columns = fields.oneOrMore(key);
        if (columns.isEmpty() && !fields.has(key)) {
            fields.mistake(fields.line(), "'" + key + "' is missing; name the column, or a list of columns");
        }
        used.addAll(columns);
        return new Value(columns, null, Map.of(), null, null, null);
    }

    /** A value whose fields these are. */
    Value inline(Fields fields) {
        var constant = fields.optionalText("value");
        var columns = fields.oneOrMore("column");
        if ((constant == null) == columns.isEmpty()) {
            fields.mistake(fields.line(), "write either 'column' or 'value'");
        }
        used.addAll(columns);
        var values = fields.table("values").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
        var otherwise = fields.optionalText("else");
        if (otherwise != null && values.isEmpty()) {
            fields.mistake(fields.line(), "'else' goes with 'values'; add them");
        }
        var value = new Value(columns, constant, values, otherwise, format(fields), fields.optionalText("split"));
        fields.done();
        return value;
    }

    private static @Nullable DateTimeFormatter format(Fields fields) {
        var pattern = fields.optionalText("date");
        if (pattern == null) {
            return null;
        }
        try {
            var format = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            var years = YEAR.matcher(LITERAL.matcher(pattern).replaceAll(""));
            if (years.results().anyMatch(year -> year.group().length() != 4)) {
                fields.mistake(
                        fields.line(),
                        "'date': '" + pattern
                                + "' has a year that may be of any century; write yyyy, and the years in the table in full");
            }
            return format;
        } catch (IllegalArgumentException wrong) {
            fields.mistake(
                    fields.line(), "'date': '" + pattern + "' is no pattern of dates; write one such as dd-MM-yyyy");
            return null;
        }
    }
}
