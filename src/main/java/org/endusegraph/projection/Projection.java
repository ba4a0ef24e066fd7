package org.endusegraph.projection;

import java.time.Instant;
import org.endusegraph.access.Reader;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;

/**
 * A read-only picture of all links at one version of the graph. Entities and links are known by their place in the order of ids, from 0, so
 * that comparing places compares ids. Safe to share.
 */
public final class Projection {

    /** In place of a day: on everything that was ever said. */
    public static final int ALL_DAYS = Integer.MAX_VALUE;

    /** Start of a link whose start is not known: before all days. */
    public static final int EARLY = Integer.MIN_VALUE;

    /** End of a link whose end is not known: after all days. */
    public static final int LATE = Integer.MAX_VALUE;

    private static final EntityKind[] ENTITY_KINDS = EntityKind.values();
    private static final LinkKind[] LINK_KINDS = LinkKind.values();

    private final String version;
    private final Instant builtAt = Instant.now();
    private final SortedIds entityIds;
    private final SortedIds linkIds;
    private final Columns columns;
    private final Days days;
    private final Audiences audiences;
    private final Statuses statuses;
    private final Arcs out;
    private final Arcs in;
    private final boolean hidesEntities;

    /** What is known of entities ({@code entity...}) and links, a column each, by place. */
    record Columns(
            byte[] entityKind,
            AudienceColumn entityAudience,
            byte[] kind,
            int[] from,
            int[] to,
            char[] validFrom,
            char[] validTo,
            AudienceColumn audience,
            Runs product,
            int[] products) {

        long memory() {
            return entityKind.length
                    + entityAudience.memory()
                    + 13L * kind.length
                    + audience.memory()
                    + product.memory()
                    + 4L * products.length;
        }
    }

    Projection(
            String version,
            SortedIds entityIds,
            SortedIds linkIds,
            Columns columns,
            Days days,
            Audiences audiences,
            Statuses statuses,
            Arcs out,
            Arcs in) {
        this.version = version;
        this.entityIds = entityIds;
        this.linkIds = linkIds;
        this.columns = columns;
        this.days = days;
        this.audiences = audiences;
        this.statuses = statuses;
        this.out = out;
        this.in = in;
        hidesEntities = !columns.entityAudience.isPublic();
    }

    /** Version of the graph that it shows. */
    public String version() {
        return version;
    }

    /** When it was built. */
    public Instant builtAt() {
        return builtAt;
    }

    /** How many entities there are, for whomever. */
    public int entities() {
        return entityIds.size();
    }

    /** How many links there are, for whomever. */
    public int links() {
        return linkIds.size();
    }

    /** The same links at a later version, which changed none of them. */
    Projection at(String later) {
        return new Projection(later, entityIds, linkIds, columns, days, audiences, statuses, out, in);
    }

    /** A builder with room for all that is here and some more, whose days and audiences have the same numbers. */
    ProjectionBuilder continued(int moreEntities, int moreLinks) {
        return new ProjectionBuilder(
                entities() + moreEntities,
                links() + moreLinks,
                new Days.Builder(days),
                new Audiences.Builder(audiences));
    }

    /** How many different days and audiences have a number: there is a limit to both. */
    int numbers() {
        return Math.max(days.size(), 2 * audiences.size());
    }

    SortedIds entityIds() {
        return entityIds;
    }

    SortedIds linkIds() {
        return linkIds;
    }

    Columns columns() {
        return columns;
    }

    Statuses statuses() {
        return statuses;
    }

    /** Bytes of heap that it takes. */
    public long memory() {
        return entityIds.memory()
                + linkIds.memory()
                + columns.memory()
                + statuses.memory()
                + out.memory()
                + in.memory();
    }

    /** The entity with this id; -1 if there is none. */
    public int entity(String id) {
        return entityIds.indexOf(id);
    }

    /** Id of an entity. */
    public String entityId(int entity) {
        return entityIds.get(entity);
    }

    /** The link with this id; -1 if there is none. */
    public int link(String id) {
        return linkIds.indexOf(id);
    }

    /** Id of a link. */
    public String linkId(int link) {
        return linkIds.get(link);
    }

    /** What an entity is. */
    public EntityKind entityKind(int entity) {
        return ENTITY_KINDS[columns.entityKind[entity]];
    }

    /** What a link is. */
    public LinkKind linkKind(int link) {
        return LINK_KINDS[columns.kind[link]];
    }

    /** Where a link starts. */
    public int from(int link) {
        return columns.from[link];
    }

    /** Where a link ends. */
    public int to(int link) {
        return columns.to[link];
    }

    /** First day of the period in which a link starts, in days since 1970-01-01; or {@link #EARLY}. */
    public int validFrom(int link) {
        char day = columns.validFrom[link];
        return day == Days.UNKNOWN ? EARLY : days.day(day);
    }

    /** Last day of the period in which a link ends, in days since 1970-01-01; or {@link #LATE}. */
    public int validTo(int link) {
        char day = columns.validTo[link];
        return day == Days.UNKNOWN ? LATE : days.day(day);
    }

    /** Place of the first product that a link names, for {@link #product}. */
    public int firstProduct(int link) {
        return columns.product.start(link);
    }

    /** Place after the last product that a link names. */
    public int endOfProducts(int link) {
        return columns.product.end(link);
    }

    /** The product at a place. */
    public int product(int place) {
        return columns.products[place];
    }

    /** Ways to follow links, at where they start. */
    public Arcs out() {
        return out;
    }

    /** Ways to follow links, at where they end. */
    public Arcs in() {
        return in;
    }

    /** What a reader sees of it. */
    public Sight of(Reader reader) {
        return new Sight(audiences.of(reader));
    }

    /** What a reader sees. */
    public final class Sight {

        private final boolean[] member;

        private Sight(boolean[] member) {
            this.member = member;
        }

        /** Whether the reader sees an entity. */
        public boolean entity(int entity) {
            return !hidesEntities || member[columns.entityAudience.at(entity)];
        }

        /** Whether the reader sees a link with both its ends. */
        public boolean link(int link) {
            return member[columns.audience.at(link)] && entity(columns.from[link]) && entity(columns.to[link]);
        }

        /**
         * Ordinal of the status of a link on the claims that the reader sees and that were published by a day, or
         * {@link #ALL_DAYS}; more than 4 if none of them asserts it.
         */
        public int status(int link, int day) {
            return statuses.on(link, day, member);
        }
    }
}
