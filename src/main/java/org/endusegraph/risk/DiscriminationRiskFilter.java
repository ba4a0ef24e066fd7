package org.endusegraph.risk;

import java.time.LocalDate;
import java.util.List;
import org.endusegraph.model.DiscriminationRisk;
import org.endusegraph.model.Likelihood;
import org.endusegraph.model.Node;
import org.endusegraph.model.ProtectedGround;
import org.endusegraph.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Which findings. All conditions that are not null must hold; a list holds if one of its values does. */
record DiscriminationRiskFilter(
        @Nullable List<String> products,
        @Nullable List<String> endUsers,
        @Nullable List<String> suppliers,
        @Nullable List<String> states,
        @Nullable List<ProtectedGround> grounds,
        @Nullable List<String> groups,
        @Nullable List<Trigger> triggers,
        @Nullable Likelihood minLikelihood,
        @Nullable LocalDate knownAt) {

    static final DiscriminationRiskFilter ALL =
            new DiscriminationRiskFilter(null, null, null, null, null, null, null, null, null);

    /** Whether a finding meets all conditions but {@code suppliers} and {@code knownAt}. */
    boolean matches(DiscriminationRisk risk) {
        var user = risk.endUser();
        return (products == null || products.contains(risk.product().id()))
                && (endUsers == null || (user != null && endUsers.contains(user.id())))
                && (states == null || (risk.state() != null && states.contains(risk.state())))
                && (grounds == null || risk.grounds().stream().anyMatch(grounds::contains))
                && (groups == null || risk.groups().stream().map(Node::id).anyMatch(groups::contains))
                && (triggers == null || triggers.contains(risk.trigger()))
                && (minLikelihood == null || risk.likelihood().compareTo(minLikelihood) <= 0);
    }
}
