package org.endusegraph.audit;

import org.endusegraph.graph.Graph;
import org.endusegraph.graph.GraphProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.context.WebApplicationContext;

/** With security what is asked is always recorded; without, if a folder is named. Commands record nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
class AuditConfiguration {

    @Bean
    AuditFolder auditFolder(AuditProperties properties, GraphProperties graph, Environment environment) {
        if (properties.folder() != null || !"keys".equalsIgnoreCase(environment.getProperty("endusegraph.security"))) {
            return new AuditFolder(properties.folder());
        }
        return new AuditFolder(graph.directory().resolve("audit"));
    }

    @Bean
    Concealment auditConcealment(AuditProperties properties) {
        var secret = properties.secret();
        return properties.names() == AuditProperties.Names.HASHED && secret != null
                ? Concealment.hashed(secret)
                : Concealment.PLAIN;
    }

    @Bean
    Audit audit(AuditFolder folder, Concealment concealment, Graph graph, ApplicationContext context) {
        var path = context instanceof WebApplicationContext ? folder.path() : null;
        return new Audit(path == null ? null : new AuditWriter(folder, path), concealment, graph);
    }

    @Bean
    AuditRecords auditLookUp(AuditFolder folder, Concealment concealment) {
        return new AuditRecords(folder, concealment);
    }

    @Bean
    AuditChain auditChain(AuditFolder folder) {
        return new AuditChain(folder);
    }
}
