package org.endusegraph.command;

import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;

/** Serves GraphQL until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves GraphQL over HTTP, and GraphiQL. This is the default.")
final class ServeCommand extends GraphCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        return serve(this);
    }

    static int serve(GraphCommand command) throws InterruptedException {
        var context = command.start(WebApplicationType.SERVLET);
        context.getBean(Welcome.class).print(command.spec().commandLine().getOut());
        Thread.currentThread().join();
        return 0;
    }
}
