package org.endusegraph.datasets.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.endusegraph.graph.Row;
import org.junit.jupiter.api.Test;

/** What a load writes. */
class LoadTests {

    @Test
    void aLoadThatIsTriedAgainWritesTheSame() {
        var dossiers = List.of(RightDossier.read("right.yaml", RightDossier.TEXT));
        assertThat(statementsWritten(dossiers)).isNotEmpty().isEqualTo(statementsWritten(dossiers));
    }

    private static List<Object> statementsWritten(List<Dossier> dossiers) {
        var written = new ArrayList<Object>();
        new Load((query, parameters) -> noted(query, parameters, written), dossiers, List.of()).run();
        return written;
    }

    private static List<Row> noted(String query, Map<String, ?> parameters, List<Object> written) {
        if (query.equals("import-write-statements")) {
            written.add(parameters.toString());
        }
        return List.of();
    }
}
