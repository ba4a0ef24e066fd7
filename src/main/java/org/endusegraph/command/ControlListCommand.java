package org.endusegraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.endusegraph.datasets.controllist.ControlListFormat;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the codes and headings of a control list into a dossier. */
@Command(
        name = "control-list",
        mixinStandardHelpOptions = true,
        description =
                "Writes codes and headings of an edition of a control list into a dossier, beside what it has of earlier ones.")
final class ControlListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            description = "us-ccl-json or eu-annex-i-text.",
            converter = Format.class)
    private ControlListFormat format = ControlListFormat.US_CCL_JSON;

    @Parameters(index = "1", paramLabel = "FILE", description = "The list as published.")
    private Path file = Path.of("");

    @Option(names = "--edition", paramLabel = "DATE", description = "Its day or month, if the file does not say it.")
    private @Nullable String edition;

    @Option(
            names = "--dossier",
            paramLabel = "FILE",
            required = true,
            description =
                    "The dossier, made or brought up to date. Codes that other dossiers of its folder have are left to them.")
    private Path dossier = Path.of("");

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        out.println(format.write(file, edition == null ? null : PartialDate.of(edition), dossier));
        out.flush();
        return 0;
    }

    /** Names as they are typed. */
    static final class Format implements ITypeConverter<ControlListFormat> {

        @Override
        public ControlListFormat convert(String name) {
            return ControlListFormat.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
