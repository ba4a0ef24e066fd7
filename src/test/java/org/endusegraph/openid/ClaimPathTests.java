package org.endusegraph.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimPathTests {

    private static final Map<String, Object> CLAIMS = Map.of(
            "department", "Export desk",
            "groups", List.of("a", "b c", 1),
            "realm_access", Map.of("roles", List.of("reviewer"), "depth", Map.of("x", "y")),
            "https://example.org/roles", List.of("editor"),
            "number", 7);

    private static List<String> values(String path) {
        return new ClaimPath(path).values(CLAIMS);
    }

    @Test
    void aTextIsOneValueAndAListSeveral() {
        assertThat(values("department")).containsExactly("Export desk");
        assertThat(values("groups")).containsExactly("a", "b c");
    }

    @Test
    void dotsLeadIntoNestedClaims() {
        assertThat(values("realm_access.roles")).containsExactly("reviewer");
        assertThat(values("realm_access.depth.x")).containsExactly("y");
    }

    @Test
    void aClaimOfTheWholeNameComesFirst() {
        assertThat(values("https://example.org/roles")).containsExactly("editor");
    }

    @Test
    void whatIsNoTextIsNoValue() {
        assertThat(values("number")).isEmpty();
        assertThat(values("realm_access")).isEmpty();
        assertThat(values("realm_access.none.x")).isEmpty();
        assertThat(values("department.x")).isEmpty();
    }
}
