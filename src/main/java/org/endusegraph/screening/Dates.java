package org.endusegraph.screening;

import java.util.List;
import org.endusegraph.model.PartialDate;

/** Compares dates that are known to the day, the month or the year: only as far as both are. */
final class Dates {

    private static final double DAY = 1;
    private static final double MONTH = 0.7;
    private static final double YEAR = 0.4;
    private static final double NEXT_YEAR = 0.5;
    private static final double SAME_YEAR = 0.4;
    private static final double SWAPPED = 0.1;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private Dates() {}

    /** How strongly dates speak for each other, 0 to 1, or against each other, 0 to -1: the best of several. */
    static double agreement(PartialDate asked, List<PartialDate> found) {
        return found.stream().mapToDouble(date -> agreement(asked, date)).max().orElse(0);
    }

    private static double agreement(PartialDate asked, PartialDate found) {
        var a = asked.text();
        var b = found.text();
        int shared = Math.min(a.length(), b.length());
        if (a.substring(0, shared).equals(b.substring(0, shared))) {
            return shared == YEAR_LENGTH ? YEAR : shared == MONTH_LENGTH ? MONTH : DAY;
        }
        int years = Math.abs(asked.first().getYear() - found.first().getYear());
        if (years > 1) {
            return -1;
        }
        if (years == 1) {
            return -NEXT_YEAR;
        }
        return isSwapped(a, b) ? -SWAPPED : -SAME_YEAR;
    }

    /** Day and month the other way round. */
    private static boolean isSwapped(String a, String b) {
        return a.length() > MONTH_LENGTH
                && b.length() > MONTH_LENGTH
                && a.substring(5, 7).equals(b.substring(8))
                && a.substring(8).equals(b.substring(5, 7));
    }
}
