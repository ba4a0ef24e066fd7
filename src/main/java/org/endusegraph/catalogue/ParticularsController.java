package org.endusegraph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.PartialDate;
import org.endusegraph.model.Particulars;
import org.endusegraph.model.Party;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** What tells a party from others of its name. */
@Controller
class ParticularsController {

    private final Graph graph;

    ParticularsController(Graph graph) {
        this.graph = graph;
    }

    @BatchMapping(typeName = "Party")
    Map<Party, Particulars> particulars(List<Party> parties, @ContextValue Reader reader) {
        var ids = parties.stream().map(Party::id).distinct().toList();
        var found = graph.read(reader, "particulars-of", Map.of("ids", ids), row -> row).stream()
                .collect(Collectors.toMap(row -> row.text("owner"), ParticularsController::particulars));
        return parties.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), party -> found.getOrDefault(party.id(), Particulars.NONE)));
    }

    private static Particulars particulars(Row row) {
        return new Particulars(
                row.texts("countries"),
                row.texts("addresses"),
                row.texts("birthDates").stream().map(PartialDate::of).toList(),
                row.dateOrNull("incorporatedOn"));
    }
}
