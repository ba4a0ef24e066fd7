package org.endusegraph.datasets.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.Datasets;
import org.endusegraph.datasets.Formats;
import org.endusegraph.datasets.Progress;
import org.endusegraph.digest.Digest;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/**
 * An import of OFAC's CSV beside {@code LOAD CSV} of the same rows into the same nodes, properties, names, relationships and indexes, in one run,
 * each first in half of the rounds. What {@code LOAD CSV} stores is written out in its file: it reads no remarks, computes no digests, checks
 * nothing, closes nothing and tells nothing.
 */
class ImportBenchmark {

    private static final int SUBJECTS = Integer.getInteger("bench.subjects", 20_000);
    private static final int ROUNDS = 10;

    @Test
    void besideLoadCsv(@TempDir Path directory) throws IOException {
        var application = RunningApplication.empty();
        var lines = new ArrayList<String>();
        for (int round = 1; round <= ROUNDS; round++) {
            long imported;
            long loaded;
            if (round % 2 == 1) {
                imported = imported(application.wipe(), directory);
                loaded = loaded(application.wipe(), directory);
            } else {
                loaded = loaded(application.wipe(), directory);
                imported = imported(application.wipe(), directory);
            }
            lines.add("round %d: import %d ms, LOAD CSV %d ms".formatted(round, imported, loaded));
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/import-benchmark.txt"), lines);
        lines.forEach(System.out::println);
    }

    private static String[] subjects() {
        var subjects = new String[SUBJECTS];
        for (int i = 0; i < SUBJECTS; i++) {
            subjects[i] = (1_000 + i) + "|SUBJECT NUMBER " + i + " TRADING CO.||a.k.a. 'SNT " + i + "'.";
        }
        return subjects;
    }

    private static long imported(RunningApplication application, Path directory) {
        var day = LocalDate.parse("2021-07-15");
        var files = OfacFiles.of(directory, day, subjects());
        application
                .bean(Datasets.class)
                .load(
                        Formats.named("ofac-sdn-csv").orElseThrow(),
                        OfacFiles.of(directory.resolve(""), day.minusDays(1), "1|A||"),
                        OfacFiles.options(day.minusDays(1)),
                        row -> {},
                        Progress.SILENT);
        long start = System.nanoTime();
        application
                .bean(Datasets.class)
                .load(
                        Formats.named("ofac-sdn-csv").orElseThrow(),
                        files,
                        OfacFiles.options(day),
                        row -> {},
                        Progress.SILENT);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long loaded(RunningApplication application, Path directory) throws IOException {
        var rows = new ArrayList<>(List.of("number,name,alias,partyDigest,listingDigest"));
        for (int i = 0; i < SUBJECTS; i++) {
            var party = (1_000 + i) + ",SUBJECT NUMBER " + i + " TRADING CO.,SNT " + i;
            rows.add(party + "," + Digest.shortOf(party) + "," + Digest.shortOf("listing" + party));
        }
        var file = Files.write(directory.resolve("rows.csv"), rows);
        try (var session = application.bean(Driver.class).session()) {
            session.run("CREATE (:Node:Source {id: 'source'}) CREATE (:Node:PartyList {id: 'list'})")
                    .consume();
            long start = System.nanoTime();
            session.run("""
                            CYPHER 25
                            LOAD CSV WITH HEADERS FROM $file AS row
                            CALL (row) {
                              MATCH (source:Node {id: 'source'})
                              MATCH (list:Node {id: 'list'})
                              MERGE (party:Node {id: 'x.' + row.number})
                              SET party:Entity:Party:LegalEntity, party.name = row.name, party.sortName = toLower(row.name),
                                  party.kind = 'LEGAL_ENTITY', party.dataset = 'x', party.digest = row.partyDigest, party.load = '61bd6edb64d12409', party.synthetic = false,
                                  party.firstSeen = date('2021-07-15'), party.lastSeen = date('2021-07-15'),
                                  party.identifiers = ['OFAC:' + row.number]
                              CREATE (party)-[:NAMED]->(:Name {text: row.name, latin: row.name, script: 'Latn', kind: 'PRIMARY'})
                              CREATE (party)-[:NAMED]->(:Name {text: row.alias, latin: row.alias, script: 'Latn', kind: 'WEAK_ALIAS'})
                              CREATE (party)-[:CITES {index: 1, locator: 'SDN ' + row.number}]->(source)
                              MERGE (listing:Node {id: 'x.listing-' + row.number})
                              SET listing:Listing, listing.dataset = 'x', listing.digest = row.listingDigest, listing.load = '61bd6edb64d12409',
                                  listing.synthetic = false, listing.from = '2021-07-15', listing.fromDay = date('2021-07-15'),
                                  listing.fromBasis = 'BETWEEN_EDITIONS',
                                  listing.programme = 'TEST', listing.firstSeen = date('2021-07-15'), listing.lastSeen = date('2021-07-15'),
                                  listing.remarks = "a.k.a. '" + row.alias + "'."
                              CREATE (listing)-[:LISTS {index: 0}]->(party)
                              CREATE (listing)-[:ON {index: 1}]->(list)
                              CREATE (listing)-[:CITES {index: 2, locator: 'SDN ' + row.number}]->(source)
                            } IN TRANSACTIONS OF 2000 ROWS
                            """, Map.of("file", file.toUri().toString().replace("file:///", "file:/")))
                    .consume();
            return (System.nanoTime() - start) / 1_000_000;
        }
    }
}
