package org.endusegraph.screening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final NameReader reader;
    private final CandidateStore store;
    private final Keys keys;
    private final Postings parties;
    private final LikeWords likeWords;
    private final NameSearch search;
    private final int names;

    private NameIndex(Builder builder) {
        this.reader = builder.reader;
        this.store = builder.store;
        this.keys = builder.keys;
        this.names = builder.names;
        this.parties = builder.parties.build(keys.size());
        this.likeWords = builder.likeWords.build();
        this.search = new NameSearch(keys, parties, likeWords, store.size());
        store.close();
    }

    public static Builder builder() {
        return builder(new NameReader());
    }

    /** A builder that shares with others what is known of words. */
    static Builder builder(NameReader reader) {
        return new Builder(reader);
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
        int key = key(RegisterNumber.of(identifier));
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
     * The candidates that share an identifier with a counterparty, those first that share a rare one; then those that have most in common
     * with one of its names.
     *
     * @param limit how many at most for their identifiers, and how many for their names
     */
    public List<Candidate> candidates(Counterparty counterparty, int limit) {
        return Stream.concat(identified(counterparty, limit), named(counterparty, limit))
                .distinct()
                .map(store::get)
                .toList();
    }

    private Stream<Integer> identified(Counterparty counterparty, int limit) {
        return RegisterNumber.of(counterparty.identifiers()).stream()
                .map(this::key)
                .filter(key -> key >= 0)
                .sorted(Comparator.comparingInt(parties::count))
                .flatMap(key ->
                        IntStream.range(parties.start(key), parties.end(key)).mapToObj(parties::get))
                .distinct()
                .limit(limit);
    }

    private Stream<Integer> named(Counterparty counterparty, int limit) {
        var shares = new HashMap<Integer, Double>();
        for (var name : counterparty.names()) {
            var terms = readings(reader, name, counterparty.kind()).stream()
                    .flatMap(read -> Terms.of(read, reader).stream())
                    .toList();
            search.look(terms, limit, shares);
        }
        return shares.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey);
    }

    private int key(RegisterNumber number) {
        return number.isThere() ? keys.get(Builder.key(number)) : -1;
    }

    /** Names of persons and of bodies are read in different ways; in both if the kind is not known. */
    private static List<WrittenName> readings(NameReader reader, String name, @Nullable EntityKind kind) {
        if (kind != null) {
            return List.of(reader.read(name, kind == EntityKind.PERSON));
        }
        var body = reader.read(name, false);
        return body.looksLikeBody() ? List.of(body) : List.of(body, reader.read(name, true));
    }

    /** Takes candidates in, one by one. */
    public static final class Builder {

        private final NameReader reader;
        private final CandidateStore store = new CandidateStore();
        private final Keys keys = new Keys();
        private final Keys spellings = new Keys();
        private final Postings.Builder parties = new Postings.Builder();
        private final LikeWords.Builder likeWords = new LikeWords.Builder();
        private int names;

        private Builder(NameReader reader) {
            this.reader = reader;
        }

        /** Takes a candidate in; in the order of ids, if candidates are to be found by id. */
        public Builder add(Candidate candidate) {
            int party = store.add(candidate);
            names += candidate.names().size();
            candidate.names().stream()
                    .flatMap(name -> readings(reader, name.text(), candidate.kind()).stream())
                    .flatMap(read -> Terms.of(read, reader).stream())
                    .forEach(term -> add(term, party));
            RegisterNumber.of(candidate.identifiers()).stream()
                    .filter(RegisterNumber::isThere)
                    .forEach(number -> parties.add(keys.add(key(number)), party));
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

        private static long key(RegisterNumber number) {
            return Terms.hash('i', number.scheme() + ' ' + number.value());
        }
    }
}
