package org.endusegraph.datasets.ofac;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.datasets.publication.IdentifierScheme;
import org.endusegraph.datasets.publication.PartyDraft;
import org.endusegraph.datasets.publication.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * An identifier as the US lists write it, in fields of its own or in a remark.
 *
 * @param country whose register it is; null if it is not said
 */
public record Identification(
        IdentifierScheme scheme, @Nullable String country, String number) {

    /** What the lists call identifiers, without the {@code #} behind it. */
    private static final Map<String, IdentifierScheme> SCHEMES =
            WordTable.read("identifier-names.yaml").all().entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, name -> IdentifierScheme.valueOf(name.getValue())));

    private static final Pattern REMARK = Pattern.compile(SCHEMES.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", "|.+(?= IMO \\d))(?: #)? (.+)")));

    /** What may stand before a number, and is no part of it. */
    private static final Pattern MARK = Pattern.compile("^(?:(?:#|\\p{L}[\\p{L}.]*:|(?:Booklet|RIF)(?= ))\\s*)+");

    /** What stands behind a number: something in brackets after a space, or a word that begins something else. */
    private static final Pattern REST = Pattern.compile(" \\([^()]*\\)(?= |\\.?$)| (?:issued|expires|and|-) |, |\\.$");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern IMO = Pattern.compile("IMO (\\d{6,7})");

    /** What a list calls {@code name}; null if that is no identifier that is known, or the text holds no number. */
    public static @Nullable Identification of(String name, String text, @Nullable String country) {
        var number = number(text);
        var imo = IMO.matcher(number);
        if (imo.matches()) {
            return new Identification(IdentifierScheme.IMO, null, imo.group(1));
        }
        var scheme = SCHEMES.get(name.replaceFirst(" ?#$", ""));
        if (scheme == null || scheme != IdentifierScheme.BIC && number.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        return new Identification(scheme.of(number), country, number);
    }

    private static String number(String text) {
        var marked = MARK.matcher(text.strip()).replaceFirst("");
        var rest = REST.matcher(marked);
        return (rest.find() ? marked.substring(0, rest.start()) : marked).strip();
    }

    /** A piece of remarks such as {@code Passport A0002987 (Iran) issued 1999}; null if it is no identifier. */
    static @Nullable Identification in(String remark) {
        var named = REMARK.matcher(remark);
        return named.matches() ? of(named.group(1), named.group(2), country(named.group(2))) : null;
    }

    /** The first country in brackets. */
    private static @Nullable String country(String text) {
        return BRACKETS.matcher(text)
                .results()
                .map(brackets -> Countries.code(brackets.group(1)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Says it of a party. */
    public void on(PartyDraft party) {
        party.identifier(scheme, country, number);
    }
}
