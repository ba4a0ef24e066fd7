package org.endusegraph.datasets.generated;

/** Ids: numbers are padded with zeros, so that ids sort as numbers do. */
record Ids(String prefix) {

    String party(int number) {
        return prefix + "-party-" + padded(number, 7);
    }

    String product(int number) {
        return prefix + "-product-" + padded(number, 7);
    }

    /** Step 0 is the supplier, the last the end user. */
    String step(int chain, int step) {
        return planted(chain) + step;
    }

    /** What is supplied along a chain. */
    String item(int chain) {
        return planted(chain) + "item";
    }

    String link(int number) {
        return prefix + "-link-" + padded(number, 8);
    }

    String risk(int number) {
        return prefix + "-risk-" + padded(number, 7);
    }

    String source() {
        return prefix + "-source";
    }

    String observer() {
        return prefix + "-observer";
    }

    private String planted(int chain) {
        return prefix + "-planted-" + padded(chain + 1, 3) + "-";
    }

    private static String padded(int number, int digits) {
        var text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }
}
