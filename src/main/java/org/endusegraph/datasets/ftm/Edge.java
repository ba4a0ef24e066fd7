package org.endusegraph.datasets.ftm;

import java.util.List;
import java.util.Map;
import org.endusegraph.model.LinkKind;

/**
 * A schema that joins two parties, and what it means.
 *
 * @param from property with the party where the link starts
 * @param to property with the party where it ends
 * @param says what the one is to the other
 * @param ofListed properties with natural persons: the link is loaded only if an authority has listed one of these; empty if it always is
 */
record Edge(String from, String to, LinkKind kind, String says, List<String> ofListed) {

    /** By schema. Not among them: {@code Family}, since kinship is neither supply, ownership nor control. */
    static final Map<String, Edge> ALL = Map.of(
            "Ownership", new Edge("owner", "asset", LinkKind.OWNERSHIP, "owns the other or has shares in it"),
            "Directorship", new Edge("director", "organization", LinkKind.DIRECTORSHIP, "is a director of the other"),
            "Membership", new Edge("member", "organization", LinkKind.ASSOCIATION, "is a member of the other"),
            "Representation", new Edge("agent", "client", LinkKind.ASSOCIATION, "acts for the other"),
            "Succession", new Edge("predecessor", "successor", LinkKind.ASSOCIATION, "came before the other in law"),
            "UnknownLink", new Edge("subject", "object", LinkKind.ASSOCIATION, "is linked to the other"),
            "Employment",
                    new Edge("employee", "employer", LinkKind.ASSOCIATION, "works for the other", List.of("employee")),
            "Associate",
                    new Edge(
                            "person",
                            "associate",
                            LinkKind.ASSOCIATION,
                            "is associated with the other",
                            List.of("person", "associate")));

    private Edge(String from, String to, LinkKind kind, String says) {
        this(from, to, kind, says, List.of());
    }
}
