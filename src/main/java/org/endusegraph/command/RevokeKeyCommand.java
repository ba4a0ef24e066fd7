package org.endusegraph.command;

import java.util.concurrent.Callable;
import org.endusegraph.keys.ApiKeys;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a key back. */
@Command(
        name = "revoke",
        mixinStandardHelpOptions = true,
        description = "Takes a key back. From then on it is refused. It stays on record.")
final class RevokeKeyCommand extends GraphCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "Id of the key: what stands between 'eug_' and the next '_'.")
    private String id = "";

    @Override
    public Integer call() {
        return onGraph(this::revoke);
    }

    private int revoke(ConfigurableApplicationContext context) {
        var out = spec().commandLine().getOut();
        out.println(ListKeysCommand.line(context.getBean(ApiKeys.class).revoke(id)));
        out.flush();
        return 0;
    }
}
