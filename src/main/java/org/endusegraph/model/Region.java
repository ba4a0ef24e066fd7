package org.endusegraph.model;

import java.util.regex.Pattern;

/** Regions by their ISO 3166-2 codes, such as {@code CN-XJ}. */
public final class Region {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private Region() {}

    /** Whether a text has the form of a code. It may be that of no region all the same. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
