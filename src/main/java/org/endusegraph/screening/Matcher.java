package org.endusegraph.screening;

import org.endusegraph.screening.names.NameComparison;
import org.endusegraph.screening.names.NameReader;

/**
 * Says how like a counterparty is to a candidate, and why. The score hangs on the two alone, not on what else is known: the same two always
 * have the same score, and it tells nothing of parties that a reader may not see.
 */
public final class Matcher {

    /** Changes whenever a score may. */
    public static final String VERSION = "names-2";

    private final NameReader reader;
    private final NameComparison names;

    public Matcher() {
        this(new NameReader());
    }

    Matcher(NameReader reader) {
        this.reader = reader;
        this.names = new NameComparison(reader);
    }

    /** Compares a counterparty with a candidate. */
    public Score compare(Counterparty counterparty, Candidate candidate) {
        return asking(counterparty).compare(candidate);
    }

    /** A counterparty to be compared with many candidates. */
    public Asking asking(Counterparty counterparty) {
        return new Asking(counterparty, reader, names);
    }
}
