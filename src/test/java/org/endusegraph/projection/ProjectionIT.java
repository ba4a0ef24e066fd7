package org.endusegraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be seen of the projection from outside. */
class ProjectionIT {

    private static final String ASK = "{ projection { graphVersion builtAt current entities links } }";

    private RunningApplication application;

    @BeforeEach
    void loadTwoLinks() {
        application = RunningApplication.empty();
        application.load(Sketch.of("SUPPLY a -> b of item-x", "SUPPLY b -> c for red"));
    }

    @Test
    void tellsWhichVersionItShowsAndHowMuchOfItTheReaderSees() {
        var projection = new GraphQl(application).data(ASK, Map.of()).get("projection");
        assertThat(projection.get("graphVersion").asString())
                .isEqualTo(application.bean(Graph.class).version());
        assertThat(projection.get("current").asBoolean()).isTrue();
        assertThat(projection.get("entities").asInt())
                .as("a, b, c, item-x and the claimant")
                .isEqualTo(5);
        assertThat(projection.get("links").asInt())
                .as("not the one for a circle")
                .isEqualTo(1);
        var insider = application.bean(Projections.class).current().of(new Reader(Set.of("red")));
        assertThat(insider.link(1)).isTrue();
    }

    @Test
    void itsSizeIsMeasured() {
        var meters = application.bean(MeterRegistry.class);
        application.bean(Projections.class).current();
        assertThat(meters.get("endusegraph.projection.links").gauge().value()).isEqualTo(2);
        assertThat(meters.get("endusegraph.projection.entities").gauge().value())
                .isEqualTo(5);
        assertThat(meters.get("endusegraph.projection.memory").gauge().value()).isPositive();
        assertThat(meters.get("endusegraph.projection.build").timer().count()).isPositive();
    }

    @Test
    void theServiceTellsThatItIsWellAndNothingElse() throws Exception {
        assertThat(get("/actuator/health"))
                .isEqualTo("200 {\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(get("/actuator/metrics")).startsWith("404");
    }

    private String get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(application.address().resolve(path)).build(), BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }
}
