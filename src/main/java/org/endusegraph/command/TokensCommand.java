package org.endusegraph.command;

import picocli.CommandLine.Command;

/** Tokens of the OpenID provider. */
@Command(
        name = "tokens",
        mixinStandardHelpOptions = true,
        description = "Revokes the tokens of a reader of the OpenID provider, and lists whose were revoked.",
        subcommands = {RevokeTokensCommand.class, ListTokensCommand.class})
final class TokensCommand {}
