package org.endusegraph.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.catalogue.Parameters;
import org.endusegraph.catalogue.Relation;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.BindingMode;
import org.endusegraph.model.Capability;
import org.endusegraph.model.Claim;
import org.endusegraph.model.DeploymentEvidence;
import org.endusegraph.model.DiscriminationRisk;
import org.endusegraph.model.EndUse;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Link;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.Norm;
import org.endusegraph.model.NormOnState;
import org.endusegraph.model.Party;
import org.endusegraph.model.PopulationGroup;
import org.endusegraph.model.Product;
import org.endusegraph.model.ProductCapability;
import org.endusegraph.model.Stance;
import org.endusegraph.model.Trigger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Joins what is on record into findings: a product's capability that classifies on a protected ground, the use or the end user, the
 * affected groups, the norms that bind the state, and every claim for and against. A finding says what it rests on, not what it means
 * in law.
 */
@Component
class DiscriminationRisks {

    private static final Set<BindingMode> BINDS =
            Set.of(BindingMode.STATE_PARTY, BindingMode.COMMITMENT, BindingMode.ADHERENT, BindingMode.DOMESTIC_LAW);

    private final Graph graph;
    private final Nodes nodes;
    private final Types types;

    DiscriminationRisks(Graph graph, Nodes nodes, Types types) {
        this.graph = graph;
        this.nodes = nodes;
        this.types = types;
    }

    /** The types of node that a finding is made of. */
    @Component
    record Types(
            NodeType<EndUse> endUses,
            NodeType<ProductCapability> productCapabilities,
            NodeType<Capability> capabilities,
            NodeType<PopulationGroup> groups,
            NodeType<Norm> norms,
            Relation<Claim> claimsAbout) {}

    /** All findings that the reader may see on what was published by {@code knownAt} (null: ever), likeliest first, then by id. */
    List<DiscriminationRisk> all(Reader reader, @Nullable LocalDate knownAt) {
        var cases = new ArrayList<>(graph.read(reader, "end-uses", Map.of(), Case::of));
        cases.addAll(graph.read(reader, "capabilities-within-reach", Parameters.of("knownAt", knownAt), Case::of));
        var record = new Record(reader, cases);
        return cases.stream()
                .map(one -> record.finding(one, knownAt))
                .filter(finding -> finding != null)
                .sorted(Comparator.comparing(DiscriminationRisk::likelihood).thenComparing(DiscriminationRisk::id))
                .toList();
    }

    /** Everything on record about some cases, read at once. */
    private final class Record {

        private final Map<String, ? extends Entity> entities;
        private final Map<String, EndUse> endUses;
        private final Map<String, ProductCapability> productCapabilities;
        private final Map<String, Capability> capabilities;
        private final Map<String, PopulationGroup> groups;
        private final Map<String, Link> links;
        private final Map<String, List<Claim>> claims;
        private final List<Norm> norms;

        Record(Reader reader, List<Case> cases) {
            entities = nodes.entities(reader, ids(cases, one -> Stream.of(one.product(), one.endUser())));
            endUses = nodes.byId(reader, types.endUses(), ids(cases, one -> Stream.of(one.endUse())));
            productCapabilities =
                    nodes.byId(reader, types.productCapabilities(), ids(cases, one -> Stream.of(one.capability())));
            capabilities = nodes.byId(
                    reader,
                    types.capabilities(),
                    productCapabilities.values().stream()
                            .map(ProductCapability::capabilityId)
                            .toList());
            groups = nodes.byId(reader, types.groups(), ids(cases, one -> one.groups().stream()));
            links = nodes.links(reader, ids(cases, one -> one.deployments().stream()));
            claims = nodes.related(reader, types.claimsAbout(), ids(cases, Record::claimed));
            norms = nodes.list(reader, "norm-ids", Parameters.of("state", null), types.norms());
        }

        /** Ids of all statements whose claims tell of a case. */
        private static Stream<@Nullable String> claimed(Case one) {
            return Stream.of(
                            Stream.of(one.endUse(), one.capability(), one.product()),
                            one.deployments().stream(),
                            one.uses().stream())
                    .flatMap(ids -> ids);
        }

