package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Identifier;
import org.endusegraph.screening.names.NameReader;
import org.endusegraph.screening.names.Term;
import org.endusegraph.screening.names.Terms;
import org.endusegraph.screening.names.WrittenName;
import org.jspecify.annotations.Nullable;

/**
 * Finds the candidates that are worth comparing with a counterparty, without looking at all names. Immutable, and safe for many threads.
 *
 * <p>Words, their meanings, sounds and misspellings lead to parties. Rare words are looked at first, and the work is bounded, so that with
 * very many names of common words alone a candidate may be missed; the more words agree, the less.
 */
public final class NameIndex {

    private static final int MOST_LOOKED_AT = 30_000;
    private static final int MOST_LIKE_WORDS = 100;
    private static final double LIKE = 0.6;

    private final NameReader reader;
    private final CandidateStore store;
    private final Keys keys;
    private final Postings parties;
    private final LikeWords likeWords;
    private final int names;

    private NameIndex(Builder builder) {
        this.reader = builder.reader;
        this.store = builder.store;
        this.keys = builder.keys;
        this.names = builder.names;
        this.parties = builder.parties.build(keys.size());
        this.likeWords = builder.likeWords.build();
        store.close();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** How many parties there are. */
    public int parties() {
        return store.size();
    }

    /** How many names they have. */
    public int names() {
        return names;
    }

    /** Memory that it takes, without what every index shares. */
    public long bytes() {
        return store.bytes() + keys.bytes() + parties.bytes() + likeWords.bytes();
    }

    /** The candidate with an id; null if there is none. */
    public @Nullable Candidate byId(String id) {
        int place = store.find(id);
        return place < 0 ? null : store.get(place);
    }

    /** The ids that come after one, in order. */
    public Stream<String> idsAfter(String id) {
        return IntStream.range(store.after(id), store.size()).mapToObj(store::id);
    }

    /** The candidates that have an identifier, in the order of their ids. */
    public List<Candidate> identifiedBy(Identifier identifier) {
        int key = keys.get(Builder.key(identifier.scheme(), identifier.value()));
        return key < 0
                ? List.of()
                : IntStream.range(parties.start(key), parties.end(key))
                        .mapToObj(at -> store.get(parties.get(at)))
                        .toList();
    }

    /** A matcher that shares what this index knows of words. */
    public Matcher matcher() {
        return new Matcher(reader);
    }

    /**
     * The candidates that have most in common with a counterparty, those first.
     *
     * @param limit how many at most
     */
    public List<Candidate> candidates(Counterparty counterparty, int limit) {
        var tally = new Tally();
        int term = 0;
        for (var identifier : counterparty.identifiers()) {
            int key = keys.get(Builder.key(identifier.scheme(), identifier.value()));
            term++;
            if (key >= 0) {
                add(tally, key, term, 10);
            }
        }
        for (var name : counterparty.names()) {
            for (var read : readings(reader, name, counterparty.kind())) {
                term = look(Terms.of(read, reader), tally, term);
            }
        }
        return Arrays.stream(tally.best(limit)).mapToObj(store::get).toList();
    }

    /** Names of persons and of bodies are read in different ways; in both if the kind is not known. */
    private static List<WrittenName> readings(NameReader reader, String name, @Nullable EntityKind kind) {
        if (kind != null) {
            return List.of(reader.read(name, kind == EntityKind.PERSON));
        }
        var body = reader.read(name, false);
        return body.looksLikeBody() ? List.of(body) : List.of(body, reader.read(name, true));
    }

    private int look(List<Term> terms, Tally tally, int term) {
        var ways = new ArrayList<Way>();
        for (var one : terms) {
            term++;
            int exact = keys.get(one.key());
            if (exact >= 0) {
                ways.add(new Way(exact, term, true, one.weight(), parties.count(exact)));
            }
            like(one, exact, term, ways);
        }
        ways.sort(Comparator.comparingInt(Way::count).thenComparingInt(Way::key));
        int looked = 0;
        for (var way : ways) {
            double weight = way.weight * rarity(way.count);
            if (looked + way.count > MOST_LOOKED_AT && tally.size() > 0) {
                if (way.exact) {
                    tally.addIfThere(parties, way.key, way.term, weight);
                }
            } else {
                add(tally, way.key, way.term, weight);
                looked += way.count;
            }
        }
        return term;
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
                    ways.add(new Way(word, number, false, LIKE * term.weight(), parties.count(word)));
                }
            }
        }
    }

    private void add(Tally tally, int key, int term, double weight) {
        int end = Math.min(parties.end(key), parties.start(key) + MOST_LOOKED_AT);
        for (int at = parties.start(key); at < end; at++) {
            tally.add(parties.get(at), term, weight);
        }
    }

    /** A word that few have says more than one that many have: 1 for one party of all, towards 0 for all parties. */
    private double rarity(int count) {
        return Math.log1p((double) store.size() / count) / Math.log1p(store.size());
    }

    /**
     * A way from a counterparty's term to parties.
     *
     * @param exact whether they have that very term, and not a word like it
     */
    private record Way(int key, int term, boolean exact, double weight, int count) {}

    /** Takes candidates in, one by one. */
    public static final class Builder {

        private final NameReader reader = new NameReader();
        private final CandidateStore store = new CandidateStore();
        private final Keys keys = new Keys();
        private final Keys spellings = new Keys();
        private final Postings.Builder parties = new Postings.Builder();
        private final LikeWords.Builder likeWords = new LikeWords.Builder();
        private int names;

        private Builder() {}

        /** Takes a candidate in; in the order of ids, if candidates are to be found by id. */
        public Builder add(Candidate candidate) {
            int party = store.add(candidate);
            names += candidate.names().size();
            candidate.names().stream()
                    .flatMap(name -> readings(reader, name.text(), candidate.kind()).stream())
                    .flatMap(read -> Terms.of(read, reader).stream())
                    .forEach(term -> add(term, party));
            candidate
                    .identifiers()
                    .forEach(identifier -> parties.add(keys.add(key(identifier.scheme(), identifier.value())), party));
            return this;
        }

        /** Takes candidates in. */
        public Builder addAll(Stream<Candidate> candidates) {
            candidates.forEach(this::add);
            return this;
        }

        public NameIndex build() {
            return new NameIndex(this);
        }

        private void add(Term term, int party) {
            int key = keys.add(term.key());
            parties.add(key, party);
            int known = spellings.size();
            if (term.like().length > 0 && spellings.add(31 * term.key() + term.like()[0]) == known) {
                for (long like : term.like()) {
                    likeWords.add(like, key);
                }
            }
        }

        private static long key(String scheme, String value) {
            return Terms.hash('i', Identifiers.plain(scheme) + ' ' + Identifiers.plain(value));
        }
    }
}
