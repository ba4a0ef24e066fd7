package org.endusegraph.openid;

import java.util.Objects;
import org.endusegraph.access.Readers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tokens are accepted if an issuer is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenIdProperties.class)
class OpenIdConfiguration {

    @Bean
    @ConditionalOnProperty("endusegraph.openid.issuer")
    Readers tokens(OpenIdProperties properties, RevokedSubjects revoked) {
        var issuer = Objects.requireNonNull(properties.issuer());
        var audience = Objects.requireNonNull(properties.audience());
        var rules = new TokenRules(issuer, audience, properties.maxLifetime(), revoked);
        return new Tokens(properties, new Issuer(issuer, rules));
    }
}
