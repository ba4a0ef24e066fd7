package org.endusegraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What {@code control-list} says to a command line that makes no sense. */
class ControlListCommandTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "us-ccl-xml list.xml --dossier d.yaml | write us-ccl-json or eu-annex-i-text",
                "eu-annex-i-text list.txt --edition yesterday --dossier d.yaml | 'yesterday' is not a date: write 2019, 2019-09 or 2019-09-10",
                "us-ccl-json list.json | Missing required option: '--dossier=FILE'"
            })
    void itSaysWhatToWrite(String arguments, String said) {
        var told = new StringWriter();
        int code = new CommandLine(new ControlListCommand())
                .setErr(new PrintWriter(told))
                .execute(arguments.split(" "));
        assertThat(code).isEqualTo(2);
        assertThat(told.toString()).contains(said).doesNotContain("Exception", "org.endusegraph");
    }
}
