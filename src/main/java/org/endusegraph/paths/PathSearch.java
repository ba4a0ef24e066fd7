package org.endusegraph.paths;

import java.util.List;
import org.endusegraph.access.Reader;

/** Finds chains of links. */
interface PathSearch {

    /**
     * All chains, no entity twice, that lead from one of the entities to one of the others along links that the reader may see and that
     * the filter's conditions on single links, {@code via} and {@code avoid} allow. In no order; cut off, and saying so, if
     * there are too many.
     */
    Found search(Reader reader, List<String> from, List<String> to, PathFilter filter);

    /**
     * What was found.
     *
     * @param explored how many links were looked at
     * @param complete false if there are more
     */
    record Found(List<Trail> trails, int explored, boolean complete) {}
}
