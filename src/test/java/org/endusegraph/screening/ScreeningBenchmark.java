package org.endusegraph.screening;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endusegraph.model.EntityKind;
import org.junit.jupiter.api.Test;

/**
 * Times screening of names on one thread, in processor time, and the memory that names take: on the names of OFAC's lists if the environment
 * variable {@code ENDUSEGRAPH_REAL_DATA} says where they are, and on invented ones. Run by
 * {@code ./mvnw -Pbench verify -Dit.test=ScreeningBenchmark}; {@code -Dbench.names=N} says how many names are invented.
 */
class ScreeningBenchmark {

    private static final int[] LIMITS = {10, 20, 40};
    private static final int ASKED = 2000;
    private static final int INVENTED = Integer.getInteger("bench.names", 1_000_000);
    private static final List<String> LISTS = List.of(
            "ofac-sdn-2021-07/sdn.csv",
            "ofac-sdn-2021-07/alt.csv",
            "ofac-sdn-2019-01/sdn.csv",
            "ofac-sdn-2019-01/alt.csv",
            "ofac-nonsdn-2025-12/cons_prim.csv",
            "ofac-nonsdn-2025-12/cons_alt.csv");

    private final StringBuilder report = new StringBuilder();

    @Test
    void namesOfLists() throws IOException {
        var folder = System.getenv("ENDUSEGRAPH_REAL_DATA");
        if (folder != null) {
            var candidates = new ArrayList<Candidate>();
            for (var list : LISTS) {
                Files.readAllLines(Path.of(folder, list), StandardCharsets.ISO_8859_1)
                        .forEach(line -> listed(line).forEach(candidates::add));
            }
            measure("names of OFAC's lists", candidates);
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

    /** A name in quotation marks, and whether the row is that of an individual. */
    private static Stream<Candidate> listed(String row) {
        var fields = row.split("\"");
        var name = fields.length > 3 && fields[1].endsWith("ka") ? fields[3] : fields.length > 1 ? fields[1] : "";
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return Stream.empty();
        }
        var kind = row.contains("\"individual\"") || name.matches("\\p{Lu}[\\p{Lu} -]+, .*")
                ? EntityKind.PERSON
                : EntityKind.COMPANY;
        return Stream.of(Candidate.named(name, name).ofKind(kind));
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
