package org.endusegraph.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of security.
 *
 * @param security how the service finds out who asks
 */
@ConfigurationProperties("endusegraph")
record SecurityProperties(@DefaultValue("off") Security security) {}
