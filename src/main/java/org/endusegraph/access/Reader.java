package org.endusegraph.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is reading. A node without an audience is public; one with an audience is seen by readers who are in one of its circles.
 *
 * @param circles the circles that the reader is in; never null
 * @param role what the reader may do; null: ask, and no more
 * @param name of the reader's key, or in their token; null: they did not say who they are
 * @param id whom records name: {@code key <id>}, {@code token <issuer> <subject>}, {@code local} or {@code anonymous}
 */
public record Reader(
        Set<String> circles, @Nullable Role role, @Nullable String name, String id) {

    /** Sees what is public. */
    public static final Reader ANONYMOUS = new Reader(Set.of());

    /** The user of the machine, where nobody else can ask: may do everything, and like all others sees only what is public. */
    public static final Reader LOCAL = new Reader(Set.of(), Role.ADMINISTRATOR, null, "local");

    /** Under this name the reader of a request over HTTP stands among its attributes. */
    public static final String ATTRIBUTE = "org.endusegraph.access.Reader";

    /** How many characters a reader's name has at most. */
    public static final int LONGEST_NAME = 100;

    public Reader {
        circles = Set.copyOf(circles);
    }

    /** A reader without a role, of whom no more is known. */
    public Reader(Set<String> circles) {
        this(circles, null, null, "anonymous");
    }

    /** Whether records can name somebody so: on one line, and not for long. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }

    /** Whether the reader may do what a role may. */
    public boolean may(Role needed) {
        return role != null && role.includes(needed);
    }
}
