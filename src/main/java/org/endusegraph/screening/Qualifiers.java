package org.endusegraph.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.PartialDate;
import org.endusegraph.screening.names.NameReader;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside names, of both sides.
 *
 * @param persons whether names were read as those of persons
 * @param generic whether many others have what the names share
 */
record Qualifiers(Counterparty asked, Candidate found, NameReader reader, boolean persons, boolean generic) {

    /** Countries that companies of one group, and lists, do not keep apart. */
    private static final Set<String> CHINA = Set.of("CN", "HK", "MO");

    private static final double OTHER_KIND_OF_BODY = 0.1;
    private static final double PERSONS_MOVE = 0.5;
    private static final double LIKE_ADDRESS = 0.5;
    private static final double UNLIKE_ADDRESS = 0.15;

    void note(Score.Sum sum) {
        identifiers(sum);
        date(sum, FeatureKind.BIRTH_DATE, FeatureKind.OTHER_BIRTH_DATE, asked.birthDate(), found.birthDates());
        date(
                sum,
                FeatureKind.INCORPORATION_DATE,
                FeatureKind.OTHER_INCORPORATION_DATE,
                asked.incorporationDate(),
                found.incorporationDates());
        countries(sum);
        addresses(sum);
        kinds(sum);
    }

    private void identifiers(Score.Sum sum) {
        var compared = Identifiers.compare(asked.identifiers(), found.identifiers());
        if (compared != null) {
            sum.note(
                    compared.same() ? FeatureKind.IDENTIFIER : FeatureKind.OTHER_IDENTIFIER,
                    compared.asked().scheme() + " " + compared.asked().value(),
                    compared.found().scheme() + " " + compared.found().value(),
                    1);
        }
    }

    private static void date(
            Score.Sum sum, FeatureKind same, FeatureKind other, @Nullable PartialDate asked, List<PartialDate> found) {
        if (asked != null && !found.isEmpty()) {
            double agreement = Dates.agreement(asked, found);
            sum.note(agreement > 0 ? same : other, asked, join(found), Math.abs(agreement));
        }
    }

    private void countries(Score.Sum sum) {
        if (asked.countries().isEmpty() || found.countries().isEmpty()) {
            return;
        }
        var one = join(asked.countries());
        var other = join(found.countries());
        if (asked.countries().stream().anyMatch(found.countries()::contains)) {
            sum.note(FeatureKind.COUNTRY, one, other, 1);
        } else if (persons) {
            sum.note(FeatureKind.OTHER_COUNTRY, one, other, PERSONS_MOVE);
        } else if (generic || isOfState(asked.kind()) && isOfState(found.kind())) {
            sum.note(FeatureKind.OTHER_COUNTRY_OF_PUBLIC_BODY, one, other, 1);
        } else if (!isChina(asked.countries()) || !isChina(found.countries())) {
            sum.note(FeatureKind.OTHER_COUNTRY, one, other, 1);
        }
    }

    private static boolean isOfState(@Nullable EntityKind kind) {
        return kind == EntityKind.PUBLIC_BODY;
    }

    private static boolean isChina(List<String> countries) {
        return countries.stream().anyMatch(CHINA::contains);
    }

    private void addresses(Score.Sum sum) {
        double best = -1;
        String one = "";
        String other = "";
        for (var address : asked.addresses()) {
            for (var their : found.addresses()) {
                double likeness = likeness(words(address), words(their));
                if (likeness > best) {
                    best = likeness;
                    one = address;
                    other = their;
                }
            }
        }
        if (best >= LIKE_ADDRESS) {
            sum.note(FeatureKind.ADDRESS, one, other, best);
        } else if (best >= 0 && best < UNLIKE_ADDRESS) {
            sum.note(FeatureKind.OTHER_ADDRESS, one, other, 1);
        }
    }

    private Set<String> words(String address) {
        return new HashSet<>(reader.read(address, false).latin());
    }

    /** Which part of the words of both addresses is in both. */
    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / Math.max(1, one.size() + other.size());
    }

    private void kinds(Score.Sum sum) {
        if (asked.kind() != null && found.kind() != null && asked.kind() != found.kind()) {
            boolean one = asked.kind() == EntityKind.PERSON || found.kind() == EntityKind.PERSON;
            sum.note(FeatureKind.OTHER_KIND, asked.kind(), found.kind(), one ? 1 : OTHER_KIND_OF_BODY);
        }
    }

    private static String join(List<?> items) {
        return items.stream().map(Objects::toString).collect(Collectors.joining(", "));
    }
}
