package org.endusegraph.api;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says in JSON why the server itself turned a request down, before it got to the application: a header too long, an odd sign. */
@Component
class RejectedRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new Report());
            }
        });
    }

    private static final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var error = ErrorPages.error(response.getStatus(), String.valueOf(request.getMethod()));
            response.setContentType("application/json;charset=utf-8");
            response.setHeader("Cache-Control", Reply.NO_STORE);
            try {
                response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(Reply.content(error)));
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("nobody listens", gone);
            }
        }
    }
}
