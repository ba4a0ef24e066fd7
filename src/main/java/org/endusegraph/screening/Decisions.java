package org.endusegraph.screening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.springframework.stereotype.Component;

/** Decisions of people whether two are one. All stay on record. They name ids, and so outlive every import. */
@Component
class Decisions {

    private final Graph graph;
    private final Nodes nodes;

    Decisions(Graph graph, Nodes nodes) {
        this.graph = graph;
        this.nodes = nodes;
    }

    /**
     * Writes a decision.
     *
     * @throws org.endusegraph.model.Fault.NotFound if it names a party that is not there
     */
    MatchDecision decide(Reader reader, MatchDecisionInput input) {
        var by = input.decidedBy(reader);
        nodes.require(reader, "decision.other", "Party", List.of(input.other()));
        nodes.require(reader, "decision.party", "Party", input.party() == null ? null : List.of(input.party()));
        var decision = new MatchDecision(
                "decision-" + UUID.randomUUID(),
                input.party(),
                input.reference(),
                input.name(),
                input.other(),
                input.same(),
                by,
                input.why(),
                OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS),
                input.until());
        var properties = new HashMap<String, Object>(Map.of(
                "id", decision.id(),
                "other", decision.other(),
                "same", decision.same(),
                "by", decision.by(),
                "why", decision.why(),
                "decidedAt", decision.decidedAt()));
        if (decision.party() != null) {
            properties.put("party", decision.party());
        }
        if (decision.reference() != null) {
            properties.put("reference", decision.reference());
        }
        if (decision.name() != null) {
            properties.put("name", decision.name());
        }
        if (decision.until() != null) {
            properties.put("until", decision.until());
        }
        graph.write("match-decide", writer -> writer.run("match-decide", Map.of("properties", properties)));
        return decision;
    }

    /** What is decided today about some parties and counterparties, whoever may see the parties. */
    Decided about(Collection<String> parties, Collection<String> references) {
        return new Decided(
                graph.read(
                        Reader.ANONYMOUS,
                        "match-decisions",
                        Map.of("parties", List.copyOf(parties), "references", List.copyOf(references)),
                        Decisions::decision),
                LocalDate.now(ZoneOffset.UTC));
    }

    private static MatchDecision decision(Row row) {
        return new MatchDecision(
                row.text("id"),
                row.textOrNull("party"),
                row.textOrNull("reference"),
                row.textOrNull("name"),
                row.text("other"),
                row.flag("same"),
                row.text("by"),
                row.text("why"),
                row.time("decidedAt"),
                row.dayOrNull("until"));
    }
}
