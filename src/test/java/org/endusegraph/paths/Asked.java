package org.endusegraph.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.endusegraph.access.Reader;
import org.endusegraph.model.EntityKind;
import org.endusegraph.projection.Projection;

/** What is asked about: suppliers by chance, all high-risk end users, and pairs of them with a path. */
record Asked(Projection projection, List<String> suppliers, List<String> endUsers) {

    static final int TIMES = 200;

    Asked(Projection projection, List<String> endUsers) {
        this(projection, suppliers(projection), endUsers);
    }

    private static List<String> suppliers(Projection projection) {
        var random = new SplittableRandom(7);
        var found = new ArrayList<String>();
        while (found.size() < TIMES) {
            int entity = random.nextInt(projection.entities());
            if (projection.entityKind(entity) == EntityKind.COMPANY
                    && projection.of(Reader.ANONYMOUS).entity(entity)
                    && projection.out().end(entity) > projection.out().start(entity)) {
                found.add(projection.entityId(entity));
            }
        }
        return found;
    }
}
