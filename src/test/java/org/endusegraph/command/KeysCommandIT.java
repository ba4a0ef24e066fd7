package org.endusegraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.endusegraph.access.Role;
import org.endusegraph.docs.Shell;
import org.endusegraph.keys.ApiKeys;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.Test;

/** Keys as they are made, listed and revoked at the command line. */
class KeysCommandIT {

    @Test
    void aKeyIsShownOnceAndListedAndRevoked() {
        var application = RunningApplication.empty();
        var shell = new Shell(application);
        var made = shell.run("keys make Desk --role REVIEWER --circle red --circle blue")
                .lines()
                .toList();
        assertThat(made.getFirst()).matches("eug_[0-9a-f]{12}_[0-9a-f]{64}");
        var reader = application.bean(ApiKeys.class).reader(made.getFirst());
        assertThat(reader.name()).isEqualTo("Desk");
        assertThat(reader.role()).isEqualTo(Role.REVIEWER);
        assertThat(reader.circles()).isEqualTo(Set.of("red", "blue"));
        var id = made.getFirst().substring(4, 16);
        assertThat(shell.run("keys list").strip())
                .isEqualTo(made.get(1))
                .startsWith(id + "  ACTIVE  REVIEWER  Desk  (circles blue, red; made ")
                .endsWith("last day " + LocalDate.now(ZoneOffset.UTC).plusYears(1) + ")");
        assertThat(shell.run("keys revoke " + id)).contains(id + "  REVOKED");
        assertThat(shell.run("keys revoke 000000000000")).isEmpty();
        assertThat(shell.run("keys make Desk --expires 2020-01-01")).isEmpty();
        assertThat(application.bean(ApiKeys.class).all()).hasSize(1);
    }
}
