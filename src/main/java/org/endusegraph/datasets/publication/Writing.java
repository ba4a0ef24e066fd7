package org.endusegraph.datasets.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.endusegraph.datasets.Progress;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.graph.Graph;

/** A later reading: writes the statements of one part, parties or all others, batch by batch. */
final class Writing implements EntrySink {

    private static final int STATEMENTS_A_TRANSACTION = 1_000;

    private final Graph graph;
    private final Stock stock;
    private final Edition edition;
    private final Tally tally;
    private final Touched touched;
    private final Predicate<Statement> part;
    private final Runnable step;
    private final Ongoing ongoing;
    private List<Entry> entries = new ArrayList<>();
    private int statements;

    private Writing(
            Graph graph,
            Stock stock,
            Edition edition,
            Tally tally,
            Touched touched,
            Predicate<Statement> part,
            Runnable step,
            Ongoing ongoing) {
        this.graph = graph;
        this.stock = stock;
        this.edition = edition;
        this.tally = tally;
        this.touched = touched;
        this.part = part;
        this.step = step;
        this.ongoing = ongoing;
    }

    /** Reads a publication once and writes a part of it: its parties, or all else. */
    static void of(
            Publication publication,
            Graph graph,
            Stock stock,
            Edition edition,
            Tally tally,
            Touched touched,
            boolean entities,
            Progress progress) {
        var done = new AtomicInteger();
        var stage = entities ? "Writing parties" : "Writing listings and links";
        try (var ongoing = new Ongoing()) {
            var writing = new Writing(
                    graph,
                    stock,
                    edition,
                    tally,
                    touched,
                    statement -> statement.is("Entity") == entities,
                    () -> progress.at(stage, done.incrementAndGet(), (int) tally.read),
                    ongoing);
            publication.content().read(new SoundEntries(writing));
            writing.flush();
            ongoing.await();
        }
    }

    @Override
    public void entry(Entry entry) {
        var mine = entry.statements().stream().filter(part).toList();
        step.run();
        if (mine.isEmpty()) {
            return;
        }
        entries.add(new Entry(entry.place(), entry.locator(), mine));
        statements += mine.size();
        if (statements >= STATEMENTS_A_TRANSACTION) {
            flush();
        }
    }

    private void flush() {
        new Batch(graph, stock, edition, tally, touched, ongoing).write(entries);
        entries = new ArrayList<>();
        statements = 0;
    }

    /** Told by the first reading. */
    @Override
    public void rejected(RejectedRow row) {}

    /** Told by the first reading. */
    @Override
    public void leftOut(String kind) {}
}
