package org.endusegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier none of whose products on record was on its home state's control list, and that reaches a high-risk end user.
 *
 * @param products what its products were under the law of its home state, on the day asked for
 * @param exposure the best path to a high-risk end user
 * @param standards norms on responsible business, and how they bind its home state
 * @param claims what it has said, on what was published by the day of knowledge
 */
public record OutreachCandidate(
        Party supplier, List<ControlStatus> products, Exposure exposure, List<Standard> standards, List<Claim> claims) {

    /**
     * A norm on responsible business.
     *
     * @param binding how it binds the home state; null if nothing is on record
     */
    public record Standard(Norm norm, @Nullable NormBinding binding) {}

    /** Whether anything that it rests on is invented. */
    public boolean synthetic() {
        return supplier.synthetic()
                || claims.stream().anyMatch(Claim::synthetic)
                || exposure.path().hops().stream().anyMatch(hop -> hop.link().synthetic());
    }
}
