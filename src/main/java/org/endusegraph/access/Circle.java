package org.endusegraph.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Circles of readers: their names, and the ids that belong to them, which begin with the name and a colon. */
public final class Circle {

    /** The form of names, as a regular expression. */
    public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?";

    private static final Pattern NAME = Pattern.compile(FORM);

    private Circle() {}

    /** Whether a text can be the name of a circle. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The circle that an id belongs to; null if to none. */
    public static @Nullable String of(String id) {
        int colon = id.indexOf(':');
        return colon < 0 ? null : id.substring(0, colon);
    }

    /** An id without the circle that it belongs to. */
    public static String within(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
