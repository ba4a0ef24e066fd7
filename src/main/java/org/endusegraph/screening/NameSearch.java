package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.endusegraph.screening.names.Term;

/** Finds parties by the terms of a name: rare ones first, and with a bound on the work. */
final class NameSearch {

    private static final int MOST_LOOKED_AT = 30_000;
    private static final int MOST_LIKE_WORDS = 100;
    private static final double LIKE = 0.6;

    private final Keys keys;
    private final Postings parties;
    private final LikeWords likeWords;
    private final int all;

    /**
     * Makes one.
     *
     * @param all how many parties there are
     */
    NameSearch(Keys keys, Postings parties, LikeWords likeWords, int all) {
        this.keys = keys;
        this.parties = parties;
        this.likeWords = likeWords;
        this.all = all;
    }

    /** Notes for the parties that have most in common with a name which share of it they have; of several names the largest. */
    void look(List<Term> terms, int limit, Map<Integer, Double> shares) {
        var ways = new ArrayList<Way>();
        double whole = 0;
        for (int number = 1; number <= terms.size(); number++) {
            var term = terms.get(number - 1);
            int exact = keys.get(term.key());
            if (exact >= 0) {
                ways.add(way(exact, number, true, term.weight()));
            }
            like(term, exact, number, ways);
            whole += term.weight() * rarity(exact < 0 ? 1 : parties.count(exact));
        }
        ways.sort(Comparator.comparingInt(Way::count).thenComparingInt(Way::key));
        for (var hit : tally(ways).best(limit)) {
            shares.merge(hit.number(), hit.sum() / whole, Math::max);
        }
    }

    /** Adds up rare words first. Those that would be too much work add to what the others led to. */
    private Tally tally(List<Way> ways) {
        int looked = 0;
        var now = new ArrayList<Way>();
        var late = new ArrayList<Way>();
        for (var way : ways) {
            if (now.isEmpty() || looked + way.count <= MOST_LOOKED_AT) {
                now.add(way);
                looked += way.count;
            } else if (way.exact) {
                late.add(way);
            }
        }
        now.sort(Comparator.comparingInt(Way::term));
        var tally = new Tally();
        now.forEach(way -> each(way, number -> tally.add(number, way.term, way.weight)));
        for (var way : late) {
            now.stream()
                    .filter(other -> other.term == way.term)
                    .forEach(other -> each(other, number -> tally.recall(number, other.term, other.weight)));
            tally.addIfThere(parties, way.key, way.term, way.weight);
        }
        return tally;
    }

    private void each(Way way, IntConsumer parties) {
        int start = this.parties.start(way.key);
        for (int at = start; at < start + Math.min(way.count, MOST_LOOKED_AT); at++) {
            parties.accept(this.parties.get(at));
        }
    }

    /** Words that sound like a term's, or are misspelt by a letter. */
    private void like(Term term, int exact, int number, List<Way> ways) {
        var seen = new HashSet<Integer>();
        for (long like : term.like()) {
            int first = likeWords.first(like);
            if (likeWords.is(like, first + MOST_LIKE_WORDS)) {
                continue;
            }
            for (int at = first; likeWords.is(like, at); at++) {
                int word = likeWords.word(at);
                if (word != exact && seen.add(word)) {
                    ways.add(way(word, number, false, LIKE * term.weight()));
                }
            }
        }
    }

    private Way way(int key, int term, boolean exact, double weight) {
        int count = parties.count(key);
        return new Way(key, term, exact, weight * rarity(count), count);
    }

    /** A word that few have says more than one that many have: 1 for one party of all, towards 0 for all parties. */
    private double rarity(int count) {
        return Math.log1p((double) all / count) / Math.log1p(all);
    }

    /**
     * A way from a term of a name to parties.
     *
     * @param exact  whether they have that very term, and not a word like it
     * @param weight what it gives them
     * @param count  how many they are
     */
    private record Way(int key, int term, boolean exact, double weight, int count) {}
}
