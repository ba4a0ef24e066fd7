package org.endusegraph.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Continuity;
import org.endusegraph.model.Direction;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.PathWarningCode;
import org.endusegraph.model.SupplyPath;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a supply path is, on sketches small enough to see the answer. */
class SupplyPathsIT {

    private static final List<LinkKind> ALL = List.copyOf(EnumSet.allOf(LinkKind.class));

    private RunningApplication application;

    @BeforeEach
    void startEmpty() {
        application = RunningApplication.empty();
    }

    @Test
    void noEntityStandsTwiceOnAPath() {
        sketch("SUPPLY a -> b", "SUPPLY b -> a", "SUPPLY b -> c", "SUPPLY c -> b", "SUPPLY c -> body-z");
        assertThat(routes("a", "body-z", hops(10))).containsExactly("a b c body-z");
    }

    @Test
    void parallelLinksMakeParallelPaths() {
        sketch("SUPPLY a -> b", "SUPPLY a -> b", "SUPPLY b -> body-z");
        assertThat(paths("a", "body-z", hops(4)))
                .hasSize(2)
                .extracting(SupplyPath::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPathHasAtMostTheHopsAskedFor() {
        sketch("SUPPLY a -> b", "SUPPLY b -> c", "SUPPLY c -> body-z");
        assertThat(routes("a", "body-z", hops(3))).hasSize(1);
        assertThat(routes("a", "body-z", hops(2))).isEmpty();
    }

    @Test
    void aSupplyIsFollowedFromItsProductsWithTheSupplierNamed() {
        sketch("MANUFACTURE a -> item-x", "SUPPLY reseller -> body-z of item-x");
        var path = paths("a", "body-z", hops(4)).getFirst();
        assertThat(route(path)).isEqualTo("a item-x body-z");
        assertThat(path.hops().get(1).via().id()).isEqualTo("reseller");
    }

    @Test
    void aCoDevelopmentIsNotEnteredFromItsProducts() {
        sketch("MANUFACTURE a -> item-x", "CO_DEVELOPMENT b -> body-z of item-x");
        assertThat(routes("a", "body-z", hops(4))).isEmpty();
    }

    @Test
    void equityIsFollowedOnlyWhenAskedForAndUpwardsOnlyWhenAskedFor() {
        sketch("OWNERSHIP owner -> a", "SUPPLY owner -> body-z");
        assertThat(routes("a", "body-z", hops(4))).isEmpty();
        assertThat(routes("a", "body-z", filter(ALL, false))).isEmpty();
        var path = paths("a", "body-z", filter(ALL, true)).getFirst();
        assertThat(path.hops().getFirst().direction()).isEqualTo(Direction.BACKWARD);
        assertThat(path.warnings()).extracting(warning -> warning.code()).contains(PathWarningCode.EQUITY);
    }

    @Test
    void strongerComesFirstThenShorterThenLaterThenById() {
        sketch(
                "SUPPLY a -> body-z is ALLEGED",
                "SUPPLY a -> b from 2010",
                "SUPPLY b -> body-z from 2011",
                "SUPPLY a -> c from 2010",
                "SUPPLY c -> body-z from 2015",
                "SUPPLY a -> d",
                "SUPPLY d -> body-z",
                "SUPPLY a -> body-z");
        assertThat(routes("a", "body-z", hops(4)))
                .containsExactly("a body-z", "a c body-z", "a b body-z", "a d body-z", "a body-z");
    }

    @Test
    void aPathIsAsStrongAsItsWeakestHop() {
        sketch("SUPPLY a -> b", "SUPPLY b -> c is DISPUTED", "SUPPLY c -> body-z is ALLEGED");
        var path = paths("a", "body-z", hops(4)).getFirst();
        assertThat(path.strength()).isEqualTo(LinkStatus.DISPUTED);
        assertThat(path.weakestHop().index()).isEqualTo(1);
        assertThat(routes("a", "body-z", least(LinkStatus.ALLEGED))).isEmpty();
    }

    @Test
    void refutedLinksAreFollowedOnlyWhenAskedFor() {
        sketch("SUPPLY a -> body-z is REFUTED");
        assertThat(routes("a", "body-z", hops(4))).isEmpty();
        assertThat(routes("a", "body-z", least(LinkStatus.REFUTED))).hasSize(1);
    }

    @Test
    void onADayOnlyLinksValidThenAreFollowedAndUnknownBoundsAreOpen() {
        sketch("SUPPLY a -> b from 2015 to 2018-06", "SUPPLY b -> body-z");
        assertThat(routes("a", "body-z", asOf("2014-12-31"))).isEmpty();
        assertThat(routes("a", "body-z", asOf("2015-01-01"))).hasSize(1);
        assertThat(routes("a", "body-z", asOf("2018-06-30"))).hasSize(1);
        assertThat(routes("a", "body-z", asOf("2018-07-01"))).isEmpty();
    }

    @Test
    void whatWasPublishedLaterWasNotKnown() {
        sketch("SUPPLY a -> body-z known 2019-07");
        assertThat(routes("a", "body-z", PathFilter.of(4, LocalDate.parse("2019-07-30"))))
                .isEmpty();
        assertThat(routes("a", "body-z", PathFilter.of(4, LocalDate.parse("2019-07-31"))))
                .hasSize(1);
    }

    @Test
    void theWindowIsWhenAllHopsAreValid() {
        sketch(
                "SUPPLY a -> b from 2015 to 2018",
                "SUPPLY b -> body-z from 2017-03",
                "SUPPLY a -> c to 2010",
                "SUPPLY c -> body-z from 2012");
        var paths = paths("a", "body-z", hops(4));
        var whole = paths.stream()
                .filter(path -> route(path).equals("a b body-z"))
                .findFirst()
                .orElseThrow();
        assertThat(whole.window().from()).isEqualTo("2017-03-01");
        assertThat(whole.window().to()).isEqualTo("2018-12-31");
        var none = paths.stream()
                .filter(path -> route(path).equals("a c body-z"))
                .findFirst()
                .orElseThrow();
        assertThat(none.window()).isNull();
        assertThat(none.timeRespecting()).isTrue();
        assertThat(none.warnings()).extracting(warning -> warning.code()).contains(PathWarningCode.EMPTY_WINDOW);
    }

    @Test
    void hopsThatEndBeforeAnEarlierOneStartsAreOutOfOrder() {
        sketch("SUPPLY a -> b from 2015", "SUPPLY b -> body-z to 2014", "SUPPLY a -> c", "SUPPLY c -> body-z to 2014");
        assertThat(routes("a", "body-z", timeRespecting())).containsExactly("a c body-z");
    }

    @Test
    void goodsCarryOnOrDoNot() {
        sketch(
                "COMPONENT item-x -> item-y",
                "SUPPLY a -> same of item-x",
                "SUPPLY same -> body-z of item-x",
                "SUPPLY a -> within of item-x",
                "SUPPLY within -> body-z of item-y",
                "SUPPLY a -> silent of item-x",
                "SUPPLY silent -> body-z",
                "SUPPLY a -> other of item-x",
                "SUPPLY other -> body-z of item-w");
        var direct = paths("a", "body-z", hops(2));
        assertThat(direct)
                .extracting(path -> path.entities().get(1).id() + " " + path.continuity())
                .containsExactlyInAnyOrder("same SAME_ITEM", "within CONTAINED", "silent UNKNOWN", "other BROKEN");
        assertThat(routes("a", "body-z", continuity(Continuity.CONTAINED)))
                .containsExactlyInAnyOrder("a same body-z", "a within body-z");
    }

    @Test
    void affiliationIsNoHopOfGoods() {
        sketch("SUPPLY a -> body-y of item-x", "AFFILIATION body-y -> body-z");
        assertThat(paths("a", "body-z", hops(4)).getFirst().continuity()).isEqualTo(Continuity.SAME_ITEM);
    }

    @Test
    void viaMustBeOnThePathAndAvoidMustNotNorSupplyAHop() {
        sketch(
                "SUPPLY a -> b",
                "SUPPLY b -> body-z",
                "SUPPLY a -> c",
                "SUPPLY c -> body-z",
                "MANUFACTURE a -> item-x",
                "SUPPLY b -> body-z of item-x");
        assertThat(routes("a", "body-z", via("c"))).containsExactly("a c body-z");
        assertThat(routes("a", "body-z", avoid("b"))).containsExactly("a c body-z");
    }

    @Test
    void theFirstRecipientIsTheFirstPartyThatASupplyOrDeploymentReaches() {
        sketch(
                "MANUFACTURE a -> item-x",
                "DEPLOYMENT item-x -> uni-y",
                "AFFILIATION uni-y -> body-z",
                "SUPPLY a -> b",
                "SUPPLY b -> body-z");
        assertThat(routes("a", "body-z", firstRecipient(EntityKind.UNIVERSITY)))
                .containsExactly("a item-x uni-y body-z");
        assertThat(routes("a", "body-z", firstRecipient(EntityKind.COMPANY))).containsExactly("a b body-z");
        assertThat(routes("a", "body-z", firstRecipient(EntityKind.PERSON))).isEmpty();
    }

    @Test
    void linksLookedAtAreCounted() {
        sketch("SUPPLY a -> b", "SUPPLY b -> body-z", "SUPPLY b -> c", "SUPPLY d -> e");
        var found = application
                .bean(SupplyPaths.class)
                .find(Reader.ANONYMOUS, List.of("a"), List.of("body-z"), PathFilter.DEFAULT, 10);
        assertThat(found.explored()).isPositive();
        assertThat(found.complete()).isTrue();
    }

    private void sketch(String... lines) {
        application.load(Sketch.of(lines));
    }

    private List<SupplyPath> paths(String from, String to, PathFilter filter) {
        return application
                .bean(SupplyPaths.class)
                .find(Reader.ANONYMOUS, List.of(from), List.of(to), filter, 100)
                .paths();
    }

    private List<String> routes(String from, String to, PathFilter filter) {
        return paths(from, to, filter).stream().map(SupplyPathsIT::route).toList();
    }

    private static String route(SupplyPath path) {
        return String.join(
                " ", path.entities().stream().map(entity -> entity.id()).toList());
    }

    private static PathFilter hops(int most) {
        return PathFilter.of(most, null);
    }

    private static PathFilter filter(List<LinkKind> kinds, boolean upwards) {
        return new PathFilter(null, kinds, upwards, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static PathFilter least(LinkStatus status) {
        return new PathFilter(null, null, null, null, null, status, null, null, null, null, null, null, null, null);
    }

    private static PathFilter asOf(String day) {
        return new PathFilter(
                null, null, null, LocalDate.parse(day), null, null, null, null, null, null, null, null, null, null);
    }

    private static PathFilter timeRespecting() {
        return new PathFilter(null, null, null, null, null, null, null, true, null, null, null, null, null, null);
    }

    private static PathFilter continuity(Continuity least) {
        return new PathFilter(null, null, null, null, null, null, least, null, null, null, null, null, null, null);
    }

    private static PathFilter via(String... ids) {
        return new PathFilter(
                null, null, null, null, null, null, null, null, List.of(ids), null, null, null, null, null);
    }

    private static PathFilter avoid(String... ids) {
        return new PathFilter(
                null, null, null, null, null, null, null, null, null, List.of(ids), null, null, null, null);
    }

    private static PathFilter firstRecipient(EntityKind... kinds) {
        return new PathFilter(
                null, null, null, null, null, null, null, null, null, null, List.of(kinds), null, null, null);
    }
}
