package org.endusegraph.paths;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.endusegraph.catalogue.Clocks;
import org.endusegraph.model.Continuity;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.LinkStatus;
import org.jspecify.annotations.Nullable;

/** Which paths. All conditions that are not null must hold. */
public record PathFilter(
        @Nullable Integer maxHops,
        @Nullable List<LinkKind> kinds,
        @Nullable Boolean ownershipUpwards,
        @Nullable LocalDate asOf,
        @Nullable LocalDate knownAt,
        @Nullable LinkStatus minStatus,
        @Nullable Continuity minContinuity,
        @Nullable Boolean timeRespecting,
        @Nullable List<String> via,
        @Nullable List<String> avoid,
        @Nullable List<EntityKind> firstRecipient,
        @Nullable List<String> capabilities,
        @Nullable Jurisdiction itemsNotListedIn,
        @Nullable Boolean unlistedIntermediaries) {

    /** Up to 4 hops, no equity, nothing refuted. */
    public static final PathFilter DEFAULT =
            new PathFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final int DEFAULT_HOPS = 4;
    private static final int MOST_HOPS = 10;
    private static final Set<LinkKind> DEFAULT_KINDS = EnumSet.of(
            LinkKind.SUPPLY,
            LinkKind.MANUFACTURE,
            LinkKind.COMPONENT,
            LinkKind.DEPLOYMENT,
            LinkKind.AFFILIATION,
            LinkKind.CO_DEVELOPMENT);
    private static final Set<Jurisdiction> WITH_CONTROL_LIST =
            EnumSet.of(Jurisdiction.EU, Jurisdiction.NL, Jurisdiction.US);

    /** The default with a number of hops and a day of knowledge. */
    public static PathFilter of(int maxHops, @Nullable LocalDate knownAt) {
        return new PathFilter(maxHops, null, null, null, knownAt, null, null, null, null, null, null, null, null, null);
    }

    /** When it asks. */
    Clocks clocks() {
        return new Clocks(asOf, knownAt);
    }

    /** Most links on a path, 1 to 10. */
    int hops() {
        return maxHops == null ? DEFAULT_HOPS : maxHops;
    }

    Set<LinkKind> followed() {
        return kinds == null ? DEFAULT_KINDS : EnumSet.copyOf(kinds);
    }

    boolean upwards() {
        return Boolean.TRUE.equals(ownershipUpwards);
    }

    boolean pastUnlistedParties() {
        return Boolean.TRUE.equals(unlistedIntermediaries);
    }

    LinkStatus weakest() {
        return minStatus == null ? LinkStatus.DISPUTED : minStatus;
    }

    List<String> onPath() {
        return via == null ? List.of() : via;
    }

    List<String> offPath() {
        return avoid == null ? List.of() : avoid;
    }

    /**
     * Checks that the conditions make sense together.
     *
     * @throws Fault.InvalidInput if they do not
     */
    void check() {
        if (hops() < 1 || hops() > MOST_HOPS) {
            throw new Fault.InvalidInput("'maxHops' is " + maxHops + "; ask for 1 to " + MOST_HOPS + ".");
        }
        if (kinds != null && kinds.isEmpty()) {
            throw new Fault.InvalidInput("'kinds' is empty, so no link may be followed. Name kinds, or leave it out.");
        }
        if (capabilities != null && capabilities.isEmpty()) {
            throw new Fault.InvalidInput(
                    "'capabilities' is empty, so no path has one. Name capabilities, or leave it out.");
        }
        if (upwards() && !followed().contains(LinkKind.OWNERSHIP)) {
            throw new Fault.InvalidInput("'ownershipUpwards' needs OWNERSHIP among 'kinds'. Add it there.");
        }
        if (onPath().stream().anyMatch(offPath()::contains)) {
            throw new Fault.InvalidInput("'via' and 'avoid' name the same entity. Take it out of one of them.");
        }
        if (firstRecipient != null && (firstRecipient.isEmpty() || firstRecipient.contains(EntityKind.PRODUCT))) {
            throw new Fault.InvalidInput("'firstRecipient' names kinds of party: COMPANY, PUBLIC_BODY, UNIVERSITY,"
                    + " ORGANISATION or PERSON.");
        }
        if (itemsNotListedIn != null && !WITH_CONTROL_LIST.contains(itemsNotListedIn)) {
            throw new Fault.InvalidInput(
                    "'itemsNotListedIn': no control list of " + itemsNotListedIn + " is loaded. Ask for EU, NL or US.");
        }
    }
}
