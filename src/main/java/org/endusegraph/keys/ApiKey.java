package org.endusegraph.keys;

import java.time.OffsetDateTime;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.endusegraph.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is on record: who has it, and from when to when it holds.
 *
 * @param name who has it: an office or a programme, no natural person
 * @param expiresAt from then on it does not hold
 * @param revokedAt since when it does not hold; null: it was not revoked
 */
public record ApiKey(
        String id,
        String name,
        Role role,
        Set<String> circles,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime revokedAt) {

    /** Whether it holds. */
    public enum State {
        /** It holds. */
        ACTIVE,
        /** Its last day has passed. */
        EXPIRED,
        /** Somebody took it back. */
        REVOKED
    }

    public ApiKey {
        circles = Set.copyOf(circles);
    }

    /** Whether it holds at a time. */
    public State state(OffsetDateTime at) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return at.isBefore(expiresAt) ? State.ACTIVE : State.EXPIRED;
    }

    Reader reader() {
        return new Reader(circles, role, name, "key " + id);
    }
}
