package org.endusegraph.api;

import graphql.execution.instrumentation.Instrumentation;
import org.endusegraph.audit.Audit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** GraphQL over HTTP at {@code /graphql}, with limits and trusted documents. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ApiProperties.class, SecurityProperties.class})
class HttpConfiguration {

    @Bean
    TrustedDocuments trustedDocuments(ResourcePatternResolver files, ApiProperties properties) {
        return new TrustedDocuments(files, properties.operations(), properties.trustedDocumentsOnly());
    }

    @Bean
    Documents documents(ObjectProvider<GraphQlSource> source, ApiProperties properties) {
        return new Documents(source, properties.limits());
    }

    @Bean
    GraphQlSourceBuilderCustomizer readDocuments(Documents documents) {
        return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
    }

    @Bean
    Instrumentation answerSize(ApiProperties properties) {
        return new AnswerSize(properties.limits().complexity());
    }

    @Bean
    Instrumentation requiredRoles() {
        return new RequiredRoles();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebGraphQlInterceptor engineErrors(ObjectProvider<GraphQlSource> source) {
        return new EngineErrors(source);
    }

    @Bean
    WebGraphQlHandler webGraphQlHandler(
            ExecutionGraphQlService service, ObjectProvider<WebGraphQlInterceptor> interceptors) {
        return WebGraphQlHandler.builder(service)
                .interceptors(interceptors.orderedStream().toList())
                .build();
    }

    @Bean("/graphql")
    GraphQlEndpoint graphQlEndpoint(
            WebGraphQlHandler handler,
            TrustedDocuments trusted,
            Documents documents,
            ApiProperties properties,
            ObjectProvider<Audit> audit) {
        return new GraphQlEndpoint(handler, trusted, documents, properties, audit.getIfAvailable());
    }
}
