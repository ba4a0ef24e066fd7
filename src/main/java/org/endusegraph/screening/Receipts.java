package org.endusegraph.screening;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Screenings that are kept as evidence: what was asked, what came out, and on which editions. */
@Component
class Receipts {

    private final Graph graph;
    private final Screenings screenings;

    Receipts(Graph graph, Screenings screenings) {
        this.graph = graph;
        this.screenings = screenings;
    }

    /** Screens, and keeps it. Only readers who are in all circles of the one who asked may see it again. */
    ScreeningReceipt record(Reader reader, List<CounterpartyInput> counterparties, ScreeningOptions options) {
        var request = new ReceiptForm.Request(counterparties, resolved(options));
        var decisions = decisions(reader);
        var screening = screenings.screen(reader, counterparties, request.options());
        var receipt = new ScreeningReceipt(
                        "screening-" + UUID.randomUUID(),
                        OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS),
                        reader.circles().stream().sorted().toList(),
                        ReceiptForm.json(request),
                        ReceiptForm.result(screening, decisions),
                        "",
                        screening.matcherVersion(),
                        screening.graphVersion())
                .sealed();
        var properties = Map.of(
                "id", receipt.id(),
                "recordedAt", receipt.recordedAt(),
                "input", receipt.input(),
                "result", receipt.result(),
                "digest", receipt.digest(),
                "matcherVersion", receipt.matcherVersion(),
                "graphVersion", receipt.graphVersion(),
                "circles", receipt.circles());
        graph.write("screening-record", writer -> writer.run("screening-record", Map.of("properties", properties)));
        return receipt;
    }

    /** With the defaults filled in, so that they stay what they were. */
    private static ScreeningOptions resolved(ScreeningOptions options) {
        var thresholds = options.thresholds();
        return new ScreeningOptions(
                options.dated().asOf(),
                options.knownAt(),
                thresholds.match(),
                thresholds.review(),
                options.matches(),
                options.all(),
                options.rules(),
                options.pathHops());
    }

    private List<String> decisions(Reader reader) {
        return graph.read(reader, "screening-decisions", Map.of(), row -> row.text("id"));
    }

    /**
     * A receipt; null if there is none with this id, or none that the reader may see.
     *
     * @throws Fault.NotFound if it is no longer as it was recorded
     */
    @Nullable
    ScreeningReceipt find(Reader reader, String id) {
        var found = graph
                .read(
                        reader,
                        "screening-receipt",
                        Map.of("id", id),
                        row -> new ScreeningReceipt(
                                row.text("id"),
                                row.time("recordedAt"),
                                row.texts("circles"),
                                row.text("input"),
                                row.text("result"),
                                row.text("digest"),
                                row.text("matcherVersion"),
                                row.text("graphVersion")))
                .stream()
                .findFirst()
                .orElse(null);
        if (found != null && !found.isIntact()) {
            throw new Fault.NotFound(
                    "The receipt '" + id
                            + "' is no longer as it was recorded: what is stored does not fit its digest. Restore it from a copy.");
        }
        return found;
    }

    /** Does it again. */
    ScreeningRerun rerun(Reader reader, ScreeningReceipt receipt) {
        var request = ReceiptForm.request(receipt.input());
        var decisions = decisions(reader);
        var screening = screenings.screen(reader, request.counterparties(), request.options());
        var result = ReceiptForm.result(screening, decisions);
        return new ScreeningRerun(
                ReceiptForm.haveSameBasis(receipt.result(), result),
                ReceiptForm.haveSameFindings(receipt.result(), result),
                result);
    }
}
