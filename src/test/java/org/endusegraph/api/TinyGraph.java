package org.endusegraph.api;

import graphql.schema.DataFetcher;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.endusegraph.model.Fault;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The API's plumbing over a schema of a few fields, on a port of its own. No stereotype stands on this class, so that the whole
 * application does not pick it up.
 */
@EnableAutoConfiguration(exclude = Neo4jAutoConfiguration.class)
@ComponentScan({"org.endusegraph.api", "org.endusegraph.explorer"})
class TinyGraph {

    private static final String SCHEMA = """
            type Query {
              hello(name: String = "you"): String!
              colour(is: Colour): Colour
              count(to: Int!): Int
              thing(id: ID!): Thing
              things(ids: [ID!]!): [Thing]!
              batch(ids: [ID!]!): Batch!
              pages(first: Int = 20): ThingConnection!
              invalid: String
              wrapped: String
              unavailable: String
              broken: String
              nothing: String!
              slow: String
            }
            type Mutation { change: String }
            enum Colour { RED GREEN }
            type Batch { things: [Thing!]! }
            type ThingConnection { nodes: [Thing!]! edges: [ThingEdge!]! }
            type ThingEdge { node: Thing! }
            type Thing { id: ID! parts: [Thing!]! pages(first: Int = 20): ThingConnection! }
            """;

    static ConfigurableApplicationContext start(Path operations, String... properties) {
        var all = Stream.concat(
                Stream.of(
                        "server.port=0",
                        "spring.graphql.schema.locations=classpath:no-schema-here/",
                        "spring.graphql.schema.inspection.enabled=false",
                        "endusegraph.api.operations=file:" + operations + "/"),
                Stream.of(properties));
        return new SpringApplicationBuilder(TinyGraph.class)
                .properties("spring.main.banner-mode=off")
                .run(all.map(property -> "--" + property).toArray(String[]::new));
    }

    @Bean
    GraphQlSourceBuilderCustomizer schema() {
        return source -> source.schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)));
    }

    @Bean
    RuntimeWiringConfigurer fields() {
        var thing = Map.of("id", "one", "parts", List.of());
        return wiring -> wiring.type(
                "Query",
                query -> query.dataFetcher("hello", field -> "hello " + field.getArgument("name"))
                        .dataFetcher("colour", field -> field.getArgument("is"))
                        .dataFetcher("thing", _ -> thing)
                        .dataFetcher("things", _ -> List.of(thing))
                        .dataFetcher("batch", _ -> Map.of("things", List.of(thing)))
                        .dataFetcher(
                                "pages", _ -> Map.of("nodes", List.of(thing), "edges", List.of(Map.of("node", thing))))
                        .dataFetcher("invalid", throwing(new Fault.InvalidInput("'maxHops' is 99; ask for 1 to 10.")))
                        .dataFetcher(
                                "wrapped",
                                throwing(new CompletionException(
                                        new CompletionException(new Fault.NotFound("No entity 'x'.")))))
                        .dataFetcher(
                                "unavailable",
                                throwing(new Fault.Unavailable(
                                        "The store does not answer.", new IllegalStateException("secret"))))
                        .dataFetcher("broken", throwing(new IllegalStateException("secret internals")))
                        .dataFetcher("nothing", _ -> null)
                        .dataFetcher("slow", _ -> {
                            Thread.sleep(5_000);
                            return "late";
                        }));
    }

    private static DataFetcher<String> throwing(RuntimeException failure) {
        return _ -> {
            throw failure;
        };
    }
}
