package org.endusegraph.screening.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.endusegraph.model.EntityKind;
import org.endusegraph.screening.Candidate;
import org.endusegraph.screening.Counterparty;
import org.endusegraph.screening.Matcher;
import org.endusegraph.screening.Thresholds;

/** Prints how well screening does on all labelled names. */
public final class QualityReport {

    private final Thresholds thresholds;
    private final boolean errors;
    private final Consumer<String> out;

    /**
     * Makes one.
     *
     * @param errors whether pairs that are judged wrongly are printed one by one
     */
    public QualityReport(Thresholds thresholds, boolean errors, Consumer<String> out) {
        this.thresholds = thresholds;
        this.errors = errors;
        this.out = out;
    }

    /** Prints figures for the files of a folder, and for the Chinese names that come with the software. */
    public void print(Path folder) {
        line(
                "Matcher %s. A pair counts as found from a score of %.2f on (REVIEW or MATCH), or from %.2f on (MATCH).",
                Matcher.VERSION, thresholds.review(), thresholds.match());
        print("entity-checks.yml", LabelledNames.entityChecks(folder.resolve("entity-checks.yml")));
        print("Chinese pairs", LabelledNames.chinese());
        print(
                "cross-script-pairs.csv, each with each",
                LabelledNames.crossScript(folder.resolve("cross-script-pairs.csv")));
        print("facility-pairs.json", LabelledNames.facilities(folder.resolve("facility-pairs.json")));
        ofac(LabelledNames.ofacScores(folder.resolve("ofac-search-scores.csv")));
    }

    private void print(String title, List<LabelledPair> pairs) {
        var quality = Quality.of(pairs, thresholds.review());
        var ranks = quality.ranks();
        line("");
        line("%s", title);
        row("all", quality.all());
        row("even half", quality.half(true));
        row("odd half", quality.half(false));
        row("MATCH only", Quality.of(pairs, thresholds.match()).all());
        quality.by(LabelledPair::kind).forEach(this::row);
        quality.by(LabelledPair::script).forEach(this::row);
        line(
                "  mean reciprocal rank %.3f; the index gives %.3f of the right ones",
                ranks.meanReciprocal(), ranks.given());
        if (errors) {
            quality.errors()
                    .forEach(one -> line(
                            "  %s %.3f  %s | %s",
                            one.pair().match() ? "missed " : "wrongly",
                            one.score().value(),
                            one.pair().name(),
                            one.pair().foundName()));
        }
    }

    /** How far the order of results agrees with that of OFAC's own search: of two results that it keeps apart, which part we order the same way. */
    private void ofac(List<LabelledNames.Rated> rated) {
        var queries = new LinkedHashMap<String, List<LabelledNames.Rated>>();
        rated.forEach(one ->
                queries.computeIfAbsent(one.asked(), asked -> new ArrayList<>()).add(one));
        var matcher = new Matcher();
        double same = 0;
        int pairs = 0;
        double reciprocals = 0;
        int asked = 0;
        for (var results : queries.values()) {
            var scores =
                    results.stream().mapToDouble(one -> score(matcher, one)).toArray();
            int best =
                    results.stream().mapToInt(LabelledNames.Rated::score).max().orElse(0);
            double top = 0;
            for (int i = 0; i < scores.length; i++) {
                top = results.get(i).score() == best ? Math.max(top, scores[i]) : top;
                for (int j = 0; j < scores.length; j++) {
                    if (results.get(i).score() > results.get(j).score()) {
                        pairs++;
                        same += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                    }
                }
            }
            if (results.size() > 1) {
                asked++;
                double likest = top;
                reciprocals += 1.0
                        / (1
                                + Arrays.stream(scores)
                                        .filter(score -> score > likest)
                                        .count());
            }
        }
        line("");
        line(
                "ofac-search-scores.csv: %d searches, %d pairs of results that OFAC's search keeps apart",
                queries.size(), pairs);
        line(
                "  %.3f of them in the same order; its best result has a mean reciprocal rank of %.3f",
                same / pairs, reciprocals / asked);
    }

    private static double score(Matcher matcher, LabelledNames.Rated rated) {
        var kind = rated.found().contains(",") ? EntityKind.PERSON : null;
        return matcher.compare(
                        Counterparty.named(rated.asked()),
                        Candidate.named("", rated.found()).ofKind(kind))
                .value();
    }

    private void row(String name, Figures figures) {
        row(name + " " + figures);
    }

    private void row(String text) {
        line("  %s", text);
    }

    private void line(String format, Object... values) {
        out.accept(String.format(Locale.ROOT, format, values));
    }
}
