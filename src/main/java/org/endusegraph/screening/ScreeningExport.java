package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.endusegraph.model.Listing;
import org.jspecify.annotations.Nullable;

/** Screenings for people and programs that read no GraphQL: lines, rows of CSV, JSON. */
public final class ScreeningExport {

    private static final List<String> HEADER = List.of(
            "reference",
            "name",
            "verdict",
            "party",
            "score",
            "match",
            "concerns",
            "lists",
            "listings",
            "ownership",
            "pathStrength",
            "decision",
            "features");

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    /** Signs that move on a terminal, or turn its text round. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private ScreeningExport() {}

    /** A result in a line. */
    public static String line(Screening.Result result) {
        var matches = result.matches().stream()
                .map(match ->
                        String.format(Locale.ROOT, "%s %.2f %s", match.partyId(), match.score(), match.concerns()))
                .collect(Collectors.joining("; "));
        var line = result.verdict() + "  " + result.name() + (matches.isEmpty() ? "" : "  <- " + matches);
        return CONTROL.matcher(line).replaceAll("?");
    }

    /** What the columns of {@link #rows} hold. */
    public static List<String> header() {
        return HEADER;
    }

    /** Rows, one for each match, and one for each counterparty without any. What looks like a formula has an apostrophe before it. */
    public static List<List<String>> rows(List<Screening.Result> results) {
        var rows = new ArrayList<List<String>>();
        for (var result : results) {
            if (result.matches().isEmpty()) {
                rows.add(row(result, null));
            }
            result.matches().forEach(match -> rows.add(row(result, match)));
        }
        return rows.stream()
                .map(row -> row.stream().map(ScreeningExport::cell).toList())
                .toList();
    }

    private static String cell(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static List<String> row(Screening.Result result, Screening.@Nullable Match match) {
        var row = new ArrayList<>(List.of(
                result.reference() == null ? "" : result.reference(),
                result.name(),
                result.verdict().name()));
        if (match == null) {
            row.addAll(List.of("", "", "", "", "", "", "", "", "", ""));
            return row;
        }
        row.addAll(List.of(
                match.partyId(),
                String.format(Locale.ROOT, "%.4f", match.score()),
                match.verdict().name(),
                joined(match.concerns()),
                joined(match.listings().stream().map(Listing::listId).distinct().toList()),
                joined(match.listings().stream().map(Listing::id).toList()),
                joined(match.ownership().stream()
                        .map(finding -> finding.rule().id() + "=" + finding.caught())
                        .toList()),
                match.path() == null ? "" : match.path().strength().name(),
                match.decision() == null
                        ? ""
                        : (match.decision().same() ? "same: " : "another: ")
                                + match.decision().why(),
                joined(match.features().stream()
                        .map(feature -> String.format(Locale.ROOT, "%s%+.3f", feature.kind(), feature.effect()))
                        .toList())));
        return row;
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** Whether nobody is a match, or may be. */
    public static boolean isClear(Screening screening) {
        return screening.results().stream().allMatch(result -> result.verdict() == Score.Verdict.NO_MATCH);
    }

    /** All of it, as receipts have it. */
    public static String json(Screening screening) {
        return ReceiptForm.json(screening);
    }
}
