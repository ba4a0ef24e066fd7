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
    void anExceptionThatAnUpdateDeletesIsNoLongerUnknownAndComesBackAsAnother() {
        load(
                exceptions,
                update(
                        exceptions("2023-06-06", 1, A),
                        "<Extension><Deletion><DeletedAt>2023-06-06</DeletedAt>"
                                + "</Deletion></Extension></Exception>"));
        assertThat(unknowns(A)).isEmpty();
        assertThat(unknowns(B)).hasSize(1);
        load(exceptions, update(exceptions("2023-06-07", 1, A), "</Exception>"));
        assertThat(unknowns(A)).hasSize(1);
        assertThat(unknowns(A).at("/0/claims/0/withdrawnOn").isNull()).isTrue();
    }

    private static String update(String full, String end) {
        return full.replace("GLEIF_FULL_PUBLISHED", "GLEIF_DELTA_PUBLISHED").replace("</Exception>", end);
    }

    @Test
    void aRelationshipThatAnUpdateAnnulsIsRefuted() {
        var relationships = new org.endusegraph.datasets.gleif.rr.Format();
        load(relationships, relationships("2023-06-05", "FULL", "PUBLISHED"));
        assertThat(status()).isEqualTo("REPORTED");
        load(relationships, relationships("2023-06-06", "DELTA", "ANNULLED"));
        assertThat(status()).isEqualTo("REFUTED");
    }

    private String status() {
        return graphQl.data(
                        "{ node(id: \"gleif-rr.link-invented000000000101-is-directly-consolidated-by-invented000000000202\")"
                                + " { ... on Link { status } } }",
                        Map.of())
                .at("/node/status")
                .asString();
    }

    private static String relationships(String day, String content, String status) {
        return """
                <RelationshipData><Header><ContentDate>%s</ContentDate><FileContent>GLEIF_%s_PUBLISHED</FileContent>\
                <RecordCount>1</RecordCount></Header><RelationshipRecord><Relationship>\
                <StartNode><NodeID>%s</NodeID><NodeIDType>LEI</NodeIDType></StartNode>\
                <EndNode><NodeID>%s</NodeID><NodeIDType>LEI</NodeIDType></EndNode>\
                <RelationshipType>IS_DIRECTLY_CONSOLIDATED_BY</RelationshipType></Relationship><Registration>\
                <RegistrationStatus>%s</RegistrationStatus><ValidationSources>FULLY_CORROBORATED</ValidationSources>\
                </Registration></RelationshipRecord></RelationshipData>""".formatted(day, content, A, B, status);
    }

    @Test
    void anExcerptOfTheNextEditionClosesNothing() {
        var excerpt = load(exceptions, exceptions("2023-07-05", 2_000_000, B));
        assertThat(excerpt.closed()).isZero();
        assertThat(excerpt.rejected()).isEqualTo(1);
        assertThat(unknowns(A).at("/0/claims/0/withdrawnOn").isNull()).isTrue();
    }
}
