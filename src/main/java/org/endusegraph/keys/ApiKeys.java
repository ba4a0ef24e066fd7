package org.endusegraph.keys;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.endusegraph.access.Readers;
import org.endusegraph.access.Role;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The keys on record. Of a key's secret only a salted hash is; the log tells ids alone. It is looked up anew for each request. */
@Component
public class ApiKeys implements Readers {

    private static final Logger LOG = LoggerFactory.getLogger(ApiKeys.class);
    private static final int SALT = 16;

    private final Graph graph;

    ApiKeys(Graph graph) {
        this.graph = graph;
    }

    /**
     * A key that was just made.
     *
     * @param text the whole of it, which nobody can tell again
     */
    public record Made(ApiKey key, String text) {}

    private record Stored(ApiKey key, String salt, String hash) {}

    /** Makes a key. */
    public Made make(NewKey asked) {
        var text = KeyText.random();
        var salt = KeyText.random(SALT);
        var key = new ApiKey(
                text.id(),
                asked.name(),
                asked.role(),
                asked.circles(),
                now(),
                asked.lastDay().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC),
                null);
        var properties = Map.of(
                "id", key.id(),
                "name", key.name(),
                "role", key.role().name(),
                "circles", key.circles().stream().sorted().toList(),
                "createdAt", key.createdAt(),
                "expiresAt", key.expiresAt(),
                "salt", salt,
                "hash", text.hash(salt));
        graph.write("api-key-make", writer -> writer.run("api-key-make", Map.of("properties", properties)));
        return new Made(key, text.shown());
    }

    /** All keys, oldest first. */
    public List<ApiKey> all() {
        return graph.read(Reader.ANONYMOUS, "api-keys", Map.of(), ApiKeys::key);
    }

    /**
     * Takes a key back. If that was done before, it stays as it was.
     *
     * @throws Fault.NotFound if there is no key with this id
     */
    public ApiKey revoke(String id) {
        graph.write("api-key-revoke", writer -> writer.run("api-key-revoke", Map.of("id", id, "at", now())));
        var stored = find(id);
        if (stored == null) {
            throw new Fault.NotFound("There is no key with the id '" + id + "'. 'keys list' shows the ids.");
        }
        return stored.key();
    }

    @Override
    public boolean recognise(String credential) {
        return KeyText.isMeant(credential);
    }

    @Override
    public Reader reader(String credential) {
        var text = KeyText.of(credential);
        if (text == null) {
            LOG.warn("A key was refused: it does not have the form of one");
            throw new Fault.Unauthenticated("This is no key of EndUse Graph. Send 'Authorization: Bearer eug_...',"
                    + " the key as it was shown when it was made.");
        }
        var stored = find(text.id());
        if (stored == null || !text.fits(stored.salt(), stored.hash())) {
            LOG.warn("The key {} was refused: it is not known", text.id());
            throw new Fault.Unauthenticated("This key is not known here. Ask who runs the service for another.");
        }
        var state = stored.key().state(now());
        if (state != ApiKey.State.ACTIVE) {
            LOG.warn("The key {} was refused: {}", text.id(), state);
            throw new Fault.Unauthenticated(
                    state == ApiKey.State.EXPIRED
                            ? "This key has expired. Ask who runs the service for another."
                            : "This key was revoked. Ask who runs the service for another.");
        }
        return stored.key().reader();
    }

    private @Nullable Stored find(String id) {
        return graph
                .read(
                        Reader.ANONYMOUS,
                        "api-key-by-id",
                        Map.of("id", id),
                        row -> new Stored(key(row), row.text("salt"), row.text("hash")))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static ApiKey key(Row row) {
        return new ApiKey(
                row.text("id"),
                row.text("name"),
                row.constant("role", Role.class),
                Set.copyOf(row.texts("circles")),
                row.time("createdAt"),
                row.time("expiresAt"),
                row.timeOrNull("revokedAt"));
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }
}
