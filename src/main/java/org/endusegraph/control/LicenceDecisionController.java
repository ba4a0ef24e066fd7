package org.endusegraph.control;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.endusegraph.model.Capability;
import org.endusegraph.model.Entity;
import org.endusegraph.model.LicenceDecision;
import org.endusegraph.model.Norm;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a decision on a licence names. */
@Controller
class LicenceDecisionController {

    @SchemaMapping
    CompletableFuture<Entity> authority(LicenceDecision decision, DataLoader<String, Entity> entities) {
        return entities.load(decision.authorityId());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Entity> product(LicenceDecision decision, DataLoader<String, Entity> entities) {
        return decision.productId() == null ? null : entities.load(decision.productId());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Capability> capability(LicenceDecision decision, DataLoader<String, Capability> capabilities) {
        return decision.capabilityId() == null ? null : capabilities.load(decision.capabilityId());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Entity> consignee(LicenceDecision decision, DataLoader<String, Entity> entities) {
        return decision.consigneeId() == null ? null : entities.load(decision.consigneeId());
    }

    @SchemaMapping
    CompletableFuture<Entity> endUser(LicenceDecision decision, DataLoader<String, Entity> entities) {
        return entities.load(decision.endUserId());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Norm> provision(LicenceDecision decision, DataLoader<String, Norm> norms) {
        return decision.provisionId() == null ? null : norms.load(decision.provisionId());
    }
}
