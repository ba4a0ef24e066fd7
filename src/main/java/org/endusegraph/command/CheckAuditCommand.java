package org.endusegraph.command;

import java.util.concurrent.Callable;
import org.endusegraph.audit.AuditChain;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/** Checks the chain of records. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says which lines of the audit were changed, removed or put elsewhere. It only reads.")
final class CheckAuditCommand extends GraphCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return onGraph(this::check);
    }

    private int check(ConfigurableApplicationContext context) {
        var out = spec().commandLine().getOut();
        var report = context.getBean(AuditChain.class).check();
        for (var broken : report.breaks()) {
            out.println(broken.file() + ":" + broken.line() + ": " + broken.sentence());
        }
        out.println(report.lines() + " records"
                + (report.breaks().isEmpty() ? ", each as it was written" : "")
                + "; digest of the last: " + report.digest());
        out.flush();
        return report.breaks().isEmpty() ? 0 : 1;
    }
}