        /** The finding of a case; null if by then it was not asserted, was refuted, or a use that was known takes its place. */
        @Nullable
        DiscriminationRisk finding(Case one, @Nullable LocalDate knownAt) {
            var endUse = one.endUse() == null ? null : endUses.get(one.endUse());
            var status = status(one.endUse() == null ? one.capability() : one.endUse(), knownAt);
            var deployment = deployment(one, knownAt);
            var deployed = deployment == null ? null : status(deployment.id(), knownAt);
            if (!holds(status)
                    || endUse == null
                            && (!holds(deployed) || one.uses().stream().anyMatch(use -> holds(status(use, knownAt))))) {
                return null;
            }
            var product = (Product) Objects.requireNonNull(entities.get(one.product()));
            var capability = Objects.requireNonNull(productCapabilities.get(one.capability()));
            var endUser = one.endUser() == null ? null : (Party) entities.get(one.endUser());
            var said = said(one, deployment, knownAt);
            return new DiscriminationRisk(
                    one.id(),
                    summary(endUse, product, capability, endUser),
                    product,
                    capability,
                    one.grounds(),
                    one.groups().stream()
                            .map(id -> Objects.requireNonNull(groups.get(id)))
                            .toList(),
                    endUse == null ? Trigger.CAPABILITY_ONLY : endUse.trigger(),
                    endUse == null ? null : status,
                    endUse,
                    endUser,
                    deployment,
                    evidence(deployed),
                    one.state(),
                    norms(one),
                    by(said, Stance.ASSERTS),
                    by(said, Stance.DENIES),
                    by(said, Stance.CANNOT_CONFIRM),
                    knownAt);
        }

        private @Nullable LinkStatus status(String id, @Nullable LocalDate knownAt) {
            return LinkStatus.of(about(id), knownAt);
        }

        /**
         * The link by which the end user has the product: the one that the use names, unless it was not known or refuted; else the
         * strongest known.
         */
        private @Nullable Link deployment(Case one, @Nullable LocalDate knownAt) {
            if (one.named() != null && holds(status(one.named(), knownAt))) {
                return links.get(one.named());
            }
            var statuses = new LinkedHashMap<String, LinkStatus>();
            for (var id : one.deployments()) {
                var status = status(id, knownAt);
                if (status != null) {
                    statuses.put(id, status);
                }
            }
            return statuses.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .map(strongest -> links.get(strongest.getKey()))
                    .orElse(null);
        }

        private List<Claim> about(@Nullable String id) {
            return id == null ? List.of() : claims.getOrDefault(id, List.of());
        }

        /** What is said of the use, the capability and the deployment; and what is denied of the product itself. */
        private List<Claim> said(Case one, @Nullable Link deployment, @Nullable LocalDate knownAt) {
            var ofProduct = about(one.product()).stream().filter(claim -> claim.stance() != Stance.ASSERTS);
            var ofDeployment = about(deployment == null ? null : deployment.id());
            return Stream.of(about(one.endUse()), about(one.capability()), ofDeployment, ofProduct.toList())
                    .flatMap(Collection::stream)
                    .filter(claim -> claim.isKnown(knownAt))
                    .sorted(Comparator.comparing(claim -> claim.publishedOn() == null
                            ? LocalDate.MAX
                            : claim.publishedOn().last()))
                    .toList();
        }

        private List<NormOnState> norms(Case one) {
            return norms.stream()
                    .filter(norm -> norm.prohibits().stream().anyMatch(one.grounds()::contains))
                    .flatMap(norm -> norm.bindings().stream()
                            .filter(binding -> binding.state().equals(one.state()) && BINDS.contains(binding.mode()))
                            .map(binding -> new NormOnState(norm, binding)))
                    .toList();
        }

        private String summary(
                @Nullable EndUse endUse, Product product, ProductCapability capability, @Nullable Party endUser) {
            if (endUse != null) {
                return endUse.description();
            }
            var name = Objects.requireNonNull(capabilities.get(capability.capabilityId()))
                    .name();
            return product.name() + " is reported to offer " + name + ", and to be within reach of "
                    + (endUser == null ? "a high-risk end user" : endUser.name())
                    + ". No use that distinguishes people is on record.";
        }
    }

    private static boolean holds(@Nullable LinkStatus status) {
        return status != null && status != LinkStatus.REFUTED;
    }

    private static DeploymentEvidence evidence(@Nullable LinkStatus deployed) {
        if (deployed == null || !holds(deployed)) {
            return DeploymentEvidence.NOT_ESTABLISHED;
        }
        return deployed.atLeast(LinkStatus.REPORTED) ? DeploymentEvidence.ESTABLISHED : DeploymentEvidence.CLAIMED;
    }

    private static List<Claim> by(List<Claim> claims, Stance stance) {
        return claims.stream().filter(claim -> claim.stance() == stance).toList();
    }

    private static List<String> ids(List<Case> cases, Function<Case, Stream<@Nullable String>> pick) {
        return cases.stream().flatMap(pick).filter(id -> id != null).distinct().toList();
    }

    /** Ids of those who make or supply a product, or what is in it. */
    List<String> suppliers(Reader reader, String product) {
        return graph.read(reader, "suppliers-of-product", Map.of("product", product), row -> row.text("id"));
    }

    /** Ids of products that one of some parties makes, or supplied. */
    Set<String> productsOf(Reader reader, List<String> parties) {
        return graph.read(reader, "products-of-suppliers", Map.of("ids", parties), row -> row.text("id")).stream()
                .collect(Collectors.toSet());
    }
}
