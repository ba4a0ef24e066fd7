package org.endusegraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.endusegraph.api.TinyApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTests {

    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql"})
    void everythingThatAPageNamesIsServedFromHere(String page) throws Exception {
        var addresses = addresses(get(page).body());

        assertThat(addresses).isNotEmpty();
        for (var address : addresses) {
            assertThat(address).doesNotContain("//");
            assertThat(get(URI.create(page).resolve(address).toString()).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql"})
    void aPageMayLoadAndReachNothingElse(String page) throws Exception {
        var policy = get(page).headers().firstValue("Content-Security-Policy").orElse("");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'", "frame-ancestors 'none'");
        assertThat(policy).doesNotContain("http");
        assertThat(get(page).body()).doesNotContain("<style", "onclick").doesNotContainPattern("<script[^>]*>[^<]");
    }

    private static List<String> addresses(String page) {
        return ADDRESS.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        var address = URI.create(TinyApplication.address() + path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
