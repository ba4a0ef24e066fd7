package org.endusegraph.openid;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose tokens are refused, and up to which time of issue. It is looked up anew for each request. */
@Component
public class RevokedSubjects {

    private static final int LONGEST = 255;

    private final Graph graph;
    private final @Nullable String issuer;

    RevokedSubjects(Graph graph, OpenIdProperties properties) {
        this.graph = graph;
        this.issuer = properties.issuer();
    }

    /**
     * A subject whose tokens were revoked.
     *
     * @param at when; later tokens hold
     */
    public record Revoked(Subject subject, OffsetDateTime at) {}

    /**
     * Refuses all tokens of a subject of the configured issuer that were issued up to now.
     *
     * @throws Fault.InvalidInput if no issuer is configured, or this can be no subject
     */
    public Revoked revoke(String subject) {
        if (issuer == null) {
            throw new Fault.InvalidInput(
                    "Say whose subject it is: set endusegraph.openid.issuer and .audience, as for the service.");
        }
        if (subject.isBlank() || subject.length() > LONGEST) {
            throw new Fault.InvalidInput("A subject has 1 to " + LONGEST + " characters: the 'sub' of the token.");
        }
        var revoked = new Revoked(
                new Subject(issuer, subject), OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS));
        graph.write(
                "subject-revoke",
                writer ->
                        writer.run("subject-revoke", Map.of("issuer", issuer, "subject", subject, "at", revoked.at())));
        return revoked;
    }

    /** All revoked subjects, the last revoked first. */
    public List<Revoked> all() {
        return graph.read(
                Reader.ANONYMOUS,
                "subjects-revoked",
                Map.of(),
                row -> new Revoked(new Subject(row.text("issuer"), row.text("subject")), row.time("revokedAt")));
    }

    /** Up to when the tokens of a subject were revoked; null if they were not. */
    @Nullable
    OffsetDateTime until(Subject subject) {
        return graph
                .read(
                        Reader.ANONYMOUS,
                        "subject-revoked",
                        Map.of("issuer", subject.issuer(), "subject", subject.id()),
                        row -> row.time("revokedAt"))
                .stream()
                .findFirst()
                .orElse(null);
    }
}
