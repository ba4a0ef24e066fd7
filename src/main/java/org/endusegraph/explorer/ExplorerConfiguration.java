package org.endusegraph.explorer;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Shows GraphiQL at {@code /graphiql}. */
@Configuration(proxyBeanMethods = false)
class ExplorerConfiguration implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
        views.addRedirectViewController("/graphiql/", "/graphiql");
    }
}
