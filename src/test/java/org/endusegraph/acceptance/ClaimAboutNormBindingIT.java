package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;

/** A claim may be about how a norm binds a state. */
class ClaimAboutNormBindingIT {

    @Test
    void isAnsweredWithTheBinding() {
        var application = RunningApplication.empty();
        application.load("""
                dossier: binding
                title: Binding
                publisher: Tests
                edition: 2026
                sources: [{id: paper, title: The paper, publisher: Tests, kind: REPORT}]
                parties: [{id: office, type: ORGANISATION, name: Office, cites: [{source: paper, locator: p1}]}]
                norms:
                  - {id: norm, instrument: Instrument, title: A norm, kind: TREATY, cites: [{source: paper, locator: p1}],
                     bindings: [{state: BE, mode: STATE_PARTY, cites: [{source: paper, locator: p1}]}]}
                claims:
                  - {id: doubt, about: norm.be, stance: DENIES, by: office, channel: ORAL, basis: SECOND_HAND, summary: It is not.,
                     cites: [{source: paper, locator: p2}]}
                """);
        var answer = new GraphQl(application)
                .data(
                        "{node(id: \"doubt\") {... on Claim {about {id ... on NormBinding {state mode citations {locator}}}}}}",
                        Map.of());
        assertThat(answer.at("/node/about/state").asString()).isEqualTo("BE");
        assertThat(answer.at("/node/about/citations/0/locator").asString()).isEqualTo("p1");
    }
}
