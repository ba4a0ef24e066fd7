package org.endusegraph.api;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests an {@link Api} with the default settings and two trusted documents; one for all of them. */
class RunningTinyGraph implements ParameterResolver {

    static final String HELLO = "# Says hello\nquery Hello($name: String) { hello(name: $name) }\n";
    static final String COLOUR = "query Colour { colour(is: RED) }\n";

    private static Api running;

    static Path operations() throws Exception {
        var folder = Files.createTempDirectory("operations");
        Files.createDirectories(folder.resolve("people"));
        Files.writeString(folder.resolve("people/hello.graphql"), HELLO);
        Files.writeString(folder.resolve("a-colour.graphql"), COLOUR);
        return folder;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Api.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return api();
    }

    static synchronized Api api() {
        try {
            running = running == null ? Api.of(TinyGraph.start(operations())) : running;
            return running;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
