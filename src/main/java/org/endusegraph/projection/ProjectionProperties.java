package org.endusegraph.projection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the projection.
 *
 * @param poll how often the version of the graph is looked at, to notice what other processes wrote
 * @param patience how long a question waits for a projection that shows what this process wrote before it
 */
@ConfigurationProperties("endusegraph.projection")
record ProjectionProperties(
        @DefaultValue("1s") Duration poll,
        @DefaultValue("2s") Duration patience) {}
