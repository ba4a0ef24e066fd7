package org.endusegraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.endusegraph.datasets.controllist.ControlListFormat;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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

    @Option(
            names = "--edition",
            paramLabel = "DATE",
            description = "Its day or month, if the file does not say it.",
            converter = Edition.class)
    private @Nullable PartialDate edition;

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
        out.println(format.write(file, edition, dossier));
        out.flush();
        return 0;
    }

    /** Names of formats as they are typed. */
    static final class Format implements ITypeConverter<ControlListFormat> {

        @Override
        public ControlListFormat convert(String name) {
            return ControlListFormat.named(name)
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is none; write "
                            + Arrays.stream(ControlListFormat.values())
                                    .map(ControlListFormat::typed)
                                    .collect(Collectors.joining(" or "))));
        }
    }

    /** Dates that may lack their day. */
    static final class Edition implements ITypeConverter<PartialDate> {

        @Override
        public PartialDate convert(String text) {
            try {
                return PartialDate.of(text);
            } catch (DateTimeException mistake) {
                throw new TypeConversionException("'" + text + "' is " + mistake.getMessage());
            }
        }
    }
}
