package org.endusegraph.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.jspecify.annotations.Nullable;

/** The different audiences that occur in the graph, each known by a number: 0 is the public. */
final class Audiences {

    static final short PUBLIC = 0;

    private final List<Set<String>> audiences;

    private Audiences(List<Set<String>> audiences) {
        this.audiences = audiences;
    }

    /** Which audiences a reader belongs to, by their numbers. */
    boolean[] of(Reader reader) {
        var member = new boolean[audiences.size()];
        for (int i = 0; i < member.length; i++) {
            member[i] = i == PUBLIC || !Collections.disjoint(audiences.get(i), reader.circles());
        }
        return member;
    }

    /** How many numbers there are. */
    int size() {
        return audiences.size();
    }

    /** Gives each audience its number. */
    static final class Builder {

        private final Map<Set<String>, Short> numbers = new HashMap<>();
        private final List<Set<String>> audiences = new ArrayList<>();

        Builder() {
            audiences.add(Set.of());
        }

        /** Goes on with the numbers of others. */
        Builder(Audiences others) {
            audiences.addAll(others.audiences);
            for (short number = 1; number < audiences.size(); number++) {
                numbers.put(audiences.get(number), number);
            }
        }

        /**
         * The number of an audience; null is {@link #PUBLIC}.
         *
         * @throws IllegalStateException if more than 32,767 different audiences occur
         */
        short number(@Nullable Collection<String> circles) {
            return circles == null ? PUBLIC : numbers.computeIfAbsent(Set.copyOf(circles), this::add);
        }

        private short add(Set<String> circles) {
            if (audiences.size() > Short.MAX_VALUE) {
                throw new IllegalStateException("more than 32,767 different audiences");
            }
            audiences.add(circles);
            return (short) (audiences.size() - 1);
        }

        Audiences build() {
            return new Audiences(List.copyOf(audiences));
        }
    }
}
