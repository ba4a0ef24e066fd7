package org.endusegraph.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.catalogue.Parameters;
import org.endusegraph.catalogue.Relation;
import org.endusegraph.model.Capability;
import org.endusegraph.model.Connection;
import org.endusegraph.model.ControlChange;
import org.endusegraph.model.ControlChangeKind;
import org.endusegraph.model.ControlEntry;
import org.endusegraph.model.ControlEntryStatus;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.Fault;
import org.endusegraph.model.GapDeliveries;
import org.endusegraph.model.Link;
import org.endusegraph.model.Listing;
import org.endusegraph.model.PartialDate;
import org.endusegraph.paging.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Entries of control lists, on a day and over time. */
@Controller
class ControlController {

    private final Nodes nodes;
    private final NodeType<ControlEntry> entries;
    private final Items items;
    private final Relation<Link> suppliesCoveredBy;

    ControlController(Nodes nodes, NodeType<ControlEntry> entries, Items items, Relation<Link> suppliesCoveredBy) {
        this.nodes = nodes;
        this.entries = entries;
        this.items = items;
        this.suppliesCoveredBy = suppliesCoveredBy;
    }

    @QueryMapping
    Connection<ControlEntry> controlEntries(
            @Argument @Nullable ControlEntryFilter filter,
            @Argument @Nullable LocalDate asOf,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Reader reader) {
        var which = filter == null ? ControlEntryFilter.ALL : filter;
        nodes.require(reader, "filter.capabilities", "Capability", which.capabilities());
        var paging = Paging.of(reader, "controlEntries", List.of(which, asOf == null ? "ever" : asOf), first, after);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("lists", Parameters.names(which.lists()));
        parameters.put("codes", which.codes());
        parameters.put("under", which.under());
        parameters.put("capabilities", which.capabilities());
        parameters.put("forms", Parameters.names(which.forms()));
        parameters.put("asOf", asOf);
        parameters.put("afterList", paging.after(0));
        parameters.put("afterCode", paging.after(1));
        parameters.put("afterId", paging.after(2));
        parameters.put("limit", paging.limit());
        return paging.page(
                nodes.list(reader, "control-entries-page", parameters, entries),
                entry -> List.of(entry.list().name(), entry.code(), entry.id()));
    }

    @QueryMapping
    List<ControlChange> controlChanges(
            @Argument ControlList list, @Argument LocalDate from, @Argument LocalDate to, @ContextValue Reader reader) {
        if (to.isBefore(from)) {
            throw new Fault.InvalidInput("'to' (" + to + ") lies before 'from' (" + from + "). Swap them.");
        }
        var changes = new ArrayList<ControlChange>();
        for (var entry : nodes.list(reader, "control-entries-of-list", Map.of("list", list.name()), entries)) {
            add(changes, entry.agreedOn(), ControlChangeKind.AGREED, entry);
            add(changes, entry.inForceFrom(), ControlChangeKind.IN_FORCE, entry);
            add(changes, entry.inForceTo(), ControlChangeKind.ENDED, entry);
        }
        return changes.stream()
                .filter(change -> !day(change).isBefore(from) && !day(change).isAfter(to))
                .sorted(Comparator.comparing(ControlController::day)
                        .thenComparing(ControlChange::kind)
                        .thenComparing(change -> change.entry().code()))
                .toList();
    }

    private static void add(
            List<ControlChange> changes, @Nullable PartialDate on, ControlChangeKind kind, ControlEntry entry) {
        if (on != null) {
            changes.add(new ControlChange(on, kind, entry));
        }
    }

    private static LocalDate day(ControlChange change) {
        return change.kind() == ControlChangeKind.ENDED
                ? change.on().last()
                : change.on().first();
    }

    @SchemaMapping
    ControlEntryStatus statusOn(ControlEntry entry, @Argument LocalDate date) {
        return entry.statusOn(date);
    }

    @SchemaMapping
    CompletableFuture<List<Capability>> covers(ControlEntry entry, DataLoader<String, Capability> capabilities) {
        return capabilities.loadMany(entry.coversIds());
    }

    @SchemaMapping
    CompletableFuture<List<ControlEntry>> derivedFrom(ControlEntry entry, DataLoader<String, ControlEntry> loader) {
        return loader.loadMany(entry.derivedFromIds());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<ControlEntry> partOf(ControlEntry entry, DataLoader<String, ControlEntry> loader) {
        return entry.partOfId() == null ? null : loader.load(entry.partOfId());
    }

    @SchemaMapping
    CompletableFuture<List<ControlEntry>> parts(
            ControlEntry entry, DataLoader<String, List<ControlEntry>> controlEntryParts) {
        return controlEntryParts.load(entry.id());
    }

    @SchemaMapping
    CompletableFuture<List<ControlEntry>> sameCode(
            ControlEntry entry, DataLoader<String, List<ControlEntry>> controlEntriesOfSameCode) {
        return controlEntriesOfSameCode.load(entry.id());
    }

    @SchemaMapping
    CompletableFuture<List<ControlEntry>> controlEntries(
            Capability capability,
            @Argument @Nullable List<ControlList> lists,
            DataLoader<String, List<ControlEntry>> controlEntriesCovering) {
        return controlEntriesCovering
                .load(capability.id())
                .thenApply(covering -> covering.stream()
                        .filter(entry -> lists == null || lists.contains(entry.list()))
                        .toList());
    }

    @BatchMapping
    List<GapDeliveries> deliveriesInGap(List<ControlEntry> entries, @ContextValue Reader reader) {
        var supplies = nodes.related(
                reader,
                suppliesCoveredBy,
                entries.stream().map(ControlEntry::id).toList());
        var all = supplies.values().stream().flatMap(List::stream).toList();
        var products = items.products(
                reader,
                all.stream().flatMap(supply -> supply.productIds().stream()).collect(Collectors.toSet()),
                null);
        var suppliers = nodes.entities(reader, all.stream().map(Link::fromId).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> Gap.deliveries(entry, supplies.getOrDefault(entry.id(), List.of()), products, suppliers))
                .toList();
    }

    @SchemaMapping
    CompletableFuture<List<ControlEntry>> controlEntries(
            Listing listing, DataLoader<String, List<ControlEntry>> controlEntriesNamedBy) {
        return controlEntriesNamedBy.load(listing.id());
    }
}
