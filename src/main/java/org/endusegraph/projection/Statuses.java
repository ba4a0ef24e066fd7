package org.endusegraph.projection;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.endusegraph.model.Basis;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The status of every link on every day, for every reader. Most links have one status since they are known: a byte and a day. Those whose
 * status changed have steps; those with a claim that not everybody may see keep their claims.
 */
final class Statuses {

    /** Nobody asserts the link. */
    static final int NONE = 5;

    private static final int STATUS = 7;
    private static final int STEPPED = 8;
    private static final int RESTRICTED = 16;
    private static final int NEVER = Integer.MAX_VALUE;

    private final byte[] last;
    private final char[] known;
    private final Days days;
    private final Overflow stepped;
    private final Overflow restricted;

    private Statuses(byte[] last, char[] known, Days days, Overflow stepped, Overflow restricted) {
        this.last = last;
        this.known = known;
        this.days = days;
        this.stepped = stepped;
        this.restricted = restricted;
    }

    /** Whether claims about the link are not for everybody. */
    boolean isRestricted(int link) {
        return (last[link] & RESTRICTED) != 0;
    }

    /** Ordinal of the status on all claims, if none of them is restricted; or {@link #NONE}. */
    int last(int link) {
        return last[link] & STATUS;
    }

    /** Ordinal of the status on the claims published by a day that members of some audiences may see; or {@link #NONE}. */
    int on(int link, int day, boolean[] member) {
        int code = last[link];
        if ((code & RESTRICTED) != 0) {
            return restricted(link, day, member);
        }
        if (day == Projection.ALL_DAYS) {
            return code & STATUS;
        }
        if ((code & STEPPED) != 0) {
            return stepped(link, day);
        }
        char since = known[link];
        return since != Days.UNKNOWN && days.day(since) <= day ? code & STATUS : NONE;
    }

    long memory() {
        return 3L * last.length + stepped.memory() + restricted.memory();
    }

    private int stepped(int link, int day) {
        int status = NONE;
        for (int i = stepped.start(link); i < stepped.end(link) && stepped.first[i] <= day; i++) {
            status = stepped.codes[i];
        }
        return status;
    }

    private int restricted(int link, int day, boolean[] member) {
        var tally = new LinkStatus.Tally();
        for (int i = restricted.start(link); i < restricted.end(link); i++) {
            int published = restricted.first[i];
            int withdrawn = restricted.second[i];
            if (member[restricted.audiences[i]] && (day == Projection.ALL_DAYS || published <= day)) {
                tally.count(
                        Stances.ALL[restricted.codes[i] & 3],
                        Stances.BASES[restricted.codes[i] >> 2],
                        withdrawn == NEVER || (day != Projection.ALL_DAYS && withdrawn > day));
            }
        }
        return ordinal(tally.status());
    }

    private static int ordinal(@Nullable LinkStatus status) {
        return status == null ? NONE : status.ordinal();
    }

    private static final class Stances {
        static final Stance[] ALL = Stance.values();
        static final Basis[] BASES = Basis.values();
    }

    /** What a few links have more than the others: some rows each, links ascending. */
    private static final class Overflow {

        int[] links = new int[16];
        int[] starts = new int[16];
        int size;
        int[] first = new int[32];
        int[] second = {};
        byte[] codes = new byte[32];
        short[] audiences = {};
        int rows;

        Overflow(boolean claims) {
            if (claims) {
                second = new int[32];
                audiences = new short[32];
            }
        }

        void begin(int link) {
            if (size + 1 >= links.length) {
                links = Arrays.copyOf(links, 2 * links.length);
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            links[size] = link;
            starts[size++] = rows;
            starts[size] = rows;
        }

        void add(int a, int b, int code, short audience) {
            if (rows == first.length) {
                first = Arrays.copyOf(first, 2 * rows);
                codes = Arrays.copyOf(codes, 2 * rows);
                second = second.length == 0 ? second : Arrays.copyOf(second, 2 * rows);
                audiences = audiences.length == 0 ? audiences : Arrays.copyOf(audiences, 2 * rows);
            }
            first[rows] = a;
            codes[rows] = (byte) code;
            if (second.length > 0) {
                second[rows] = b;
                audiences[rows] = audience;
            }
            starts[size] = ++rows;
        }

        void trim() {
            links = Arrays.copyOf(links, size);
            starts = Arrays.copyOf(starts, size + 1);
            first = Arrays.copyOf(first, rows);
            codes = Arrays.copyOf(codes, rows);
            second = Arrays.copyOf(second, Math.min(rows, second.length));
            audiences = Arrays.copyOf(audiences, Math.min(rows, audiences.length));
        }

        /** Begins a link with all rows that another link has in another one. */
        void copy(int link, Overflow other, int otherLink) {
            begin(link);
            boolean claims = second.length > 0;
            for (int i = other.start(otherLink); i < other.end(otherLink); i++) {
                add(other.first[i], claims ? other.second[i] : 0, other.codes[i], claims ? other.audiences[i] : 0);
            }
        }

        int start(int link) {
            return starts[Arrays.binarySearch(links, link)];
        }

        int end(int link) {
            return starts[Arrays.binarySearch(links, link) + 1];
        }

        long memory() {
            return 4L * (links.length + starts.length + first.length + second.length)
                    + codes.length
                    + 2L * audiences.length;
        }
    }

