package org.endusegraph.model;

import org.jspecify.annotations.Nullable;

/** Why a question cannot be answered. The message is for the reader: it says what to change and holds no internals. */
public abstract sealed class Fault extends RuntimeException {

    private Fault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** An argument makes no sense. */
    public static final class InvalidInput extends Fault {
        public InvalidInput(String message) {
            super(message, null);
        }
    }

    /** An argument names something that is not there, or that the reader may not see. */
    public static final class NotFound extends Fault {
        public NotFound(String message) {
            super(message, null);
        }
    }

    /** The question is larger than is allowed. */
    public static final class LimitExceeded extends Fault {
        public LimitExceeded(String message) {
            super(message, null);
        }
    }

    /** The reader has to say who they are, or is not who they say. */
    public static final class Unauthenticated extends Fault {
        public Unauthenticated(String message) {
            super(message, null);
        }
    }

    /** The store does not answer now. */
    public static final class Unavailable extends Fault {
        public Unavailable(String message) {
            super(message, null);
        }

        public Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
