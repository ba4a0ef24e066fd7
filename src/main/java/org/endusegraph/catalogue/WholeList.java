package org.endusegraph.catalogue;

import java.util.List;
import org.endusegraph.model.Fault;

/** Lists that are given whole, without pages. One that is too long for that is refused, not cut. */
final class WholeList {

    /** The longest; queries for such a list read one more. */
    static final int MOST = 500;

    private WholeList() {}

    /**
     * The list, if it is not too long.
     *
     * @param remedy sentence that says how to ask for less
     * @throws Fault.LimitExceeded if it is longer than {@link #MOST}
     */
    static <T> List<T> of(List<T> items, String remedy) {
        if (items.size() > MOST) {
            throw new Fault.LimitExceeded("There are more than " + MOST + ". " + remedy);
        }
        return items;
    }
}
