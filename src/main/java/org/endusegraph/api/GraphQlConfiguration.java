package org.endusegraph.api;

import graphql.scalars.ExtendedScalars;
import org.endusegraph.access.Reader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Scalars, and who is reading. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    /** Under this name the reader stands among the attributes of a request and in the context of its question. */
    static final String READER = "reader";

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(Scalars.DATE)
                .scalar(ExtendedScalars.DateTime)
                .scalar(Scalars.PARTIAL_DATE)
                .scalar(Scalars.COUNTRY_CODE)
                .scalar(Scalars.REGION_CODE);
    }

    /** A field that nothing answers, or a method that answers no field, stops the start. */
    @Bean
    @ConditionalOnBooleanProperty(name = "spring.graphql.schema.inspection.enabled", matchIfMissing = true)
    GraphQlSourceBuilderCustomizer everyFieldIsAnswered() {
        return builder -> builder.inspectSchemaMappings(report -> {
            if (!report.unmappedFields().isEmpty()
                    || !report.unmappedRegistrations().isEmpty()
                    || !report.unmappedArguments().isEmpty()) {
                throw new IllegalStateException("The schema and the code differ: " + report);
            }
        });
    }

    /** Every question is asked by somebody. */
    @Bean
    WebGraphQlInterceptor reader() {
        return (request, chain) -> {
            var reader = request.getAttributes().getOrDefault(READER, Reader.ANONYMOUS);
            request.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(context -> context.put(READER, reader))
                            .build());
            return chain.next(request);
        };
    }
}
