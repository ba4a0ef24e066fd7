package org.endusegraph.access;

import java.util.Set;

/**
 * Who is reading. A node without an audience is public; one with an audience is seen by readers who are in one of its circles.
 *
 * @param circles the circles that the reader is in; never null
 */
public record Reader(Set<String> circles) {

    /** Sees what is public. */
    public static final Reader ANONYMOUS = new Reader(Set.of());

    public Reader {
        circles = Set.copyOf(circles);
    }
}
