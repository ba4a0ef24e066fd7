package org.endusegraph.datasets.csl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of the US Commerce Control List that a text names, such as {@code 3B001.a.4, .c, .k to .p; 3B002.c or 3B993}: each with its
 * paragraph, those that are left out in the text filled in.
 */
final class Eccns {

    private static final Pattern CODE =
            Pattern.compile("(?<![0-9A-Za-z])(\\d[A-E]\\d{3})((?:\\.(?:[a-z]|\\d+)(?![A-Za-z]))*)");
    private static final Pattern PARAGRAPH = Pattern.compile(
            "\\G(?:,? and|,? or|,)\\s*(?=\\.|[a-z]\\.)\\.?([a-z](?:\\.(?:[a-z]|\\d+))*)(?![A-Za-z0-9])");
    private static final Pattern LAST_OF_RANGE = Pattern.compile("\\G\\s+to\\s+\\.?([a-z])(?![A-Za-z0-9.])");

    private final LinkedHashSet<String> codes = new LinkedHashSet<>();

    private Eccns() {}

    /** The codes in some texts, in order. */
    static List<String> in(String... texts) {
        var eccns = new Eccns();
        for (var text : texts) {
            eccns.add(text);
        }
        return new ArrayList<>(eccns.codes);
    }

    private void add(String text) {
        var code = CODE.matcher(text);
        while (code.find()) {
            codes.add(code.group());
            addParagraphs(text, code);
        }
    }

    private void addParagraphs(String text, Matcher code) {
        var paragraph = PARAGRAPH.matcher(text);
        int end = code.end();
        while (paragraph.find(end)) {
            codes.add(code.group(1) + "." + paragraph.group(1));
            end = addRange(text, code.group(1), paragraph);
        }
    }

    /** Adds what follows up to the last letter, if a range begins; says where to go on. */
    private int addRange(String text, String code, Matcher first) {
        var last = LAST_OF_RANGE.matcher(text);
        if (first.group(1).length() > 1 || !last.find(first.end())) {
            return first.end();
        }
        for (char letter = first.group(1).charAt(0); letter <= last.group(1).charAt(0); letter++) {
            codes.add(code + "." + letter);
        }
        return last.end();
    }
}
