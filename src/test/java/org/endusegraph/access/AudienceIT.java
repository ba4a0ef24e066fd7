package org.endusegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.endusegraph.support.Sketch;
import org.junit.jupiter.api.Test;

/** What a reader may not see cannot be inferred, in single cases; {@link AccessPropertyIT} shows it in general. */
class AudienceIT {

    @Test
    void theNumberOfCirclesDoesNotMatterToThePublic() {
        var application = RunningApplication.empty();
        application.load(Sketch.of("SUPPLY a -> body-z for authorities"));
        var paths = new GraphQl(application)
                .data(
                        "{ supplyPaths(from: {ids: [\"a\"]}, to: {ids: [\"body-z\"]}) { answer explored nodes { id } } }",
                        Map.of());
        assertThat(paths.get("supplyPaths").get("explored").asInt()).isZero();
        assertThat(paths.get("supplyPaths").get("answer").asString()).isEqualTo("NONE_ON_RECORD");
    }

    @Test
    void aDatasetWithWhatIsWithheldDoesNotTellWhenThatChanges() {
        var application = RunningApplication.empty();
        var question = "{ datasets { title statements digest loadedAt } }";
        application.load(Sketch.of("SUPPLY a -> body-z", "SUPPLY a -> body-z for authorities"));
        var before = new GraphQl(application).data(question, Map.of());
        application.load(Sketch.of("SUPPLY a -> body-z", "SUPPLY a -> body-z from 2019 for authorities"));
        assertThat((Object) new GraphQl(application).data(question, Map.of())).isEqualTo(before);
        application.load(Sketch.of("SUPPLY a -> body-z"));
        var open = new GraphQl(application).data(question, Map.of()).at("/datasets/0");
        assertThat(open.get("digest").isNull()).isFalse();
        assertThat(open.get("loadedAt").isNull()).isFalse();
    }
}
