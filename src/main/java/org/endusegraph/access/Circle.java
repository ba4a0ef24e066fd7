package org.endusegraph.access;

import java.util.regex.Pattern;

/** Names of circles. They have the form of ids in dossiers. */
public final class Circle {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?");

    private Circle() {}

    /** Whether a text can be the name of a circle. */
    public static boolean isName(String text) {
        return FORM.matcher(text).matches();
    }
}
