package org.endusegraph.datasets.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.endusegraph.model.NameKind;

/**
 * A name as it is published, and the names that stand in it: without what the law adds ({@code and any successor, sub-unit, or subsidiary
 * thereof}), without a note ({@code (Russian national)}), other names after {@code a.k.a.} or {@code f.k.a.}, and abbreviations.
 */
final class PublishedName {

    private static final Pattern SUCCESSORS =
            Pattern.compile("(?i)[;,]?\\s+and (?:any|its) (?:successors?|sub-?units?|subsidiar(?:y|ies))\\b.*$");
    private static final Pattern NOTE = Pattern.compile("\\s*\\([\\w ]+ (?i:entity|individual|national)\\)$");
    private static final Pattern OF_PERSON = Pattern.compile("\\([\\w ]+ (?:individual|national)\\)$");
    private static final String MARK = "(?i:[afn]\\.k\\.a\\.?|[afn]/k/a|[afn]ka)";
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s*[(\\[]\\s*(" + MARK + "[\\s.,:][^()\\[\\]]*(?:\\([^()]*\\)[^()\\[\\]]*)*)[)\\]]");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)(?:[,;]\\s+[afn]\\.k\\.a\\.?,?|\\s+[afn]/k/a|\\s*-\\s?[afn]kas?-|,\\s+[afn]kas?,)\\s*");
    private static final Pattern BEGINNING =
            Pattern.compile("(?i)^(?:and\\s+)?(" + MARK + ")[.,:]*\\s+(?:the following (?:\\w+ )?alias(?:es)?:\\s*)?");
    private static final Pattern BETWEEN = Pattern.compile("(?U);\\s*|,\\s+(?:and\\s+)?(?=" + MARK + "\\b)");

    private final CslList list;
    private final List<Other> others = new ArrayList<>();

    private PublishedName(CslList list) {
        this.list = list;
    }

    /** Another name. */
    record Other(String text, NameKind kind) {}

    /** The same with single spaces. */
    static String folded(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }

    /** Whether the note behind a name says that it is that of a natural person. */
    static boolean isOfPerson(String name) {
        return OF_PERSON
                .matcher(SUCCESSORS.matcher(folded(name)).replaceFirst(""))
                .find();
    }

    /** The names that stand in a name, the whole left out. */
    static List<Other> in(String name, CslList list) {
        var whole = folded(name);
        var rest = NOTE.matcher(SUCCESSORS.matcher(whole).replaceFirst("")).replaceFirst("");
        var read = new PublishedName(list);
        if (!list.shufflesNames()) {
            rest = read.takeAliases(rest);
        }
        read.others.add(new Other(rest, NameKind.ALIAS));
        read.others.addAll(Abbreviation.in(rest));
        return read.others.stream()
                .filter(other -> !other.text().equals(whole))
                .distinct()
                .toList();
    }

    /** The names that a field of other names gives, and those that stand in them. */
    static List<Other> others(String field, CslList list) {
        var read = new PublishedName(list);
        read.addAll(field, NameKind.ALIAS, false);
        return read.others.stream()
                .flatMap(other -> Stream.concat(Stream.of(other), in(other.text(), list).stream()))
                .toList();
    }

    /** Takes the aliases out of a name, and gives what is left. */
    private String takeAliases(String name) {
        var brackets = IN_BRACKETS.matcher(name);
        while (brackets.find()) {
            addAll(withoutPoint(brackets.group(1)), NameKind.ALIAS, list.putsCommasBetween());
        }
        var rest = NOTE.matcher(brackets.replaceAll("")).replaceFirst("");
        var behind = BEHIND.matcher(rest);
        if (!behind.find()) {
            return rest;
        }
        var main = rest.substring(0, behind.start());
        boolean more = true;
        while (more) {
            var mark = behind.group();
            int start = behind.end();
            more = behind.find();
            boolean several = mark.toLowerCase(Locale.ROOT).contains("s");
            addAll(rest.substring(start, more ? behind.start() : rest.length()), kind(mark), several);
        }
        return main;
    }

    /** Adds the names of a text, each of the kind that the mark before it says. */
    private void addAll(String text, NameKind kindOfFirst, boolean commas) {
        var kind = kindOfFirst;
        for (var piece : BETWEEN.split(folded(text))) {
            var beginning = BEGINNING.matcher(piece);
            if (beginning.find()) {
                kind = kind(beginning.group(1));
            }
            var names = beginning.replaceFirst("");
            for (var name : commas ? betweenCommas(names) : List.of(names)) {
                add(name, kind);
            }
        }
    }

    /** Commas are only taken for those between names if each has two words: one stands before {@code Ltd.} as well. */
    private static List<String> betweenCommas(String names) {
        var parts = List.of(names.split(",\\s+", -1));
        return parts.stream().allMatch(part -> part.contains(" ")) ? parts : List.of(names);
    }

    private void add(String text, NameKind kind) {
        var name = folded(text).replaceFirst("^and ", "").replaceFirst("^[-\u2013\u2014]+\\s*", "");
        if (!name.isEmpty()) {
            others.add(new Other(name, kind));
        }
    }

    /** Without the point at the end of a sentence. Short words keep theirs: {@code Ltd.} */
    private static String withoutPoint(String text) {
        return text.matches(".*[^\\W\\d]{5,}\\.") ? text.substring(0, text.length() - 1) : text;
    }

    private static NameKind kind(String mark) {
        return mark.toLowerCase(Locale.ROOT).replaceAll("[^afn]", "").startsWith("f")
                ? NameKind.FORMER
                : NameKind.ALIAS;
    }
}
