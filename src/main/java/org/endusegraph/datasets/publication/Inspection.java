package org.endusegraph.datasets.publication;

import org.endusegraph.datasets.Progress;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Fault;

/** The first reading: checks that the files are whole and of their format, and counts. Nothing is written before it is done. */
final class Inspection implements EntrySink {

    private static final int STEP = 1_000;

    private final Tally tally;
    private final Progress progress;
    private long statements;
    private boolean entities;
    private boolean others;
    private boolean excerpt;

    private Inspection(Tally tally, Progress progress) {
        this.tally = tally;
        this.progress = progress;
    }

    /**
     * Reads a publication once.
     *
     * @throws Fault.InvalidInput if its files are not whole, not of the format, or hold no entry
     */
    static Inspection of(Publication publication, Tally tally, Progress progress) {
        var inspection = new Inspection(tally, progress);
        publication.content().read(new SoundEntries(inspection));
        if (tally.read == 0) {
            throw new Fault.InvalidInput(
                    "The files hold no entry that can be loaded. Check that they are of the format named.");
        }
        return inspection;
    }

    @Override
    public void entry(Entry entry) {
        tally.read++;
        entry.statements().forEach(this::note);
        if (tally.read % STEP == 0) {
            progress.at("Checking entries", (int) tally.read, (int) tally.read);
        }
    }

    private void note(Statement statement) {
        statements++;
        entities |= statement.is("Entity");
        others |= !statement.is("Entity");
    }

    @Override
    public void rejected(RejectedRow row) {
        tally.reject(row);
    }

    @Override
    public void leftOut(String kind) {
        tally.leaveOut(kind);
    }

    @Override
    public void excerpt(RejectedRow row) {
        excerpt = true;
        tally.reject(row);
    }

    /** Whether the files say that they hold more than they do. */
    boolean isExcerpt() {
        return excerpt;
    }

    /** How many statements there are in it. */
    long statements() {
        return statements;
    }

    /** Whether there are parties in it. */
    boolean hasEntities() {
        return entities;
    }

    /** Whether there is anything else in it. */
    boolean hasOthers() {
        return others;
    }
}
