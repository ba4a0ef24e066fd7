package org.endusegraph;

import org.endusegraph.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts EndUse Graph. */
@SpringBootApplication
public class Application {

    public static void main(String... arguments) {
        System.exit(Commands.run(Application.class, arguments));
    }
}
