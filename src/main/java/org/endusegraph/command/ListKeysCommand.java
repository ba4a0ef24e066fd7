package org.endusegraph.command;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.endusegraph.keys.ApiKey;
import org.endusegraph.keys.ApiKeys;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/** Lists the keys. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists all keys, oldest first, without their secrets.")
final class ListKeysCommand extends GraphCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return onGraph(this::list);
    }

    private int list(ConfigurableApplicationContext context) {
        var out = spec().commandLine().getOut();
        context.getBean(ApiKeys.class).all().forEach(key -> out.println(line(key)));
        out.flush();
        return 0;
    }

    /** A key on one line. */
    static String line(ApiKey key) {
        var circles = key.circles().isEmpty()
                ? "no circles"
                : "circles " + String.join(", ", key.circles().stream().sorted().toList());
        return key.id() + "  " + key.state(OffsetDateTime.now(ZoneOffset.UTC)) + "  " + key.role() + "  " + key.name()
                + "  (" + circles + "; made " + key.createdAt().toLocalDate() + ", last day "
                + key.expiresAt().minusDays(1).toLocalDate()
                + (key.revokedAt() == null ? "" : ", revoked " + key.revokedAt().toLocalDate()) + ")";
    }
}
