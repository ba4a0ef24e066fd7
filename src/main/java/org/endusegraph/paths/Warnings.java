package org.endusegraph.paths;

import java.util.ArrayList;
import java.util.List;
import org.endusegraph.model.Continuity;
import org.endusegraph.model.DateRange;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Hop;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.PathWarning;
import org.endusegraph.model.PathWarningCode;
import org.jspecify.annotations.Nullable;

/** What to mind about a path. */
final class Warnings {

    static final PathWarning LISTING_DATE_UNKNOWN = new PathWarning(
            PathWarningCode.LISTING_DATE_UNKNOWN,
            "An item on the path has been on the list, and the day on which it moved is not known.");

    private Warnings() {}

    static List<PathWarning> of(
            List<Hop> hops,
            List<Entity> entities,
            @Nullable DateRange window,
            Continuity continuity,
            boolean timeRespecting) {
        var warnings = new ArrayList<PathWarning>();
        if (window == null) {
            add(warnings, PathWarningCode.EMPTY_WINDOW, "There is no day on which all hops are valid.");
        }
        if (!timeRespecting) {
            add(
                    warnings,
                    PathWarningCode.OUT_OF_ORDER,
                    "The dates do not allow the hops to have happened in this order.");
        }
        switch (continuity) {
            case UNKNOWN ->
                add(
                        warnings,
                        PathWarningCode.CONTINUITY_UNKNOWN,
                        "A hop names no product: whether the goods carry on is not known.");
            case BROKEN ->
                add(
                        warnings,
                        PathWarningCode.CONTINUITY_BROKEN,
                        "The hops name different products: no goods are known to carry on.");
            case SAME_ITEM, CONTAINED -> {}
        }
        if (hops.stream().anyMatch(hop -> hop.link().isEquity())) {
            add(warnings, PathWarningCode.EQUITY, "A hop is equity, which is no delivery.");
        }
        if (hops.stream().anyMatch(hop -> hop.statusOnDate() == LinkStatus.DISPUTED)) {
            add(warnings, PathWarningCode.DISPUTED, "A hop is asserted by some and denied by others.");
        }
        if (entities.stream().anyMatch(Entity::synthetic)
                || hops.stream().anyMatch(hop -> hop.link().synthetic())) {
            add(warnings, PathWarningCode.SYNTHETIC, "Part of the path is invented, for trying things out.");
        }
        return warnings;
    }

    private static void add(List<PathWarning> warnings, PathWarningCode code, String message) {
        warnings.add(new PathWarning(code, message));
    }
}
