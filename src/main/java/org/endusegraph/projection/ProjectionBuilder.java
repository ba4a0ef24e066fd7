package org.endusegraph.projection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * Builds a projection: first all entities, then all links, each in ascending order of id. To be used by one thread, once.
 */
public final class ProjectionBuilder {

    private final SortedIds.Builder entityIds = new SortedIds.Builder();
    private final SortedIds.Builder linkIds = new SortedIds.Builder();
    private final Days.Builder days = new Days.Builder();
    private final Audiences.Builder audiences = new Audiences.Builder();
    private final Statuses.Builder statuses;
    private final Map<String, Integer> places;
    private byte[] entityKind;
    private short[] entityAudience;
    private byte[] kind;
    private int[] from;
    private int[] to;
    private char[] validFrom;
    private char[] validTo;
    private short[] audience;
    private int[] productStart;
    private int[] products;
    private int entities;
    private int links;
    private int productCount;

    /** With room for so many entities and links; more may come. */
    public ProjectionBuilder(int expectedEntities, int expectedLinks) {
        statuses = new Statuses.Builder(expectedLinks, days, audiences);
        places = HashMap.newHashMap(expectedEntities);
        entityKind = new byte[expectedEntities];
        entityAudience = new short[expectedEntities];
        kind = new byte[expectedLinks];
        from = new int[expectedLinks];
        to = new int[expectedLinks];
        validFrom = new char[expectedLinks];
        validTo = new char[expectedLinks];
        audience = new short[expectedLinks];
        productStart = new int[expectedLinks + 1];
        products = new int[expectedLinks];
    }

    /**
     * Adds an entity.
     *
     * @param circles its audience; null for the public
     * @throws IllegalArgumentException if its id does not come after the one before
     */
    public void entity(String id, EntityKind what, @Nullable List<String> circles) {
        entityIds.add(id);
        places.put(id, entities);
        if (entities == entityKind.length) {
            entityKind = Arrays.copyOf(entityKind, more(entities));
            entityAudience = Arrays.copyOf(entityAudience, entityKind.length);
        }
        entityKind[entities] = (byte) what.ordinal();
        entityAudience[entities] = audiences.number(circles);
        entities++;
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
        linkIds.add(id);
        if (links == kind.length) {
            growLinks();
        }
        kind[links] = (byte) what.ordinal();
        from[links] = source;
        to[links] = target;
        validFrom[links] = days.number(start);
        validTo[links] = days.number(end);
        audience[links] = audiences.number(circles);
        for (var product : productIds) {
            addProduct(place(product));
        }
        statuses.add(claims);
        productStart[++links] = productCount;
    }

    /** The place of an entity; -1 if it is not there. */
    private int place(String id) {
        return places.getOrDefault(id, -1);
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

    private void growLinks() {
        int size = more(links);
        kind = Arrays.copyOf(kind, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        validFrom = Arrays.copyOf(validFrom, size);
        validTo = Arrays.copyOf(validTo, size);
        audience = Arrays.copyOf(audience, size);
        productStart = Arrays.copyOf(productStart, size + 1);
    }

    private static int more(int size) {
        return size + (size >> 1) + 16;
    }

    /** The projection of all that was added. */
    public Projection build(String version) {
        places.clear();
        var columns = new Projection.Columns(
                Arrays.copyOf(entityKind, entities),
                Arrays.copyOf(entityAudience, entities),
                exactly(kind),
                exactly(from),
                exactly(to),
                exactly(validFrom),
                exactly(validTo),
                exactly(audience),
                Arrays.copyOf(productStart, links + 1),
                Arrays.copyOf(products, productCount));
        var knownDays = days.build();
        var status = statuses.build(knownDays);
        return new Projection(
                version,
                entityIds.build(),
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

    private short[] exactly(short[] column) {
        return column.length == links ? column : Arrays.copyOf(column, links);
    }
}
