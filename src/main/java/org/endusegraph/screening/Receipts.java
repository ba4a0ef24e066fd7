package org.endusegraph.screening;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
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
        var request = new ReceiptForm.Request(counterparties, options.dated());
        var screening = screenings.screen(reader, counterparties, request.options());
        var input = ReceiptForm.json(request);
        var result = ReceiptForm.json(screening);
        var receipt = new ScreeningReceipt(
                "screening-" + UUID.randomUUID(),
                OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS),
                input,
                result,
                ReceiptForm.digest(input, result),
                screening.matcherVersion(),
                screening.graphVersion());
        var properties = Map.of(
                "id", receipt.id(),
                "recordedAt", receipt.recordedAt(),
                "input", input,
                "result", result,
                "digest", receipt.digest(),
                "matcherVersion", receipt.matcherVersion(),
                "graphVersion", receipt.graphVersion(),
                "circles", List.copyOf(reader.circles()));
        graph.write("screening-record", writer -> writer.run("screening-record", Map.of("properties", properties)));
        return receipt;
    }

    /** A receipt; null if there is none with this id, or none that the reader may see. */
    @Nullable
    ScreeningReceipt find(Reader reader, String id) {
        return graph
                .read(
                        reader,
                        "screening-receipt",
                        Map.of("id", id),
                        row -> new ScreeningReceipt(
                                row.text("id"),
                                row.time("recordedAt"),
                                row.text("input"),
                                row.text("result"),
                                row.text("digest"),
                                row.text("matcherVersion"),
                                row.text("graphVersion")))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Does it again. */
    ScreeningRerun rerun(Reader reader, ScreeningReceipt receipt) {
        var request = ReceiptForm.request(receipt.input());
        var screening = screenings.screen(reader, request.counterparties(), request.options());
        var result = ReceiptForm.json(screening);
        return new ScreeningRerun(
                ReceiptForm.basis(result).equals(ReceiptForm.basis(receipt.result())),
                ReceiptForm.findings(result).equals(ReceiptForm.findings(receipt.result())),
                result);
    }
}
