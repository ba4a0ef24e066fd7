package org.endusegraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts EndUse Graph. */
@SpringBootApplication
public class Application {

    public static void main(String... arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
