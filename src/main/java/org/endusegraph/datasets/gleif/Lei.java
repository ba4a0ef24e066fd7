package org.endusegraph.datasets.gleif;

import java.util.Locale;
import java.util.regex.Pattern;
import org.endusegraph.model.Basis;
import org.jspecify.annotations.Nullable;

/** A Legal Entity Identifier (ISO 17442): 18 letters and digits, and two check digits. */
public record Lei(String text) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");

    /** Reads one; null if the text is none. */
    public static @Nullable Lei of(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? new Lei(text) : null;
    }

    /** As part of an id. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Id of the entity in the dataset of level 1. */
    public String partyId() {
        return GleifData.LEI.dataset() + "." + key();
    }

    /**
     * What an entry of the register rests on: only of what is fully corroborated does it say that documents were checked.
     *
     * @param validationSources such as {@code FULLY_CORROBORATED}
     */
    public static Basis basis(@Nullable String validationSources) {
        return "FULLY_CORROBORATED".equals(validationSources) ? Basis.INSPECTED_EVIDENCE : Basis.SECOND_HAND;
    }

    @Override
    public String toString() {
        return text;
    }
}
