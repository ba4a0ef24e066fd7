package org.endusegraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.endusegraph.access.Reader;
import org.endusegraph.datasets.generated.GeneratedGraphs;
import org.endusegraph.datasets.generated.Recipe;
import org.endusegraph.graph.Graph;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A projection that is made of an older one and what has changed shows just what one read from the whole graph shows. */
class RenewalIT {

    private static final List<String> STATUSES = List.of("CONFIRMED", "REPORTED", "ALLEGED", "DISPUTED", "REFUTED");
    private static final List<String> KINDS = List.of("SUPPLY", "OWNERSHIP", "DEPLOYMENT", "AFFILIATION");
    private static final List<Reader> READERS =
            List.of(Reader.ANONYMOUS, new Reader(Set.of("red")), new Reader(Set.of("blue")));

    private RunningApplication application;
    private ProjectionLoader loader;

    @BeforeEach
    void startEmpty() {
        application = RunningApplication.empty();
        loader = new ProjectionLoader(application.bean(Graph.class));
    }

    @Test
    void afterAnySeriesOfImportsItShowsWhatTheGraphHolds() {
        var random = new SplittableRandom(11);
        application.load(sketch(random));
        var renewed = loader.load(null);
        for (int edition = 0; edition < 25; edition++) {
            for (int writes = random.nextInt(1, 4); writes > 0; writes--) {
                application.load(sketch(random));
            }
            var before = renewed;
            renewed = loader.load(before);
            assertThat(renewed.numbers()).as("dictionaries go on").isGreaterThanOrEqualTo(before.numbers());
            assertThat(contents(renewed)).as("edition %d", edition).isEqualTo(contents(loader.load(null)));
        }
    }

    /** A supply graph of a few entities, most of which stay the same from one edition to the next. */
    private static String sketch(SplittableRandom random) {
        var lines = new ArrayList<String>();
        int links = random.nextInt(4, 14);
        for (int link = 0; link < links; link++) {
            boolean same = random.nextInt(3) > 0;
            var own = same ? new SplittableRandom(link) : random;
            var kind = KINDS.get(own.nextInt(KINDS.size()));
            int from = own.nextInt(6);
            lines.add(kind + (kind.equals("DEPLOYMENT") ? " item-" : " firm-") + from + " -> "
                    + target(kind, (from + 1 + own.nextInt(5)) % 6)
                    + (kind.equals("SUPPLY") ? " of item-" + own.nextInt(4) + ",item-" + (4 + own.nextInt(2)) : "")
                    + (own.nextBoolean() ? " from " + (2000 + own.nextInt(20)) : "")
                    + " known " + (2000 + own.nextInt(24)) + "-03-0" + (1 + own.nextInt(9))
                    + " is " + STATUSES.get(own.nextInt(STATUSES.size()))
                    + (own.nextInt(4) == 0 ? own.nextBoolean() ? " for red" : " for blue" : ""));
        }
        return Sketch.of(lines.toArray(String[]::new));
    }

    private static String target(String kind, int number) {
        return (kind.equals("AFFILIATION") || kind.equals("DEPLOYMENT") ? "body-" : "firm-") + number;
    }

    @Test
    void aSourceThatGetsADateDatesTheClaimsThatCiteIt() {
        application.load(dated(""), claimed());
        var before = loader.load(null);
        assertThat(statusOn(before, 2015)).isEqualTo(Statuses.NONE);
        application.load(dated(", date: 2014"));
        assertThat(statusOn(loader.load(before), 2015)).isNotEqualTo(Statuses.NONE);
    }

    @Test
    void aClaimThatGoesChangesTheLinkOfAnotherDossier() {
        application.load(Sketch.of("SUPPLY a -> b known 2010 is ALLEGED"), denial("link-1"));
        var before = loader.load(null);
        assertThat(last(before)).isEqualTo("DISPUTED");
        application.load(denial("a"));
        assertThat(last(loader.load(before))).isEqualTo("ALLEGED");
    }

    @Test
    void aVersionThatSaysNothingOfWhatChangedIsReadWhole() {
        application.load(Sketch.of("SUPPLY a -> b"));
        var before = loader.load(null);
        application.bean(GeneratedGraphs.class).write(List.of(Recipe.tiny("tiny", 3)));
        application.load(Sketch.of("SUPPLY a -> c"));
        assertThat(contents(loader.load(before))).isEqualTo(contents(loader.load(null)));
    }

