package org.endusegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the service listens, with and without security. */
class SecurityTests {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", ""})
    void withoutSecurityItDoesNotListenWhereOthersCanReachIt(String address) {
        assertThatThrownBy(() -> TinyGraph.start(RunningTinyGraph.operations(), "server.address=" + address))
                .hasRootCauseInstanceOf(Fault.InvalidInput.class)
                .rootCause()
                .hasMessageContaining("security is off")
                .hasMessageContaining("endusegraph.security=keys")
                .hasMessageContaining("server.address=127.0.0.1");
    }

    @Test
    void withKeysItListensWhereItIsTold() throws Exception {
        try (var application =
                TinyGraph.start(RunningTinyGraph.operations(), "server.address=0.0.0.0", "endusegraph.security=keys")) {
            assertThat(Api.of(application).ask("{ hello }", Api.JSON).status()).isEqualTo(200);
        }
    }
}
