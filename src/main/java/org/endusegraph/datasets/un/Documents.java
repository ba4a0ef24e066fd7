package org.endusegraph.datasets.un;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.endusegraph.datasets.publication.IdentifierScheme;
import org.jspecify.annotations.Nullable;

/**
 * What a document is, and its number. The list says the one in up to three places, of which the general type is often wrong: {@code National
 * Identification Number} also stands for internal passports, ration cards and licences.
 */
final class Documents {

    /** In English, French or Spanish. */
    private static final Pattern PASSPORT = Pattern.compile("passport|passeport|pasaporte");

    /** What neither shows who somebody is everywhere, nor is given to everybody. */
    private static final Pattern OTHER = Pattern.compile("militar|serviceman|driv|voter|student|alien|social security"
            + "|travel document|laissez|certificate|ration card|counterfeit");

    private static final Pattern CARD = Pattern.compile("identi|national number|tazkira");

    private static final Pattern WORDS_BEFORE_NUMBER =
            Pattern.compile("(?i)(.*?\\b(?:passport|card|number|no)(?![a-z])\\.?(?:\\s*(?:number|no)(?![a-z])\\.?)?)"
                    + "\\s*:?\\s*((?:[a-z]{1,3}\\s)?\\S*\\d.*)");

    private static final Pattern INNER_WORD = Pattern.compile("(?i)\\s+no\\.\\s+");
    private static final Pattern NOTE = Pattern.compile("(\\S*\\d\\S*)(?:\\s+\\(.*|,\\s.*)");

    private Documents() {}

    /** {@code OTHER} if it is neither a passport nor an identity card. */
    static IdentifierScheme scheme(Row.Document document) {
        return Stream.of(
                        detailed(document.detailedType()),
                        known(WORDS_BEFORE_NUMBER.matcher(document.number()).replaceFirst("$1")),
                        known(document.type()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(IdentifierScheme.OTHER);
    }

    /** A detailed type that says something and is not known here is that of another document. */
    private static @Nullable IdentifierScheme detailed(@Nullable String type) {
        boolean says = type != null && !type.strip().matches("(?i)number:?");
        var known = known(type);
        return says && known == null ? IdentifierScheme.OTHER : known;
    }

    private static @Nullable IdentifierScheme known(@Nullable String words) {
        var text = words == null ? "" : words.toLowerCase(Locale.ROOT);
        if (OTHER.matcher(text).find()) {
            return IdentifierScheme.OTHER;
        }
        if (PASSPORT.matcher(text).find()) {
            return IdentifierScheme.PASSPORT;
        }
        return CARD.matcher(text).find() ? IdentifierScheme.ID : null;
    }

    /** The number without words before it or a note behind it. */
    static String number(Row.Document document) {
        var bare = WORDS_BEFORE_NUMBER.matcher(document.number()).replaceFirst("$2");
        return NOTE.matcher(INNER_WORD.matcher(bare).replaceAll(" ")).replaceFirst("$1");
    }
}
