package org.endusegraph.keys;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.endusegraph.access.Circle;
import org.endusegraph.access.Reader;
import org.endusegraph.access.Role;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A key that is asked for.
 *
 * @param name who is to have it: an office or a programme, no natural person
 * @param lastDay on which it holds, in UTC
 */
public record NewKey(String name, Role role, Set<String> circles, LocalDate lastDay) {

    /**
     * Checks it.
     *
     * @throws Fault.InvalidInput if the name or a circle makes no sense, or the last day has passed
     */
    public NewKey {
        circles = Set.copyOf(circles);
        if (!Reader.isName(name)) {
            throw new Fault.InvalidInput(
                    "Say who is to have the key, in 1 to " + Reader.LONGEST_NAME + " characters on one line.");
        }
        for (var circle : circles) {
            if (!Circle.isName(circle)) {
                throw new Fault.InvalidInput(
                        "'" + circle + "' is no circle: write lower-case letters, digits and hyphens, as in dossiers.");
            }
        }
        if (lastDay.isBefore(LocalDate.now(ZoneOffset.UTC))) {
            throw new Fault.InvalidInput("The last day " + lastDay + " has passed. Name today or a later one.");
        }
    }

    /** A key that holds until a day; without one, for a year: keys that are forgotten end by themselves. */
    public static NewKey until(@Nullable LocalDate lastDay, String name, Role role, Set<String> circles) {
        return new NewKey(
                name,
                role,
                circles,
                lastDay == null ? LocalDate.now(ZoneOffset.UTC).plusYears(1) : lastDay);
    }
}
