package org.endusegraph.api;

import graphql.scalars.ExtendedScalars;
import org.endusegraph.access.Reader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Scalars, and who is reading. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(Scalars.PARTIAL_DATE)
                .scalar(Scalars.COUNTRY_CODE);
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