    @Test
    void onlyWhatChangedIsRead() {
        application.bean(GeneratedGraphs.class).write(List.of(Recipe.tiny("tiny", 3)));
        var before = loader.load(null);
        application.wipe();
        assertThat(before.links()).isPositive();
        application.load(Sketch.of("SUPPLY a -> b"));
        var unnoticed = before.at(
                Long.toString(Long.parseLong(application.bean(Graph.class).version()) - 1));
        assertThat(loader.load(unnoticed).links())
                .as("old links are not read again")
                .isEqualTo(before.links() + 1);
    }

    private static String dated(String date) {
        return """
                dossier: dated
                title: Dated
                publisher: Tests
                edition: 2026
                sources:
                  - {id: dated-paper, title: The paper, publisher: Tests, kind: REPORT%s}
                """.formatted(date);
    }

    private static String claimed() {
        return """
                dossier: claimed
                title: Claimed
                publisher: Tests
                edition: 2026
                parties:
                  - {id: a, type: COMPANY, name: A, cites: [{source: dated-paper, locator: p1}]}
                  - {id: b, type: COMPANY, name: B, cites: [{source: dated-paper, locator: p1}]}
                links:
                  - id: link-1
                    kind: SUPPLY
                    from: a
                    to: b
                    claims:
                      - {id: claim-1, stance: ASSERTS, by: a, channel: REPORT, basis: OWN_ACCOUNT, summary: A says so.,
                         cites: [{source: dated-paper, locator: p1}]}
                """;
    }

    private static String denial(String about) {
        return """
                dossier: denial
                title: Denial
                publisher: Tests
                edition: 2026
                claims:
                  - {id: denial-1, about: %s, stance: DENIES, by: claimant, channel: REPORT, basis: SECOND_HAND, publishedOn: 2012,
                     summary: No., cites: [{source: paper, locator: p1}]}
                """.formatted(about);
    }

    private static int statusOn(Projection projection, int year) {
        return projection.of(Reader.ANONYMOUS).status(projection.link("link-1"), (int)
                LocalDate.of(year, 1, 1).toEpochDay());
    }

    private static String last(Projection projection) {
        return STATUSES.get(projection.of(Reader.ANONYMOUS).status(projection.link("link-1"), Projection.ALL_DAYS));
    }

    /** All that can be asked of a projection. */
    private static List<String> contents(Projection projection) {
        var contents = new ArrayList<String>();
        contents.add(projection.version());
        for (int entity = 0; entity < projection.entities(); entity++) {
            contents.add(
                    projection.entityId(entity) + " " + projection.entityKind(entity) + " " + seen(projection, entity)
                            + " out " + arcs(projection, projection.out(), entity)
                            + " in " + arcs(projection, projection.in(), entity));
        }
        for (int link = 0; link < projection.links(); link++) {
            contents.add(link(projection, link));
        }
        return contents;
    }

    private static List<Boolean> seen(Projection projection, int entity) {
        return READERS.stream()
                .map(reader -> projection.of(reader).entity(entity))
                .toList();
    }

    private static List<String> arcs(Projection projection, Arcs arcs, int entity) {
        return IntStream.range(arcs.start(entity), arcs.end(entity))
                .mapToObj(arc -> projection.entityId(arcs.node(arc)) + " by " + projection.linkId(arcs.link(arc)) + " "
                        + arcs.mark(arc))
                .toList();
    }

    private static String link(Projection projection, int link) {
        var products = IntStream.range(projection.firstProduct(link), projection.endOfProducts(link))
                .mapToObj(i -> projection.entityId(projection.product(i)))
                .toList();
        var statuses = new ArrayList<Integer>();
        for (var reader : READERS) {
            var sight = projection.of(reader);
            statuses.add(sight.link(link) ? sight.status(link, Projection.ALL_DAYS) : -1);
            for (int year = 1999; year < 2027; year++) {
                statuses.add(sight.status(link, (int) LocalDate.of(year, 3, 5).toEpochDay()));
            }
        }
        return String.join(
                " ",
                projection.linkId(link),
                projection.linkKind(link).name(),
                projection.entityId(projection.from(link)),
                projection.entityId(projection.to(link)),
                Integer.toString(projection.validFrom(link)),
                Integer.toString(projection.validTo(link)),
                products.toString(),
                statuses.toString());
    }
}
