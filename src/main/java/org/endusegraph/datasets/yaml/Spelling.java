package org.endusegraph.datasets.yaml;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds what somebody meant to write. */
public final class Spelling {

    private Spelling() {}

    /** The candidate nearest to a word, at most a third of its letters away; null if none is. */
    public static @Nullable String nearest(String word, Collection<String> candidates) {
        var distance = new LevenshteinDistance(Math.max(1, word.length() / 3));
        return candidates.stream()
                .filter(candidate -> distance.apply(word, candidate) >= 0)
                .min(Comparator.comparingInt(candidate -> distance.apply(word, candidate)))
                .orElse(null);
    }
}
