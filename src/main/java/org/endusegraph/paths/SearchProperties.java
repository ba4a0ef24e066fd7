package org.endusegraph.paths;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far one question for paths may go before it is cut off, which its answer says.
 *
 * @param maxExplored how many times it may look at a link that it may follow
 * @param deadline how long it may take
 */
@ConfigurationProperties("endusegraph.paths")
record SearchProperties(
        @DefaultValue("50000000") long maxExplored,
        @DefaultValue("5s") Duration deadline) {}
