package org.endusegraph.command;

import java.util.concurrent.Callable;
import org.endusegraph.openid.RevokedSubjects;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/** Lists whose tokens were revoked. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Lists the subjects whose tokens were revoked, the last first, each with the mark that the log names it by.")
final class ListTokensCommand extends GraphCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return onGraph(this::list);
    }

    private int list(ConfigurableApplicationContext context) {
        var out = spec().commandLine().getOut();
        context.getBean(RevokedSubjects.class).all().forEach(revoked -> out.println(line(revoked)));
        out.flush();
        return 0;
    }

    /** A revoked subject on one line. */
    static String line(RevokedSubjects.Revoked revoked) {
        return revoked.subject().mark() + "  " + revoked.subject().id() + "  (of "
                + revoked.subject().issuer() + "; tokens issued up to " + revoked.at() + " are refused)";
    }
}
