package org.endusegraph.command;

import java.util.concurrent.Callable;
import org.endusegraph.openid.RevokedSubjects;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Revokes the tokens of a subject. */
@Command(
        name = "revoke",
        mixinStandardHelpOptions = true,
        description =
                "Refuses, from now on, all tokens of a subject that the configured issuer issued up to now. Later ones hold.")
final class RevokeTokensCommand extends GraphCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SUBJECT", description = "The 'sub' of the tokens.")
    private String subject = "";

    @Override
    public Integer call() {
        return onGraph(this::revoke);
    }

    private int revoke(ConfigurableApplicationContext context) {
        var out = spec().commandLine().getOut();
        out.println(
                ListTokensCommand.line(context.getBean(RevokedSubjects.class).revoke(subject)));
        out.flush();
        return 0;
    }
}
