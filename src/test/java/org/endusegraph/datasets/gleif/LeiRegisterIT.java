package org.endusegraph.datasets.gleif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.Progress;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.endusegraph.datasets.publication.PublicationReport;
import org.endusegraph.projection.Projections;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Entities of the LEI register, and what it does not tell of them, from edition to edition. */
class LeiRegisterIT {

    private static final String A = "INVENTED000000000101";
    private static final String B = "INVENTED000000000202";

    private final PublicationFormat entities = new org.endusegraph.datasets.gleif.lei.Format();
    private final PublicationFormat exceptions = new org.endusegraph.datasets.gleif.repex.Format();

    @TempDir
    private Path folder;

    private RunningApplication application;
    private GraphQl graphQl;

    @BeforeEach
    void loadTheEntities() {
        application = RunningApplication.empty();
        graphQl = new GraphQl(application);
        load(entities, entities("2023-06-05", 2));
        load(exceptions, exceptions("2023-06-05", 2, A, B));
    }

    private PublicationReport load(PublicationFormat format, String text) {
        var file = Collected.file(folder, "gleif.xml", text);
        var report = application
                .bean(Datasets.class)
                .load(format, List.of(file), ImportOptions.NONE, row -> {}, Progress.SILENT);
        application.bean(Projections.class).lookForWrites();
        return report;
    }

    private static String entities(String day, int count) {
        var records = new ArrayList<String>();
        for (var lei : List.of(A, B)) {
            records.add("<LEIRecord><LEI>" + lei + "</LEI><Entity><LegalName>Entity " + lei
                    + "</LegalName><EntityCategory>GENERAL</EntityCategory></Entity></LEIRecord>");
        }
        return "<LEIData><LEIHeader><ContentDate>" + day
                + "</ContentDate><FileContent>GLEIF_FULL_PUBLISHED</FileContent>" + "<RecordCount>" + count
                + "</RecordCount></LEIHeader>" + String.join("", records) + "</LEIData>";
    }

    private static String exceptions(String day, int count, String... leis) {
        var text = new StringBuilder("<ReportingExceptionData><Header><ContentDate>" + day
                + "</ContentDate><FileContent>GLEIF_FULL_PUBLISHED</FileContent><RecordCount>" + count
                + "</RecordCount></Header>");
        for (var lei : leis) {
            text.append("<Exception><LEI>" + lei + "</LEI><ExceptionCategory>DIRECT_ACCOUNTING_CONSOLIDATION_PARENT"
                    + "</ExceptionCategory><ExceptionReason>NON_PUBLIC</ExceptionReason></Exception>");
        }
        return text + "</ReportingExceptionData>";
    }

    private JsonNode unknowns(String lei) {
        return graphQl.data(
                        "query($about: [ID!]!) { unknowns(about: $about) { id answer claims { claimant { name } withdrawnOn } } }",
                        Map.of("about", List.of("gleif-lei." + lei.toLowerCase(java.util.Locale.ROOT))))
                .at("/unknowns");
    }

    @Test
    void aParentThatIsNotToldIsWithheldOnGleifsWord() {
        var unknowns = unknowns(A);
        assertThat(unknowns).hasSize(1);
        assertThat(unknowns.at("/0/answer").asString()).isEqualTo("WITHHELD");
        assertThat(unknowns.at("/0/claims/0/claimant/name").asString())
                .isEqualTo("Global Legal Entity Identifier Foundation");
        assertThat(unknowns.at("/0/claims/0/withdrawnOn").isNull()).isTrue();
    }

    @Test
    void aParentThatIsNotToldSaysNothingOfWhomTheEntityReaches() {
        var paths = graphQl.data(
                """
                query($from: [ID!]!, $to: [ID!]!) { supplyPaths(from: {ids: $from}, to: {ids: $to}) { answer unknowns { id } } }
                """,
                Map.of(
                        "from", List.of("gleif-lei.invented000000000101"),
                        "to", List.of("gleif-lei.invented000000000202")));
        assertThat(paths.at("/supplyPaths/answer").asString()).isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void anExceptionThatTheNextEditionHasNoLongerIsWithdrawnAndComesBackAsAnother() {
        var second = load(exceptions, exceptions("2023-07-05", 1, B));
        assertThat(second.closed()).isEqualTo(1);
        assertThat(unknowns(A)).isEmpty();
        assertThat(unknowns(B).at("/0/claims/0/withdrawnOn").isNull()).isTrue();
        load(exceptions, exceptions("2023-08-05", 2, A, B));
        assertThat(unknowns(A)).hasSize(1);
        assertThat(unknowns(A).at("/0/claims/0/withdrawnOn").isNull()).isTrue();
        assertThat(unknowns(B)).hasSize(1);
    }

    @Test
    void anExcerptOfTheNextEditionClosesNothing() {
        var excerpt = load(exceptions, exceptions("2023-07-05", 2_000_000, B));
        assertThat(excerpt.closed()).isZero();
        assertThat(excerpt.rejected()).isEqualTo(1);
        assertThat(unknowns(A).at("/0/claims/0/withdrawnOn").isNull()).isTrue();
    }
}
