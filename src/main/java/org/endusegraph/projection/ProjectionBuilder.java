package org.endusegraph.projection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * Builds a projection: first all entities, then all links, each in ascending order of id. To be used by one thread, once.
 */
public final class ProjectionBuilder {

    private final SortedIds.Builder newEntities = new SortedIds.Builder();
    private final SortedIds.Builder linkIds = new SortedIds.Builder();
    private final Days.Builder days;
    private final Audiences.Builder audiences;
    private final Statuses.Builder statuses;
    private final AudienceColumn.Builder entityAudience = new AudienceColumn.Builder();
    private final AudienceColumn.Builder audience = new AudienceColumn.Builder();
    private final Runs.Builder productsOf;
    private @Nullable SortedIds entityIds;
    private byte[] entityKind;
    private byte[] kind;
    private int[] from;
    private int[] to;
    private char[] validFrom;
    private char[] validTo;
    private int[] products;
    private int entities;
    private int links;
    private int productCount;

    /** With room for so many entities and links; more may come. */
    public ProjectionBuilder(int expectedEntities, int expectedLinks) {
        this(expectedEntities, expectedLinks, new Days.Builder(), new Audiences.Builder());
    }

    ProjectionBuilder(int expectedEntities, int expectedLinks, Days.Builder days, Audiences.Builder audiences) {
        this.days = days;
        this.audiences = audiences;
        statuses = new Statuses.Builder(expectedLinks, days, audiences);
        productsOf = new Runs.Builder(expectedLinks);
        entityKind = new byte[expectedEntities];
        kind = new byte[expectedLinks];
        from = new int[expectedLinks];
        to = new int[expectedLinks];
        validFrom = new char[expectedLinks];
        validTo = new char[expectedLinks];
        products = new int[expectedLinks];
    }

    /**
     * Adds an entity.
     *
     * @param circles its audience; null for the public
     * @throws IllegalArgumentException if its id does not come after the one before
     */
    public void entity(String id, EntityKind what, @Nullable List<String> circles) {
        entity(id, (byte) what.ordinal(), audiences.number(circles));
    }

    /**
     * Adds a link. One whose ends are not there is left out: it can only be part of something that is being written.
     *
     * @param start first day of the period of {@code validFrom}; null if unknown
     * @param end last day of the period of {@code validTo}; null if unknown
     * @param circles its audience; null for the public
     * @throws IllegalArgumentException if its id does not come after the one before
     */
    public void link(
            String id,
            LinkKind what,
            String fromId,
            String toId,
            List<String> productIds,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable List<String> circles,
            List<Assertion> claims) {
        int source = place(fromId);
        int target = place(toId);
        if (source < 0 || target < 0) {
            return;
        }
        for (var product : productIds) {
            addProduct(place(product));
        }
        statuses.add(claims);
        link(
                id,
                (byte) what.ordinal(),
                source,
                target,
                days.number(start),
                days.number(end),
                audiences.number(circles));
    }

    /** Adds an entity of another projection, whose audiences have the same numbers, and tells its place. */
    int copyEntity(Projection.Columns columns, int entity, String id) {
        entity(id, columns.entityKind()[entity], columns.entityAudience().at(entity));
        return entities - 1;
    }

    /**
     * Adds a link of another projection, whose days and audiences have the same numbers.
     *
     * @param moved the places that the entities of the other have here; -1 if they are not here
     */
    void copyLink(Projection.Columns columns, Statuses others, int link, String id, int[] moved) {
        int source = moved[columns.from()[link]];
        int target = moved[columns.to()[link]];
        if (source < 0 || target < 0) {
            return;
        }
        for (int i = columns.product().start(link); i < columns.product().end(link); i++) {
            addProduct(moved[columns.products()[i]]);
        }
        statuses.copy(others, link);
        link(
                id,
                columns.kind()[link],
                source,
                target,
                columns.validFrom()[link],
                columns.validTo()[link],
                columns.audience().at(link));
    }

    private void entity(String id, byte what, short audienceNumber) {
        newEntities.add(id);
        if (entities == entityKind.length) {
            entityKind = Arrays.copyOf(entityKind, more(entities));
        }
        entityKind[entities] = what;
        entityAudience.add(entities++, audienceNumber);
    }

    /** The place of an entity; -1 if it is not there. All entities must have been added. */
    int place(String id) {
        var all = entityIds;
        if (all == null) {
            all = newEntities.build();
            entityIds = all;
        }
        return all.indexOf(id);
    }

    private void addProduct(int product) {
        if (product < 0) {
            return;
        }
        if (productCount == products.length) {
            products = Arrays.copyOf(products, more(productCount));
        }
        products[productCount++] = product;
    }

    private void link(String id, byte what, int source, int target, char start, char end, short audienceNumber) {
        linkIds.add(id);
        if (links == kind.length) {
            growLinks();
        }
        kind[links] = what;
        from[links] = source;
        to[links] = target;
        validFrom[links] = start;
        validTo[links] = end;
        audience.add(links++, audienceNumber);
        productsOf.addUpTo(productCount);
    }

    private void growLinks() {
        int size = more(links);
        kind = Arrays.copyOf(kind, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        validFrom = Arrays.copyOf(validFrom, size);
        validTo = Arrays.copyOf(validTo, size);
    }

    private static int more(int size) {
        return size + (size >> 1) + 16;
    }

    /** The projection of all that was added. */
    public Projection build(String version) {
        var columns = new Projection.Columns(
                Arrays.copyOf(entityKind, entities),
                entityAudience.build(),
                exactly(kind),
                exactly(from),
                exactly(to),
                exactly(validFrom),
                exactly(validTo),
                audience.build(),
                productsOf.build(),
                Arrays.copyOf(products, productCount));
        var knownDays = days.build();
        var status = statuses.build(knownDays);
        return new Projection(
                version,
                entityIds == null ? newEntities.build() : entityIds,
                linkIds.build(),
                columns,
                knownDays,
                audiences.build(),
                status,
                new ArcsBuilder(columns, status, true).build(),
                new ArcsBuilder(columns, status, false).build());
    }

    private byte[] exactly(byte[] column) {
        return column.length == links ? column : Arrays.copyOf(column, links);
    }

    private int[] exactly(int[] column) {
        return column.length == links ? column : Arrays.copyOf(column, links);
    }

    private char[] exactly(char[] column) {
        return column.length == links ? column : Arrays.copyOf(column, links);
    }
}
