package org.endusegraph.datasets.controllist;

import java.util.regex.Pattern;

/**
 * Tells the paragraphs of an entry from lists in its notes, which have the same marks. A list that begins at {@code a} again, or after what the
 * entry does not control, is of a note, as long as it goes on from letter to letter and no full stop ends it; then the paragraphs go on.
 */
final class Paragraphs {

    private static final Pattern EXCEPTION = Pattern.compile("\\bdo(es)? not (apply|control|include)\\b");

    private char next = 'a';
    private char nextOfNote;
    private boolean inNote;
    private boolean afterException;

    /** Text without a mark. */
    void text(String text) {
        afterException = EXCEPTION.matcher(text).find();
    }

    /** Whether a mark, such as {@code b} or {@code b.2}, is of a paragraph, which begins with a text. */
    boolean isParagraph(String mark, String text) {
        char letter = mark.charAt(0);
        if (mark.length() > 1) {
            return !inNote && letter == next - 1;
        }
        boolean excepted = afterException;
        afterException = false;
        if (letter == 'a' && (next > 'a' || excepted)) {
            inNote = goesOn(text);
            nextOfNote = 'b';
            return false;
        }
        if (inNote && letter == nextOfNote) {
            inNote = goesOn(text);
            nextOfNote++;
            return false;
        }
        inNote = letter < next;
        next = inNote ? next : (char) (letter + 1);
        return !inNote;
    }

    private static boolean goesOn(String text) {
        return !text.strip().matches("(?s).*\\.[\"”’']*");
    }
}
