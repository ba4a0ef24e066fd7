package org.endusegraph.datasets.controllist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.Fault;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the wording of Annex I to the EU dual-use regulation as indented text: codes at the margin, paragraphs {@code a.} and {@code 1.} within.
 * A mark is a paragraph only if it is the next one, and stands no further in than paragraphs do: notes have lists of their own.
 */
final class AnnexText {

    private static final Pattern GROUP = Pattern.compile("\\s{0,8}[0-9][A-E][0-9]?\\s{2,}(?<title>[A-Z][A-Za-z, ]+)");
    private static final Pattern ENTRY = Pattern.compile("(?<code>[0-9][A-E][0-9]{3})\\s+(?<text>\\S.*)");
    private static final Pattern LETTER = Pattern.compile("\\s{5,20}(?<mark>[a-z])\\.\\s+(?<text>\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("\\s{10,28}(?<mark>[0-9]{1,2})\\.\\s+(?<text>\\S.*)");
    private static final Pattern END = Pattern.compile(
            "\\s*|\\s*(Technical )?Notes?( [0-9]+)?:.*|\\s*Technical Notes?.*|\\s*N\\.B\\..*|CATEGORY .*|\\s*[a-z0-9]{1,2}\\.\\s.*|.*\\bcontinued");

    private final Map<String, ListedCode> codes = new LinkedHashMap<>();
    private String group = "";
    private String entry = "";
    private char letter = 'a';
    private int number = 1;

    private @Nullable String open;
    private StringBuilder text = new StringBuilder();

    private AnnexText() {}

    static ControlListEdition read(PublishedFile file, PartialDate day) {
        var reading = new AnnexText();
        file.lines().forEach(reading::line);
        reading.close();
        if (reading.codes.isEmpty()) {
            throw new Fault.InvalidInput(file.name()
                    + " has no line that begins with a code, such as '5A001   Telecommunications systems'.");
        }
        return new ControlListEdition(
                ControlList.EU_ANNEX_I,
                day,
                "Wording of Annex I to the EU dual-use regulation as taken over in Norway's List II, " + day.text(),
                "Norwegian export control authority",
                null,
                "English wording as it stood then: headings, and paragraphs of some entries. Superscripts are plain figures there. It does not say since when they are in the list.",
                List.copyOf(reading.codes.values()));
    }

    private void line(String line) {
        var found = ENTRY.matcher(line);
        if (found.matches()) {
            if (!found.group("text").startsWith("continued")) {
                entry(found.group("code"), found.group("text"));
            }
        } else if (GROUP.matcher(line) instanceof Matcher title && title.matches()) {
            close();
            group = title.group("title");
        } else if (!isParagraph(line)) {
            if (END.matcher(line).matches()) {
                close();
            } else if (open != null) {
                text.append(' ').append(line.strip());
            }
        }
    }

    private void entry(String code, String rest) {
        entry = code;
        letter = 'a';
        number = 1;
        if (rest.matches("a\\.\\s.*")) {
            open(code, group);
            isParagraph(" ".repeat(8) + rest);
        } else {
            open(code, rest);
        }
    }

    private boolean isParagraph(String line) {
        if (!ListedCode.IN_FULL.contains(entry)) {
            return false;
        }
        var lettered = LETTER.matcher(line);
        if (lettered.matches() && lettered.group("mark").charAt(0) == letter) {
            open(entry + "." + letter, lettered.group("text"));
            letter++;
            number = 1;
            return true;
        }
        var numbered = NUMBER.matcher(line);
        if (letter > 'a' && numbered.matches() && Integer.parseInt(numbered.group("mark")) == number) {
            open(entry + "." + (char) (letter - 1) + "." + number, numbered.group("text"));
            number++;
            return true;
        }
        return false;
    }

    private void open(String code, String begin) {
        close();
        open = code;
        text = new StringBuilder(begin);
    }

    private void close() {
        if (open != null) {
            codes.putIfAbsent(open, new ListedCode(open, text.toString(), List.of()));
            open = null;
        }
    }
}
