package org.endusegraph.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.endusegraph.model.Capability;
import org.endusegraph.model.Claim;
import org.endusegraph.model.Entity;
import org.endusegraph.model.Link;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.ProductCapability;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Links and capabilities of products: their ends, and how well they are established. */
@Controller
class LinkController {

    @SchemaMapping
    CompletableFuture<Entity> from(Link link, DataLoader<String, Entity> entities) {
        return entities.load(link.fromId());
    }

    @SchemaMapping
    CompletableFuture<Entity> to(Link link, DataLoader<String, Entity> entities) {
        return entities.load(link.toId());
    }

    @SchemaMapping
    CompletableFuture<List<Entity>> products(Link link, DataLoader<String, Entity> entities) {
        return entities.loadMany(link.productIds());
    }

    @SchemaMapping
    CompletableFuture<@Nullable LinkStatus> status(
            Link link, @Argument @Nullable LocalDate knownAt, DataLoader<String, List<Claim>> claimsAbout) {
        return claimsAbout.load(link.id()).thenApply(claims -> LinkStatus.of(claims, knownAt));
    }

    @SchemaMapping
    CompletableFuture<Entity> product(ProductCapability capability, DataLoader<String, Entity> entities) {
        return entities.load(capability.productId());
    }

    @SchemaMapping
    CompletableFuture<Capability> capability(
            ProductCapability capability, DataLoader<String, Capability> capabilities) {
        return capabilities.load(capability.capabilityId());
    }

    @SchemaMapping
    CompletableFuture<@Nullable LinkStatus> status(
            ProductCapability capability,
            @Argument @Nullable LocalDate knownAt,
            DataLoader<String, List<Claim>> claimsAbout) {
        return claimsAbout.load(capability.id()).thenApply(claims -> LinkStatus.of(claims, knownAt));
    }
}
