package org.endusegraph.command;

import picocli.CommandLine.Command;

/** API keys. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Makes, lists and revokes the keys that readers of the service have.",
        subcommands = {MakeKeyCommand.class, ListKeysCommand.class, RevokeKeyCommand.class})
final class KeysCommand {}
