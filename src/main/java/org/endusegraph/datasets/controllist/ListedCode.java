package org.endusegraph.datasets.controllist;

import java.util.List;
import java.util.Set;
import org.endusegraph.model.ItemForm;
import org.jspecify.annotations.Nullable;

/**
 * A code of a control list in the style of the EU and the US, such as {@code 5A001.j.1}.
 *
 * @param title its heading, or how its paragraph begins
 * @param reasons for control, such as {@code NS}; empty where the list gives none
 */
record ListedCode(String code, String title, List<String> reasons) {

    /** Entries on cyber-surveillance and information security, whose paragraphs are read too. */
    static final Set<String> IN_FULL = Set.of(
            "4A005", "4D001", "4D004", "4E001", "5A001", "5A002", "5A003", "5A004", "5B001", "5B002", "5D001", "5D002",
            "5E001", "5E002");

    private static final int LONGEST_TITLE = 300;

    ListedCode {
        title = shortened(title);
    }

    /** Whether nothing is controlled under it. */
    boolean isEmpty() {
        return title.matches("(?i)(\\(?not used|through .*\\[reserved\\]|\\[?reserved).*") || title.isEmpty();
    }

    /** The form of item, by its product group. */
    ItemForm form() {
        return switch (code.charAt(1)) {
            case 'D' -> ItemForm.SOFTWARE;
            case 'E' -> ItemForm.TECHNOLOGY;
            default -> ItemForm.GOODS;
        };
    }

    /** The code that it is a paragraph of; null for an entry. */
    @Nullable
    String parent() {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? null : code.substring(0, dot);
    }

    private static String shortened(String title) {
        var plain = title.replaceAll("\\s+", " ")
                .replaceAll("(?i),? ?(as follows )?\\(see list of items controlled\\)", "")
                .replaceAll("(;\\s(or|and)|[\\s:;,.]|,? as follows)+$", "")
                .strip();
        return plain.length() <= LONGEST_TITLE
                ? plain
                : plain.substring(0, plain.lastIndexOf(' ', LONGEST_TITLE - 2)) + " …";
    }
}
