package org.endusegraph.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is reading. A node without an audience is public; one with an audience is seen by readers who are in one of its circles.
 *
 * @param circles the circles that the reader is in; never null
 * @param role what the reader may do; null: ask, and no more
 * @param name of the reader's key; null: there is none
 */
public record Reader(
        Set<String> circles, @Nullable Role role, @Nullable String name) {

    /** Sees what is public. */
    public static final Reader ANONYMOUS = new Reader(Set.of());

    /** The user of the machine, where nobody else can ask: may do everything, and like all others sees only what is public. */
    public static final Reader LOCAL = new Reader(Set.of(), Role.ADMINISTRATOR, null);

    public Reader {
        circles = Set.copyOf(circles);
    }

    /** A reader without a role. */
    public Reader(Set<String> circles) {
        this(circles, null, null);
    }

    /** Whether the reader may do what a role may. */
    public boolean may(Role needed) {
        return role != null && role.includes(needed);
    }
}
