package org.endusegraph.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit.
 *
 * @param folder of the records; null: {@code audit} in the directory of the store with security, and none without
 * @param names how texts in questions are recorded, the names of counterparties among them
 * @param secret that their hashes are made with, of at least 32 bytes; null only if they are plain
 */
@ConfigurationProperties("endusegraph.audit")
record AuditProperties(
        @Nullable Path folder,
        @DefaultValue("plain") Names names,
        @Nullable String secret) {

    private static final int LEAST_SECRET = 32;

    /** How texts are recorded. */
    enum Names {
        /** As they were asked. */
        PLAIN,
        /** As hashes: who knows a text can look for it, and nobody can read it. */
        HASHED
    }

    /**
     * Checks them.
     *
     * @throws Fault.InvalidInput if there is no secret for hashes, or one that can be guessed
     */
    AuditProperties {
        if (names == Names.HASHED
                && (secret == null || secret.getBytes(StandardCharsets.UTF_8).length < LEAST_SECRET)) {
            throw new Fault.InvalidInput(
                    "endusegraph.audit.names=hashed needs endusegraph.audit.secret, a random text of at least "
                            + LEAST_SECRET + " bytes. Keep it: with another one nobody finds earlier names again.");
        }
    }

    @Override
    public String toString() {
        return "AuditProperties[folder=" + folder + ", names=" + names + "]";
    }
}
