package org.endusegraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A product's capability that classifies on a protected ground, where it is used or could be, and what is said of it. {@code endUse} and
 * {@code triggerStatus} are null if only a capability is on record; {@code endUser} and {@code deployment} if none is established.
 * {@code knownAt} is the day of knowledge that was asked for, or null.
 */
public record DiscriminationRisk(
        String id,
        String summary,
        Product product,
        ProductCapability capability,
        List<ProtectedGround> grounds,
        List<PopulationGroup> groups,
        Trigger trigger,
        @Nullable LinkStatus triggerStatus,
        @Nullable EndUse endUse,
        @Nullable Party endUser,
        @Nullable Link deployment,
        DeploymentEvidence deploymentEvidence,
        @Nullable String state,
        List<NormOnState> norms,
        List<Claim> claimsFor,
        List<Claim> claimsAgainst,
        List<Claim> claimsUnconfirmed,
        @Nullable LocalDate knownAt) {

    /** Whether anything that it rests on is invented. */
    public boolean synthetic() {
        return product.synthetic()
                || capability.synthetic()
                || (endUse != null && endUse.synthetic())
                || (endUser != null && endUser.synthetic())
                || (deployment != null && deployment.synthetic())
                || groups.stream().anyMatch(PopulationGroup::synthetic)
                || Stream.of(claimsFor, claimsAgainst, claimsUnconfirmed)
                        .flatMap(List::stream)
                        .anyMatch(Claim::synthetic);
    }

    /** {@code LIKELY} needs a trigger and a deployment that are both at least reported. */
    public Likelihood likelihood() {
        if (triggerStatus == null) {
            return Likelihood.CAPABILITY_ONLY;
        }
        boolean met = triggerStatus.atLeast(LinkStatus.REPORTED);
        return met && deploymentEvidence == DeploymentEvidence.ESTABLISHED ? Likelihood.LIKELY : Likelihood.POSSIBLE;
    }
}
