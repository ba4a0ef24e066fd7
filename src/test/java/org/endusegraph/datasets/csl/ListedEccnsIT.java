package org.endusegraph.datasets.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.Progress;
import org.endusegraph.datasets.csl.json.Format;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From a listing to the entries of the Commerce Control List that its policy names. */
class ListedEccnsIT {

    private static final String LIST = """
            {"search_performed_at": "2026-07-31T13:15:00+00:00", "results": [
              {"source": "Entity List (EL) - Bureau of Industry and Security", "name": "Example Interception Works",
               "license_requirement": "For all items subject to the EAR.",
               "license_policy": "Case-by-case review for ECCNs 5A001.j, 5D001 and 1A995; presumption of denial for all other items."}
            ]}""";

    @TempDir
    private Path folder;

    @Test
    void thePolicyLeadsToTheEntriesThatAreLoadedWhicheverCameFirst() {
        var application = RunningApplication.empty();
        var datasets = application.bean(Datasets.class);
        datasets.load(
                new Format(),
                List.of(Collected.file(folder, "consolidated.json", LIST)),
                ImportOptions.NONE,
                rejected -> {},
                Progress.SILENT);
        var graphQl = new GraphQl(application);
        assertThat(texts(listing(graphQl).path("eccns"))).containsExactly("5A001.j", "5D001", "1A995");
        assertThat(listing(graphQl).path("controlEntries").size()).isZero();
        datasets.loadSeed();
        assertThat(listing(graphQl)
                        .path("controlEntries")
                        .valueStream()
                        .map(entry -> entry.path("code").asString()))
                .contains("1A995", "5A001.j", "5D001", "5D001.e")
                .allMatch(code -> code.matches("(1A995|5A001\\.j|5D001)(\\..+)?"));
    }

    private static JsonNode listing(GraphQl graphQl) {
        return graphQl.data(
                        "{parties(filter: {listedOn: [\"us-entity-list\"]}) {nodes {name listings {eccns controlEntries {code}}}}}",
                        Map.of())
                .at("/parties/nodes")
                .valueStream()
                .filter(party -> party.path("name").asString().equals("Example Interception Works"))
                .findFirst()
                .orElseThrow()
                .at("/listings/0");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
