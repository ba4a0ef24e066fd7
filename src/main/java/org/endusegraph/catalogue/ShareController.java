package org.endusegraph.catalogue;

import org.endusegraph.model.OwnershipFinding;
import org.endusegraph.model.Share;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shares as they are shown, to six decimals: "more than 50", which the graph keeps as a billionth more than 50, is shown as 50. */
@Controller
final class ShareController {

    private static final double STEPS = 1e6;

    private static double shown(double share) {
        return Math.rint(share * STEPS) / STEPS;
    }

    @SchemaMapping(typeName = "Share")
    double min(Share share) {
        return shown(share.min());
    }

    @SchemaMapping(typeName = "Share")
    double max(Share share) {
        return shown(share.max());
    }

    @SchemaMapping(typeName = "OwnershipStep")
    double shareMin(OwnershipFinding.Step step) {
        return shown(step.shareMin());
    }

    @SchemaMapping(typeName = "OwnershipStep")
    double shareMax(OwnershipFinding.Step step) {
        return shown(step.shareMax());
    }

    @SchemaMapping(typeName = "OwnershipTerm")
    double shareMin(OwnershipFinding.Term term) {
        return shown(term.shareMin());
    }

    @SchemaMapping(typeName = "OwnershipTerm")
    double shareMax(OwnershipFinding.Term term) {
        return shown(term.shareMax());
    }
}