    /** Takes the claims about one link after the other. */
    static final class Builder {

        private final Days.Builder days;
        private final Audiences.Builder audiences;
        private final Overflow stepped = new Overflow(false);
        private final Overflow restricted = new Overflow(true);
        private byte[] last;
        private char[] known;
        private int size;

        Builder(int expected, Days.Builder days, Audiences.Builder audiences) {
            this.days = days;
            this.audiences = audiences;
            last = new byte[expected];
            known = new char[expected];
        }

        /** Takes what another has of a link, whose days and audiences have the same numbers. */
        void copy(Statuses other, int link) {
            makeRoom();
            int code = other.last[link];
            last[size] = (byte) code;
            known[size] = other.known[link];
            if ((code & STEPPED) != 0) {
                stepped.copy(size, other.stepped, link);
            }
            if ((code & RESTRICTED) != 0) {
                restricted.copy(size, other.restricted, link);
            }
            size++;
        }

        private void makeRoom() {
            if (size == last.length) {
                last = Arrays.copyOf(last, size + (size >> 1) + 16);
                known = Arrays.copyOf(known, last.length);
            }
        }

        void add(List<Assertion> claims) {
            makeRoom();
            if (claims.stream().anyMatch(claim -> claim.audience() != null)) {
                last[size] = RESTRICTED;
                addRestricted(claims);
            } else if (claims.size() == 1 && claims.getFirst().withdrawnOn() == null) {
                last[size] = (byte) statusOn(claims, Projection.ALL_DAYS);
                known[size] = days.number(claims.getFirst().publishedOn());
            } else {
                addSteps(claims);
            }
            size++;
        }

        private void addRestricted(List<Assertion> claims) {
            restricted.begin(size);
            for (var claim : claims) {
                restricted.add(
                        claim.publishedOn() == null
                                ? NEVER
                                : (int) claim.publishedOn().toEpochDay(),
                        claim.withdrawnOn() == null
                                ? NEVER
                                : (int) claim.withdrawnOn().toEpochDay(),
                        claim.stance().ordinal() | claim.basis().ordinal() << 2,
                        audiences.number(claim.audience()));
            }
        }

        private void addSteps(List<Assertion> claims) {
            var changes = new TreeSet<Integer>();
            for (var claim : claims) {
                if (claim.publishedOn() != null) {
                    changes.add((int) claim.publishedOn().toEpochDay());
                }
                if (claim.withdrawnOn() != null) {
                    changes.add((int) claim.withdrawnOn().toEpochDay());
                }
            }
            last[size] = (byte) (statusOn(claims, Projection.ALL_DAYS) | STEPPED);
            stepped.begin(size);
            int before = NONE;
            for (int day : changes) {
                int status = statusOn(claims, day);
                if (status != before) {
                    stepped.add(day, 0, status, Audiences.PUBLIC);
                    before = status;
                }
            }
        }

        private static int statusOn(List<Assertion> claims, int day) {
            var tally = new LinkStatus.Tally();
            for (var claim : claims) {
                var published = claim.publishedOn();
                var withdrawn = claim.withdrawnOn();
                if (day == Projection.ALL_DAYS || (published != null && published.toEpochDay() <= day)) {
                    tally.count(
                            claim.stance(),
                            claim.basis(),
                            withdrawn == null || (day != Projection.ALL_DAYS && withdrawn.toEpochDay() > day));
                }
            }
            return ordinal(tally.status());
        }

        Statuses build(Days known) {
            stepped.trim();
            restricted.trim();
            return new Statuses(Arrays.copyOf(last, size), Arrays.copyOf(this.known, size), known, stepped, restricted);
        }
    }
}
