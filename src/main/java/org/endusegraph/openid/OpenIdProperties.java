package org.endusegraph.openid;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.endusegraph.access.Circle;
import org.endusegraph.access.Role;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the OpenID provider whose tokens are accepted beside keys.
 *
 * @param issuer its address, exactly as its tokens and its metadata say it; null: no tokens are accepted
 * @param audience what a token must name as its audience; null only without an issuer
 * @param nameClaim the claim that decisions name its reader by
 * @param roleClaim the claim that the role follows from; null: no token gives one
 * @param roles values of that claim, by the role that they give; all others give none
 * @param circlesClaim the claim that the circles follow from; null: no token gives any
 * @param circles values of that claim, by the circle that they give; all others give none
 * @param maxLifetime the longest time between issue and expiry that a token may have
 */
@ConfigurationProperties("endusegraph.openid")
record OpenIdProperties(
        @Nullable String issuer,
        @Nullable String audience,
        @DefaultValue("sub") String nameClaim,
        @Nullable String roleClaim,
        @DefaultValue Map<Role, Set<String>> roles,
        @Nullable String circlesClaim,
        @DefaultValue Map<String, Set<String>> circles,
        @DefaultValue("24h") Duration maxLifetime) {

    private static final String NAME = "endusegraph.openid.";

    /**
     * Checks them.
     *
     * @throws Fault.InvalidInput if one is missing that another needs, or makes no sense
     */
    OpenIdProperties {
        if (issuer == null) {
            require(
                    audience == null
                            && roleClaim == null
                            && circlesClaim == null
                            && roles.isEmpty()
                            && circles.isEmpty(),
                    "issuer is missing: the address of the OpenID provider, exactly as its tokens say it.");
        } else {
            require(isSafe(issuer), "issuer is an address with https, without '?' and '#'; http only on this machine.");
            require(
                    audience != null && !audience.isBlank(),
                    "audience is missing: what tokens for this service name in 'aud'. Tokens for other services are refused by it.");
        }
        require((roleClaim == null) == roles.isEmpty(), "role-claim and roles go together: set both or neither.");
        require(
                (circlesClaim == null) == circles.isEmpty(),
                "circles-claim and circles go together: set both or neither.");
        for (var circle : circles.keySet()) {
            require(
                    Circle.isName(circle),
                    "circles: '" + circle
                            + "' is no circle: write lower-case letters, digits and hyphens, as in dossiers.");
        }
        require(maxLifetime.isPositive(), "max-lifetime is longer than zero.");
    }

    /** Whether nobody between here and an address can change what it answers. */
    static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            var whole = uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
            return whole
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme())
                                    && InetAddress.getByName(uri.getHost()).isLoopbackAddress());
        } catch (IllegalArgumentException | UnknownHostException unreadable) {
            return false;
        }
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new Fault.InvalidInput(NAME + sentence);
        }
    }
}
