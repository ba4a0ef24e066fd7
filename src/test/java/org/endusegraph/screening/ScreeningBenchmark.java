package org.endusegraph.screening;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.endusegraph.datasets.Formats;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.NameKind;
import org.endusegraph.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times screening of names on one thread, in processor time, and the memory that names take: on all lists at hand if the environment
 * variable {@code ENDUSEGRAPH_REAL_DATA} says where they are, and on invented ones. Run by
 * {@code ./mvnw -Pbench verify -Dit.test=ScreeningBenchmark}; {@code -Dbench.names=N} says how many names are invented.
 */
class ScreeningBenchmark {

    private static final int[] LIMITS = {20, 60};
    private static final int ASKED = 2000;
    private static final int INVENTED = Integer.getInteger("bench.names", 1_000_000);

    @TempDir
    private Path folder;

    private final StringBuilder report = new StringBuilder();

    @Test
    void allLists() throws IOException {
        var folder = System.getenv("ENDUSEGRAPH_REAL_DATA");
        if (folder != null) {
            measure("names of all lists", candidates(Path.of(folder)));
        }
    }

    @Test
    void inventedNames() throws IOException {
        var random = new Random(1);
        measure(
                "invented names",
                IntStream.range(0, INVENTED).mapToObj(i -> invented(random, i)).toList());
    }

    private void measure(String title, List<Candidate> candidates) throws IOException {
        long begin = System.nanoTime();
        var builder = NameIndex.builder();
        candidates.forEach(builder::add);
        var index = builder.build();
        line(
                "%n%,d %s, indexed in %.1f s; %.0f bytes a name%n",
                index.names(), title, (System.nanoTime() - begin) / 1e9, index.bytes() / (double) index.names());
        line("| candidates compared at most | names a second | p50 ms | p99 ms | found again |");
        line("|---|---|---|---|---|");
        var asked = new ArrayList<>(candidates);
        Collections.shuffle(asked, new Random(2));
        for (int limit : LIMITS) {
            screen(index, asked.subList(0, Math.min(ASKED, asked.size())), limit);
            screen(index, asked.subList(0, Math.min(ASKED, asked.size())), limit);
        }
        Files.writeString(Path.of("target", "screening-benchmark-" + title.split(" ")[0] + ".md"), report);
    }

    private void screen(NameIndex index, List<Candidate> asked, int limit) {
        var matcher = index.matcher();
        var threads = ManagementFactory.getThreadMXBean();
        var taken = new long[asked.size()];
        int found = 0;
        for (int i = 0; i < taken.length; i++) {
            long begin = threads.getCurrentThreadCpuTime();
            var name = asked.get(i).names().getFirst().text();
            var counterparty = Counterparty.named(name);
            var asking = matcher.asking(counterparty);
            double best = index.candidates(counterparty, limit).stream()
                    .mapToDouble(candidate -> asking.compare(candidate).value())
                    .max()
                    .orElse(0);
            taken[i] = threads.getCurrentThreadCpuTime() - begin;
            found += best >= Thresholds.DEFAULT.review() ? 1 : 0;
        }
        Arrays.sort(taken);
        line(
                "| %d | %.0f | %.2f | %.2f | %.4f |",
                limit,
                taken.length / (Arrays.stream(taken).sum() / 1e9),
                taken[taken.length / 2] / 1e6,
                taken[taken.length * 99 / 100] / 1e6,
                found / (double) taken.length);
    }

    /** The parties of all lists at hand, with all that is compared. */
    private List<Candidate> candidates(Path real) throws IOException {
        return ListAtHand.all(real, folder).stream()
                .map(list -> Collected.of(
                        Formats.named(list.format()).orElseThrow(),
                        list.options(),
                        list.files().toArray(Path[]::new)))
                .flatMap(list -> list.all("Party").stream())
                .map(ScreeningBenchmark::candidate)
                .toList();
    }

    private static Candidate candidate(Statement party) {
        return new Candidate(
                party.id(),
                EntityKind.valueOf("" + party.properties().get("kind")),
                party.nameRows().stream()
                        .map(name -> new CandidateName("" + name.get("text"), NameKind.valueOf("" + name.get("kind"))))
                        .toList(),
                texts(party, "countries"),
                texts(party, "addresses"),
                texts(party, "identifiers").stream()
                        .map(text -> text.split(":", 2))
                        .map(parts -> new Identifier(parts[0], parts[1]))
                        .toList(),
                texts(party, "birthDates").stream().map(PartialDate::of).toList(),
                List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Statement party, String key) {
        return (List<String>) party.properties().getOrDefault(key, List.of());
    }

    /** Words of a few syllables, rare ones and common ones, as in names of companies. */
    private static Candidate invented(Random random, int number) {
        var trades = List.of("Trading", "Electronics", "Technology", "Shipping", "Energy", "Construction", "Textile");
        var forms = List.of("Ltd", "GmbH", "Inc", "SA", "OOO", "Co., Ltd.");
        var name = String.format(
                Locale.ROOT,
                "%s %s %s %s",
                word(random, 40_000),
                word(random, 3_000),
                trades.get(random.nextInt(trades.size())),
                forms.get(random.nextInt(forms.size())));
        return Candidate.named(Integer.toString(number), name).ofKind(EntityKind.COMPANY);
    }

    private static String word(Random random, int of) {
        int number = 1000 + (int) (of * random.nextDouble() * random.nextDouble());
        var word = new StringBuilder();
        for (int left = number; left > 0; left /= 75) {
            word.append("bdfghklmnprstvz".charAt(left % 15)).append("aeiou".charAt(left / 15 % 5));
        }
        return word.toString();
    }

    private void line(String format, Object... values) {
        var line = String.format(Locale.ROOT, format, values);
        System.out.println(line);
        report.append(line).append('\n');
    }
}
