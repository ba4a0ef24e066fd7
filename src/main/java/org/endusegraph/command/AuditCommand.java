package org.endusegraph.command;

import picocli.CommandLine.Command;

/** The audit. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Checks the records of what was asked.",
        subcommands = CheckAuditCommand.class)
final class AuditCommand {}
