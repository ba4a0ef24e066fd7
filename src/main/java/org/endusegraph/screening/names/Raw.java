package org.endusegraph.screening.names;

/**
 * A run of letters and digits as it stands in a text.
 *
 * @param text       in small letters without marks
 * @param single     whether it is one letter of an alphabet
 * @param capitals   whether it was written in capitals alone
 * @param afterComma how many commas stand before it
 */
record Raw(String text, Script script, boolean single, boolean capitals, int afterComma) {

    boolean isNumber() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    Raw with(String other) {
        return new Raw(other, script, false, capitals, afterComma);
    }
}
