package org.endusegraph.control;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.control.StatusOn.Destination;
import org.endusegraph.model.Capability;
import org.endusegraph.model.ControlGround;
import org.endusegraph.model.ControlMeasure;
import org.endusegraph.model.ControlStatus;
import org.endusegraph.model.ControlStatusChange;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Hop;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.Norm;
import org.endusegraph.model.Party;
import org.endusegraph.model.Product;
import org.endusegraph.model.RiskDesignation;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Whether items were under export control. */
@Controller
class ControlStatusController {

    private final Items items;
    private final StatusChanges changes;
    private final Nodes nodes;

    ControlStatusController(Items items, StatusChanges changes, Nodes nodes) {
        this.items = items;
        this.changes = changes;
        this.nodes = nodes;
    }

    @QueryMapping
    ControlStatus controlStatus(
            @Argument @Nullable String product,
            @Argument @Nullable String capability,
            @Argument @Nullable ItemForm form,
            @Argument Jurisdiction jurisdiction,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable String destination,
            @Argument @Nullable String endUser,
            @ContextValue Reader reader) {
        var day = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
        var item = items.item(reader, product, capability, form, null);
        nodes.require(reader, "endUser", "Party", endUser == null ? null : List.of(endUser));
        var country = destination == null && endUser != null ? country(reader, endUser) : destination;
        return ControlStatuses.on(item, new Destination(jurisdiction, country), day, endUser);
    }

    @QueryMapping
    List<ControlStatusChange> controlStatusChanges(
            @Argument Jurisdiction jurisdiction,
            @Argument LocalDate since,
            @Argument @Nullable LocalDate until,
            @Argument @Nullable String destination,
            @Argument @Nullable List<String> capabilities,
            @ContextValue Reader reader) {
        var last = until == null ? LocalDate.now(ZoneOffset.UTC) : until;
        if (last.isBefore(since)) {
            throw new Fault.InvalidInput("'until' (" + last + ") lies before 'since' (" + since + "). Swap them.");
        }
        return changes.between(reader, new Destination(jurisdiction, destination), since, last, capabilities);
    }

    private @Nullable String country(Reader reader, String party) {
        return nodes.entities(reader, List.of(party)).get(party) instanceof Party found ? found.country() : null;
    }

    @BatchMapping(typeName = "Hop", field = "controlStatus")
    List<List<ControlStatus>> ofHops(List<Hop> hops, @ContextValue Reader reader) {
        var products = hops.stream()
                .flatMap(hop -> hop.products().stream())
                .map(Product::id)
                .collect(Collectors.toSet());
        if (products.isEmpty()) {
            return hops.stream().map(hop -> List.<ControlStatus>of()).toList();
        }
        var known = items.products(reader, products, null);
        var ends = nodes.entities(
                reader,
                hops.stream()
                        .flatMap(
                                hop -> Stream.of(hop.link().fromId(), hop.link().toId()))
                        .collect(Collectors.toSet()));
        return hops.stream().map(hop -> ofHop(hop, known, ends)).toList();
    }

    private static List<ControlStatus> ofHop(Hop hop, Map<String, Item> known, Map<String, Entity> ends) {
        var link = hop.link();
        var day = link.validFrom() == null
                ? LocalDate.now(ZoneOffset.UTC)
                : link.validFrom().first();
        var law = ControlRules.lawOf(country(ends.get(link.fromId())), day);
        if (law == null) {
            return List.of();
        }
        var destination = new Destination(law, country(ends.get(link.toId())));
        return hop.products().stream()
                .map(product -> known.get(product.id()))
                .filter(Objects::nonNull)
                .map(item -> ControlStatuses.in(item, destination, link.validFrom()))
                .toList();
    }

    private static @Nullable String country(@Nullable Entity entity) {
        return entity instanceof Party party ? party.country() : null;
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Entity> product(ControlStatus status, DataLoader<String, Entity> entities) {
        return status.productId() == null ? null : entities.load(status.productId());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Norm> law(ControlStatus status, DataLoader<String, Norm> norms) {
        return status.lawId() == null ? null : norms.load(status.lawId());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Norm> amendedBy(ControlStatus status, DataLoader<String, Norm> norms) {
        return status.amendedById() == null ? null : norms.load(status.amendedById());
    }

    @SchemaMapping
    CompletableFuture<List<RiskDesignation>> riskDesignations(
            ControlStatus status, DataLoader<String, List<RiskDesignation>> riskDesignationsOf) {
        return status.endUserId() == null
                ? CompletableFuture.completedFuture(List.of())
                : riskDesignationsOf.load(status.endUserId());
    }

    @SchemaMapping
    String disclaimer(ControlStatus status) {
        return ControlStatus.DISCLAIMER;
    }

    @SchemaMapping
    CompletableFuture<Capability> capability(ControlGround ground, DataLoader<String, Capability> capabilities) {
        return capabilities.load(ground.capabilityId());
    }

    @SchemaMapping
    CompletableFuture<List<Norm>> norms(ControlMeasure measure, DataLoader<String, Norm> norms) {
        return norms.loadMany(measure.normIds())
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }

    @SchemaMapping
    CompletableFuture<List<Capability>> capabilities(
            ControlMeasure measure, DataLoader<String, Capability> capabilities) {
        return capabilities.loadMany(measure.capabilityIds());
    }
}
