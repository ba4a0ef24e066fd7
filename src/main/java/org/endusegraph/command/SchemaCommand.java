package org.endusegraph.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the GraphQL schema. */
@Command(name = "schema", mixinStandardHelpOptions = true, description = "Prints the GraphQL schema (SDL).")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:graph-schema/api/*.graphqls");
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        var out = spec.commandLine().getOut();
        for (var file : files) {
            out.println(file.getContentAsString(StandardCharsets.UTF_8));
        }
        out.flush();
        return 0;
    }
}
