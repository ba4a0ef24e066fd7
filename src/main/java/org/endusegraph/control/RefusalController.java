package org.endusegraph.control;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.model.Capability;
import org.endusegraph.model.Fault;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.PathsAround;
import org.endusegraph.model.Refusal;
import org.endusegraph.model.RefusedElsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Whether authorities refused essentially the same, and which paths lead around that. */
@Controller
class RefusalController {

    private static final int MOST_PATHS = 10;

    private final Items items;
    private final Nodes nodes;
    private final Refusals refusals;
    private final RoundAbout roundAbout;

    RefusalController(Items items, Nodes nodes, Refusals refusals, RoundAbout roundAbout) {
        this.items = items;
        this.nodes = nodes;
        this.refusals = refusals;
        this.roundAbout = roundAbout;
    }

    @QueryMapping
    RefusedElsewhere refusedElsewhere(
            @Argument @Nullable String product,
            @Argument @Nullable String capability,
            @Argument @Nullable ItemForm form,
            @Argument String endUser,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable LocalDate knownAt,
            @ContextValue Reader reader) {
        var item = items.item(reader, product, capability, form, knownAt);
        nodes.require(reader, "endUser", "Party", List.of(endUser));
        var day = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
        return refusals.find(reader, item, endUser, day, knownAt);
    }

    @SchemaMapping
    String note(RefusedElsewhere answer) {
        return RefusedElsewhere.NOTE;
    }

    @SchemaMapping
    CompletableFuture<List<Capability>> capabilities(Refusal refusal, DataLoader<String, Capability> capabilities) {
        return capabilities.loadMany(refusal.capabilityIds());
    }

    @SchemaMapping
    PathsAround pathsAround(Refusal refusal, @Argument int first, @ContextValue Reader reader) {
        if (first < 1 || first > MOST_PATHS) {
            throw new Fault.InvalidInput("'first' is " + first + "; ask for 1 to " + MOST_PATHS + ".");
        }
        return roundAbout.find(reader, refusal, first);
    }
}
