package org.endusegraph.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.PartialDate;
import org.endusegraph.screening.names.NameReader;
import org.jspecify.annotations.Nullable;

/** Compares what is known beside names of a counterparty and of candidates. */
final class Qualifiers {

    /** Countries that companies of one group, and lists, do not keep apart. */
    private static final Set<String> CHINA = Set.of("CN", "HK", "MO");

    private static final double OTHER_KIND_OF_BODY = 0.1;
    private static final double PERSONS_MOVE = 0.5;
    private static final double LIKE_ADDRESS = 0.5;
    private static final double UNLIKE_ADDRESS = 0.15;

    private final Counterparty asked;
    private final NameReader reader;
    private final List<RegisterNumber> numbers;
    private final List<Address> addresses;

    Qualifiers(Counterparty asked, NameReader reader) {
        this.asked = asked;
        this.reader = reader;
        this.numbers = RegisterNumber.of(asked.identifiers());
        this.addresses = Address.of(asked.addresses(), reader);
    }

    /**
     * Notes what speaks for and against a candidate.
     *
     * @param persons whether names were read as those of persons
     * @param generic whether many others have what the names share
     */
    void note(Score.Sum sum, Candidate found, boolean persons, boolean generic) {
        if (!numbers.isEmpty()) {
            numbers(sum, RegisterNumber.of(found.identifiers()));
        }
        date(sum, FeatureKind.BIRTH_DATE, FeatureKind.OTHER_BIRTH_DATE, asked.birthDate(), found.birthDates());
        date(
                sum,
                FeatureKind.INCORPORATION_DATE,
                FeatureKind.OTHER_INCORPORATION_DATE,
                asked.incorporationDate(),
                found.incorporationDates());
        countries(sum, found, persons, generic);
        if (!addresses.isEmpty()) {
            addresses(sum, Address.of(found.addresses(), reader));
        }
        kinds(sum, found);
    }

    /** What two share says whether they are one. Only if that proves nothing, another number of a scheme that they do not share speaks against it. */
    private void numbers(Score.Sum sum, List<RegisterNumber> found) {
        var shared = pairs(found, RegisterNumber::isSameAs);
        var proof = shared.stream().filter(pair -> pair.asked.isOfOneParty()).findFirst();
        if (proof.isPresent()) {
            note(sum, FeatureKind.IDENTIFIER, proof.get());
            return;
        }
        shared.stream().findFirst().ifPresent(pair -> note(sum, FeatureKind.SHARED_NUMBER, pair));
        var agreed = shared.stream().map(pair -> pair.asked.scheme()).collect(Collectors.toSet());
        pairs(found, RegisterNumber::contradicts).stream()
                .filter(pair -> !agreed.contains(pair.asked.scheme()))
                .findFirst()
                .ifPresent(pair -> note(sum, FeatureKind.OTHER_IDENTIFIER, pair));
    }

    private List<Pair> pairs(List<RegisterNumber> found, BiPredicate<RegisterNumber, RegisterNumber> which) {
        return numbers.stream()
                .flatMap(one ->
                        found.stream().filter(other -> which.test(one, other)).map(other -> new Pair(one, other)))
                .toList();
    }

    private static void note(Score.Sum sum, FeatureKind kind, Pair pair) {
        sum.note(kind, written(pair.asked.given()), written(pair.found.given()), 1);
    }

    private static String written(Identifier identifier) {
        return identifier.scheme() + " " + identifier.value();
    }

    private static void date(
            Score.Sum sum, FeatureKind same, FeatureKind other, @Nullable PartialDate asked, List<PartialDate> found) {
        if (asked != null && !found.isEmpty()) {
            double agreement = Dates.agreement(asked, found);
            sum.note(agreement > 0 ? same : other, asked, join(found), Math.abs(agreement));
        }
    }

    private void countries(Score.Sum sum, Candidate found, boolean persons, boolean generic) {
        if (asked.countries().isEmpty() || found.countries().isEmpty()) {
            return;
        }
        boolean inChina = isChina(asked.countries()) && isChina(found.countries());
        var one = join(asked.countries());
        var other = join(found.countries());
        if (asked.countries().stream().anyMatch(found.countries()::contains)) {
            sum.note(FeatureKind.COUNTRY, one, other, 1);
        } else if (!persons && (generic || isOfState(asked.kind()) && isOfState(found.kind()))) {
            sum.note(FeatureKind.OTHER_COUNTRY_OF_PUBLIC_BODY, one, other, 1);
        } else if (!inChina) {
            sum.note(FeatureKind.OTHER_COUNTRY, one, other, persons ? PERSONS_MOVE : 1);
        }
    }

    private static boolean isOfState(@Nullable EntityKind kind) {
        return kind == EntityKind.PUBLIC_BODY;
    }

    private static boolean isChina(List<String> countries) {
        return countries.stream().anyMatch(CHINA::contains);
    }

    private void addresses(Score.Sum sum, List<Address> found) {
        double best = -1;
        String one = "";
        String other = "";
        boolean comparable = true;
        for (var mine : addresses) {
            for (var their : found) {
                double likeness = mine.likeness(their);
                comparable &= mine.isComparable(their);
                if (likeness > best) {
                    best = likeness;
                    one = mine.text();
                    other = their.text();
                }
            }
        }
        if (best >= LIKE_ADDRESS) {
            sum.note(FeatureKind.ADDRESS, one, other, best);
        } else if (comparable && best >= 0 && best < UNLIKE_ADDRESS) {
            sum.note(FeatureKind.OTHER_ADDRESS, one, other, 1);
        }
    }

    /** A legal entity may be any kind of body. */
    private void kinds(Score.Sum sum, Candidate found) {
        if (asked.kind() == null || found.kind() == null || asked.kind() == found.kind()) {
            return;
        }
        var kinds = EnumSet.of(asked.kind(), found.kind());
        if (kinds.contains(EntityKind.PERSON)) {
            sum.note(FeatureKind.OTHER_KIND, asked.kind(), found.kind(), 1);
        } else if (!kinds.contains(EntityKind.LEGAL_ENTITY)) {
            sum.note(FeatureKind.OTHER_KIND, asked.kind(), found.kind(), OTHER_KIND_OF_BODY);
        }
    }

    private static String join(List<?> items) {
        return items.stream().map(Objects::toString).collect(Collectors.joining(", "));
    }

    private record Pair(RegisterNumber asked, RegisterNumber found) {}
}
