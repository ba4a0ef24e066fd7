package org.endusegraph.datasets.un;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.endusegraph.catalogue.Scripts;

/**
 * The names in one field: {@code A; B b) C}, or {@code حسن غول (Hassan Ghul; Hassan Gul)}. What stands in brackets at the end is other names if it
 * is several, or in another script than what stands before; else it is part of the name, such as an abbreviation.
 */
final class Names {

    /** A bracket, or what stands between names. */
    private static final Pattern SIGN = Pattern.compile("\\s+[a-z]\\)\\s+|[();]");

    /** What the list says of a name in brackets, which is no part of it. */
    private static final Pattern NOTE =
            Pattern.compile("^original script:\\s*|\\s*\\(original script\\)$|\\s+-\\s+sub-unit name$");

    private static final Pattern QUOTED = Pattern.compile("^[\"“]([^\"“”]+)[\"”]$");

    private Names() {}

    /** All of them, each without quotes around it. */
    static List<String> in(String field) {
        return split(field).stream()
                .flatMap(name -> unpacked(name).stream())
                .map(name -> NOTE.matcher(name).replaceAll(""))
                .map(name -> QUOTED.matcher(name).replaceFirst("$1"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Splits at semicolons, and at letters such as {@code b)}, outside of brackets. */
    private static List<String> split(String field) {
        var names = new ArrayList<String>();
        var sign = SIGN.matcher(field);
        int depth = 0;
        int start = 0;
        while (sign.find()) {
            if (sign.group().equals("(")) {
                depth++;
            } else if (depth > 0 && sign.group().contains(")")) {
                depth--;
            } else if (depth == 0 && !sign.group().equals(")")) {
                names.add(field.substring(start, sign.start()).strip());
                start = sign.end();
            }
        }
        names.add(field.substring(start).strip());
        return names;
    }

    /** A name, and those that stand in brackets behind it. */
    private static List<String> unpacked(String name) {
        var whole = name.replaceFirst("\\)\\s*[,.]$", ")");
        int open = lastBracket(whole);
        if (open <= 0) {
            return List.of(whole);
        }
        var before = whole.substring(0, open).strip();
        var inside = whole.substring(open + 1, whole.length() - 1).strip();
        var others = split(inside);
        boolean other = !script(before).equals(script(inside));
        return others.size() > 1 || other
                ? Stream.concat(unpacked(before).stream(), others.stream()).toList()
                : List.of(whole);
    }

    /** Where the bracket opens that closes at the end; -1 if there is none. */
    private static int lastBracket(String name) {
        int depth = 0;
        for (int at = name.length() - 1; at >= 0 && name.endsWith(")"); at--) {
            depth += name.charAt(at) == ')' ? 1 : name.charAt(at) == '(' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static String script(String name) {
        return Scripts.of(NOTE.matcher(name).replaceAll(""));
    }
}
