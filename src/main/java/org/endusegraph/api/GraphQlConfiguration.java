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

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(Scalars.DATE)
                .scalar(ExtendedScalars.DateTime)
                .scalar(Scalars.PARTIAL_DATE)
                .scalar(Scalars.COUNTRY_CODE);
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

    /** Every question is asked by somebody: so far by the anonymous reader. */
    @Bean
    WebGraphQlInterceptor reader() {
        return (request, chain) -> {
            request.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(context -> context.put("reader", Reader.ANONYMOUS))
                            .build());
            return chain.next(request);
        };
    }
}
