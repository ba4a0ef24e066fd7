package org.endusegraph.datasets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.catalogue.NodeType;
import org.endusegraph.catalogue.Nodes;
import org.endusegraph.datasets.dossier.DossierFile;
import org.endusegraph.datasets.dossier.Dossiers;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Dataset;
import org.endusegraph.model.DatasetEdition;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What is loaded, and dossiers that readers load. */
@Controller
class DatasetController {

    private final Graph graph;
    private final Nodes nodes;
    private final NodeType<Dataset> type;
    private final Dossiers dossiers;

    DatasetController(Graph graph, Nodes nodes, NodeType<Dataset> type, Dossiers dossiers) {
        this.graph = graph;
        this.nodes = nodes;
        this.type = type;
        this.dossiers = dossiers;
    }

    @QueryMapping
    List<Dataset> datasets(@ContextValue Reader reader) {
        return nodes.list(reader, "dataset-ids", Map.of(), type);
    }

    @MutationMapping
    ImportReport importDossier(@Argument String text, @ContextValue Reader reader) {
        return dossiers.contribute(new DossierFile("text", text.getBytes(StandardCharsets.UTF_8)), reader);
    }

    @BatchMapping
    Map<Dataset, List<DatasetEdition>> editions(List<Dataset> datasets, @ContextValue Reader reader) {
        var ids = datasets.stream().map(Dataset::id).toList();
        var editions = graph.read(reader, "editions-of", Map.of("ids", ids), row -> row).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("owner"), Collectors.mapping(DatasetController::edition, Collectors.toList())));
        return datasets.stream()
                .collect(Collectors.toMap(
                        Function.identity(), dataset -> editions.getOrDefault(dataset.id(), List.of())));
    }

    private static DatasetEdition edition(Row row) {
        return new DatasetEdition(
                row.day("day"),
                row.flag("complete"),
                row.texts("files"),
                row.textOrNull("digest"),
                row.number("entries"),
                row.numberOrNull("created"),
                row.numberOrNull("changed"),
                row.numberOrNull("unchanged"),
                row.numberOrNull("closed"),
                row.numberOrNull("rejected"),
                row.numberOrNull("leftOut"),
                row.isNull("loadedAt") ? null : row.time("loadedAt"));
    }
}
