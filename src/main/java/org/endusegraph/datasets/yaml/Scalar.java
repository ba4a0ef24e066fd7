package org.endusegraph.datasets.yaml;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Set;
import org.endusegraph.datasets.statement.Text;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** What stands under a key as a text, and what it can be read as. Notes a mistake where it is not that. */
record Scalar(String key, Text text, Mistakes mistakes) {

    String value() {
        return text.value();
    }

    /** An id; as it stands, even if it is none. */
    Text id() {
        if (!Form.ID.isOf(value())) {
            mistakes.note(text.line(), "'" + value() + "' is not " + Form.ID.wanted());
        }
        return text;
    }

    /** A text of a form; as it stands, even if it is of another. */
    String of(Form form) {
        if (!form.isOf(value())) {
            note("is not " + form.wanted());
        }
        return value();
    }

    /** A date; null if it is none. */
    @Nullable
    PartialDate date() {
        try {
            return PartialDate.of(value());
        } catch (DateTimeException wrong) {
            note("is not a date; write 2019, 2019-09 or 2019-09-10");
            return null;
        }
    }

    /** A constant; null if it is none of the type. */
    <E extends Enum<E>> @Nullable E constant(Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value())) {
                return constant;
            }
        }
        note("is not one of " + choices(type));
        return null;
    }

    /** A truth value; false if it is none. */
    boolean flag() {
        if (!Set.of("true", "false").contains(value())) {
            note("is neither true nor false; write one of them");
        }
        return value().equals("true");
    }

    /** A number from 0 to 100; 0 if it is none. */
    double percentage() {
        try {
            var number = Double.parseDouble(value());
            if (number >= 0 && number <= 100) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        note("is not a share; write a number from 0 to 100");
        return 0;
    }

    private void note(String wrong) {
        mistakes.note(text.line(), "'" + key + "': '" + value() + "' " + wrong);
    }

    /** The constants to choose from. */
    static <E extends Enum<E>> String choices(Class<E> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
