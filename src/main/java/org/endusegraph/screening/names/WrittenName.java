package org.endusegraph.screening.names;

import java.util.List;

/**
 * A name that has been read into its parts.
 *
 * @param text   as written
 * @param plain  its letters and digits in small letters without marks, words separated by a space
 * @param words  its words, without legal forms
 * @param forms  its legal forms
 * @param person whether it was read as the name of a natural person
 */
public record WrittenName(String text, String plain, List<Word> words, List<LegalForm> forms, boolean person) {

    /** Whether nothing in it can stand for one party alone, as in {@code Ministry of Public Security}. */
    public boolean isGeneric() {
        return words.stream().noneMatch(word -> word.part().distinguishes());
    }

    /** Whether words or forms in it are such as stand in names of bodies. It must have been read as one. */
    public boolean looksLikeBody() {
        return !forms.isEmpty()
                || words.stream()
                        .anyMatch(
                                word -> word.meaning() != null || word.part().isClosed() || word.part() == Part.NUMBER);
    }

    /** Its words in small Latin letters. */
    public List<String> latin() {
        return words.stream().map(Word::latin).toList();
    }

    /** Its letters and digits, forms and all, without spaces. */
    String glued() {
        return plain.replace(" ", "");
    }

    List<Word> counting() {
        return words.stream().filter(Word::counts).toList();
    }
}
