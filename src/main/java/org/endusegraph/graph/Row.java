package org.endusegraph.graph;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** A row of an answer, or a map in one. Reading a missing value with a method that does not allow it is a programming error. */
public final class Row {

    private final MapAccessor values;

    Row(MapAccessor values) {
        this.values = values;
    }

    /** Text; never null. */
    public String text(String key) {
        return values.get(key).asString();
    }

    /** Text, or null. */
    public @Nullable String textOrNull(String key) {
        var value = values.get(key);
        return value.isNull() ? null : value.asString();
    }

    /** A list of texts; empty if missing. */
    public List<String> texts(String key) {
        return isNull(key) ? List.of() : values.get(key).asList(Value::asString);
    }

    /** A truth value; false if missing. */
    public boolean flag(String key) {
        return values.get(key).asBoolean(false);
    }

    /** A whole number. */
    public int number(String key) {
        return values.get(key).asInt();
    }

    /** A whole number, or null. */
    public @Nullable Integer numberOrNull(String key) {
        return isNull(key) ? null : number(key);
    }

    /** A number. */
    public double decimal(String key) {
        return values.get(key).asDouble();
    }

    /** A constant of an enum. */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT));
    }

    /** A constant of an enum, or null. */
    public <E extends Enum<E>> @Nullable E constantOrNull(String key, Class<E> type) {
        var text = textOrNull(key);
        return text == null ? null : Enum.valueOf(type, text);
    }

    /** Constants of an enum; empty if missing. */
    public <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return texts(key).stream().map(text -> Enum.valueOf(type, text)).toList();
    }

    /** A date of any precision, or null. */
    public @Nullable PartialDate dateOrNull(String key) {
        var text = textOrNull(key);
        return text == null ? null : PartialDate.of(text);
    }

    /** A date of any precision. */
    public PartialDate date(String key) {
        return Objects.requireNonNull(dateOrNull(key), key);
    }

    /** A calendar day. */
    public LocalDate day(String key) {
        return values.get(key).asLocalDate();
    }

    /** A calendar day, or null. */
    public @Nullable LocalDate dayOrNull(String key) {
        return isNull(key) ? null : values.get(key).asLocalDate();
    }

    /** A point in time. */
    public OffsetDateTime time(String key) {
        return values.get(key).asOffsetDateTime();
    }

    /** A point in time, or null. */
    public @Nullable OffsetDateTime timeOrNull(String key) {
        return isNull(key) ? null : time(key);
    }

    /** A map in this row. */
    public Row row(String key) {
        return new Row(values.get(key));
    }

    /** The values of a map in this row. */
    public Map<String, Object> map(String key) {
        return values.get(key).asMap();
    }

    /** A list of maps; empty if missing. */
    public List<Row> rows(String key) {
        return isNull(key) ? List.of() : values.get(key).asList(Row::new);
    }

    /** Whether there is no value. */
    public boolean isNull(String key) {
        return values.get(key).isNull();
    }
}
