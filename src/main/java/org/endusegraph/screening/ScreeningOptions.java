package org.endusegraph.screening;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.endusegraph.model.Fault;
import org.endusegraph.model.OwnershipRegime;
import org.jspecify.annotations.Nullable;

/** How to screen; null is the default. */
public record ScreeningOptions(
        @Nullable LocalDate asOf,
        @Nullable LocalDate knownAt,
        @Nullable Double matchFrom,
        @Nullable Double reviewFrom,
        @Nullable Integer most,
        @Nullable Boolean withoutConcernToo,
        @Nullable List<OwnershipRegime> regimes,
        @Nullable Integer pathHops) {

    /** Today, everything that is known, under all regimes, without paths. */
    public static final ScreeningOptions DEFAULT = new ScreeningOptions(null, null, null, null, null, null, null, null);

    private static final int MOST = 20;
    private static final int MOST_HOPS = 6;

    /**
     * Checks them.
     *
     * @throws Fault.InvalidInput if a number is out of range
     */
    public ScreeningOptions {
        if (most != null && (most < 1 || most > MOST)) {
            throw new Fault.InvalidInput("'most' is " + most + "; ask for 1 to " + MOST + " matches each.");
        }
        if (pathHops != null && (pathHops < 1 || pathHops > MOST_HOPS)) {
            throw new Fault.InvalidInput("'pathHops' is " + pathHops + "; ask for 1 to " + MOST_HOPS + " links.");
        }
    }

    Thresholds thresholds() {
        return new Thresholds(
                matchFrom == null ? Thresholds.DEFAULT.match() : matchFrom,
                reviewFrom == null ? Thresholds.DEFAULT.review() : reviewFrom);
    }

    int matches() {
        return most == null ? 5 : most;
    }

    boolean all() {
        return Boolean.TRUE.equals(withoutConcernToo);
    }

    List<OwnershipRegime> rules() {
        return regimes == null ? List.of(OwnershipRegime.values()) : regimes;
    }

    LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
    }

    /** The same, with the day named on which it is done. */
    ScreeningOptions dated() {
        return new ScreeningOptions(day(), knownAt, matchFrom, reviewFrom, most, withoutConcernToo, regimes, pathHops);
    }
}
