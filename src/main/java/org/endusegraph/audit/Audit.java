package org.endusegraph.audit;

import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.endusegraph.digest.Digest;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;

/** Records what is asked. A record is on disk before its answer leaves; without it there is no answer. */
public final class Audit implements AutoCloseable {

    /** The outcome of what went well. */
    public static final List<String> OK = List.of("OK");

    /** The outcome of a change that is about to be made: it is on record also if the service stops meanwhile. */
    public static final List<String> BEGUN = List.of("BEGUN");

    private static final int LONGEST_DOCUMENT = 50_000;

    private final @Nullable AuditWriter writer;
    private final Concealment concealment;
    private final Graph graph;

    /** @param writer null: nothing is recorded */
    Audit(@Nullable AuditWriter writer, Concealment concealment, Graph graph) {
        this.writer = writer;
        this.concealment = concealment;
        this.graph = graph;
    }

    /** Whether anything is recorded. */
    public boolean isOn() {
        return writer != null;
    }

    /** Whether texts in what is asked are kept as hashes alone. */
    public boolean hidesTexts() {
        return concealment.hides();
    }

    /**
     * Records what was asked, and what became of it.
     *
     * @param rows how many objects stand in the lists of the answer
     * @param outcomes {@link #OK}, {@link #BEGUN} or codes of errors
     * @throws Fault.Unavailable if it cannot be written down: then there must be no answer
     */
    public void record(Asked asked, int rows, List<String> outcomes, Duration took) {
        if (writer == null) {
            return;
        }
        var version = graphVersion();
        var sent = asked.document();
        var document = sent == null || sent.length() > LONGEST_DOCUMENT ? null : sent;
        var shown = asked.confidential() && !concealment.hides() ? Concealment.DIGESTS : concealment;
        var literals = asked.literals().stream().map(shown::of).toList();
        var variables = shown.of(asked.variables());
        writer.append((sequence, previous) -> new AuditRecord(
                sequence,
                OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS),
                asked.kind(),
                asked.reader().id(),
                asked.reader().name(),
                asked.reader().role(),
                asked.reader().circles().stream().sorted().toList(),
                asked.operationName(),
                document,
                document == null ? null : Digest.of(document),
                literals,
                variables,
                asked.rootFields(),
                rows,
                version,
                outcomes,
                took.toMillis(),
                previous));
    }

    private @Nullable String graphVersion() {
        try {
            return graph.version();
        } catch (Fault storeIsGone) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
