package org.endusegraph.datasets.ofac.csv;

import java.util.List;

/** A row as OFAC publishes it. {@code entNum} joins a subject with its names, addresses and comments; empty text is null. */
sealed interface Row {

    String entNum();

    /**
     * A row of {@code sdn.csv} or {@code cons_prim.csv}, without what vessels have.
     *
     * @param type {@code individual}, {@code vessel}, {@code aircraft}, or empty for all others
     * @param programs such as {@code SDGT] [IFSR}
     * @param remarks up to a thousand characters; {@link Comment} has the rest
     */
    record Subject(
            String place,
            int line,
            String entNum,
            String name,
            String type,
            String programs,
            String title,
            String remarks)
            implements Row {

        boolean isCraft() {
            return type.equals("vessel") || type.equals("aircraft");
        }

        List<String> programmes() {
            return List.of(programs.split("\\] \\[", -1));
        }
    }

    /** A row of {@code alt.csv}: {@code aka}, {@code fka} or {@code nka}. */
    record Alias(String entNum, String type, String name) implements Row {}

    /** A row of {@code add.csv}. */
    record Address(String entNum, String street, String city, String country) implements Row {}

    /** A row of {@code sdn_comments.csv}: what follows the remarks of a subject. */
    record Comment(String entNum, String text) implements Row {}
}
