package org.endusegraph.api;

import org.endusegraph.model.Fault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Without security the service listens where only this machine can reach it, or not at all. */
@Component
class OpenDoor implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final Security security;
    private final ObjectProvider<ServerProperties> server;

    OpenDoor(SecurityProperties properties, ObjectProvider<ServerProperties> server) {
        this.security = properties.security();
        this.server = server;
    }

    /** @throws Fault.InvalidInput if others could reach it */
    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        var address = server.getObject().getAddress();
        if (security == Security.OFF && (address == null || !address.isLoopbackAddress())) {
            throw new Fault.InvalidInput("Others can reach "
                    + (address == null ? "every address of this machine" : address.getHostAddress())
                    + ", and security is off: whoever asks there would be an administrator. Set endusegraph.security=keys,"
                    + " or server.address=127.0.0.1 to listen to this machine alone.");
        }
    }
}
