package org.endusegraph.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Capability;
import org.endusegraph.model.CapabilityScope;
import org.endusegraph.model.Connection;
import org.endusegraph.model.Engagement;
import org.endusegraph.model.Entity;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Link;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.Listing;
import org.endusegraph.model.Party;
import org.endusegraph.model.Product;
import org.endusegraph.model.ProductCapability;
import org.endusegraph.model.Unknown;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Parties and products: lists of them, and what belongs to them. */
@Controller
class EntityController {

    private final Graph graph;
    private final Nodes nodes;
    private final Selection selection;
    private final NodeType<Capability> capabilities;

    EntityController(Graph graph, Nodes nodes, Selection selection, NodeType<Capability> capabilities) {
        this.graph = graph;
        this.selection = selection;
        this.nodes = nodes;
        this.capabilities = capabilities;
    }

    @QueryMapping
    Connection<Party> parties(
            @Argument @Nullable PartyFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        var which = filter == null ? PartyFilter.ALL : filter;
        if (which.kinds() != null && which.kinds().contains(EntityKind.PRODUCT)) {
            throw new Fault.InvalidInput(
                    "'filter.kinds' names PRODUCT, which is no party. Ask 'products' for products.");
        }
        nodes.require(reader, "filter.listedOn", "PartyList", which.listedOn());
        nodes.require(reader, "filter.listedOnAll", "PartyList", which.listedOnAll());
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("kinds", Parameters.names(which.kinds()));
        parameters.put("countries", which.countries());
        parameters.put("regions", which.regions());
        parameters.put("functions", Parameters.names(which.functions()));
        parameters.put("listedOn", which.listedOn());
        parameters.put("listedOnAll", which.listedOnAll());
        selection.limit(parameters, reader, null, which.highRisk(), new Clocks(null, null));
        var paging = Paging.of(reader, "parties", List.of(which), first, after);
        return page("parties-page", parameters, paging, reader, Party.class);
    }

    @QueryMapping
    Connection<Product> products(
            @Argument @Nullable ProductFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        var which = filter == null ? ProductFilter.ALL : filter;
        nodes.require(reader, "filter.capabilities", "Capability", which.capabilities());
        nodes.require(reader, "filter.madeBy", "Party", which.madeBy());
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("capabilities", which.capabilities());
        parameters.put("forms", Parameters.names(which.forms()));
        parameters.put("madeBy", which.madeBy());
        var paging = Paging.of(reader, "products", List.of(which), first, after);
        return page("products-page", parameters, paging, reader, Product.class);
    }

    @QueryMapping
    List<Capability> capabilities(@Argument @Nullable List<CapabilityScope> scopes, @ContextValue Reader reader) {
        return nodes.list(reader, "capability-ids", Parameters.of("scopes", Parameters.names(scopes)), capabilities);
    }

    private <T extends Entity> Connection<T> page(
            String query, HashMap<String, @Nullable Object> parameters, Paging paging, Reader reader, Class<T> type) {
        parameters.put("afterName", Objects.requireNonNullElse(paging.after(0), ""));
        parameters.put("afterId", Objects.requireNonNullElse(paging.after(1), ""));
        parameters.put("limit", paging.limit());
        record Found(String sortName, String id) {}
        var page = graph.read(reader, query, parameters, row -> new Found(row.text("sortName"), row.text("id")));
        var entities = nodes.entities(reader, page.stream().map(Found::id).toList());
        var names = new HashMap<String, String>();
        page.forEach(found -> names.put(found.id(), found.sortName()));
        var items =
                page.stream().map(found -> type.cast(entities.get(found.id()))).toList();
        return paging.page(items, item -> List.of(names.getOrDefault(item.id(), ""), item.id()));
    }

    @SchemaMapping(typeName = "Entity")
    CompletableFuture<Connection<Link>> links(
            Entity entity,
            @Argument @Nullable List<LinkKind> kinds,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader,
            DataLoader<LinksOfKey, List<Link>> linksOf) {
        var which = kinds == null ? List.of(LinkKind.values()) : kinds;
        var paging = Paging.of(reader, "links", List.of(entity.id(), which), first, after);
        return linksOf.load(new LinksOfKey(entity.id(), kinds, paging.limit(), paging.after(0)))
                .thenApply(links -> paging.page(links, link -> List.of(link.id())));
    }

    @SchemaMapping(typeName = "Entity")
    CompletableFuture<List<Unknown>> unknowns(Entity entity, DataLoader<String, List<Unknown>> unknownsAbout) {
        return unknownsAbout.load(entity.id());
    }

    @SchemaMapping
    CompletableFuture<List<Unknown>> unknowns(Capability capability, DataLoader<String, List<Unknown>> unknownsAbout) {
        return unknownsAbout.load(capability.id());
    }

    @SchemaMapping(typeName = "Party")
    CompletableFuture<List<Listing>> listings(Party party, DataLoader<String, List<Listing>> listingsOf) {
        return listingsOf.load(party.id());
    }

    @SchemaMapping(typeName = "Party")
    CompletableFuture<List<Engagement>> engagements(Party party, DataLoader<String, List<Engagement>> engagementsOf) {
        return engagementsOf.load(party.id());
    }

    @SchemaMapping(typeName = "Product")
    CompletableFuture<List<ProductCapability>> capabilities(
            Product product, DataLoader<String, List<ProductCapability>> capabilitiesOf) {
        return capabilitiesOf.load(product.id());
    }
}
