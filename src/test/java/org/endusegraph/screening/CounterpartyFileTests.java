package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterpartyFileTests {

    @TempDir
    private Path folder;

    private Path file(String text) {
        return file(text, StandardCharsets.UTF_8);
    }

    private Path file(String text, Charset charset) {
        try {
            return Files.writeString(folder.resolve("customers.csv"), text, charset);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void columnsAreFoundWhateverTheirCapitalsAndTheByteOrderMark() {
        var file = file("""
                \uFEFFName,REFERENCE,Country,Kind,birthdate,incorporated on,Address,lei,NL-Registration
                "Société Générale, Paris",7,fr,company,1961,1990-05,"Bd. Haussmann 29, Paris",O2RNE8IBXP4R0TD8PU41,
                """);
        assertThat(CounterpartyFile.read(file))
                .containsExactly(new CounterpartyInput(
                        "7",
                        "Société Générale, Paris",
                        null,
                        EntityKind.COMPANY,
                        List.of("FR"),
                        List.of("Bd. Haussmann 29, Paris"),
                        List.of(new Identifier("lei", "O2RNE8IBXP4R0TD8PU41")),
                        PartialDate.of("1961"),
                        PartialDate.of("1990-05")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name,sector           | the column 'sector' is not known. Columns are name, reference, country
            name,id               | the column 'id' is not known
            name,UK-REGISTRATIONS | the column 'UK-REGISTRATIONS' is not known
            name,XX-TAX           | the column 'XX-TAX' is not known
            name,                 | the column '' is not known
            name;country          | the column 'name;country' is not known
            name,Name             | the column 'name' is there twice
            country               | there is no column 'name'
            """)
    void aColumnThatWouldBeReadAsSomethingElseIsRefused(String header, String sentence) {
        var file = file(header + "\n" + "Acme,x".substring(0, header.contains(",") ? 6 : 4) + "\n");
        assertThatThrownBy(() -> CounterpartyFile.read(file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("customers.csv")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Acme|UK           | customers.csv:3: Counterparty 'Acme': 'UK' is not a country; write GB.
            Acme|Germany      | 'GERMANY' is not a country; write its ISO 3166-1 code in capitals, such as NL.
            ""|NL             | customers.csv:3: there is no 'name'
            ...|NL            | has a letter or digit
            """)
    void aRowThatMakesNoSenseIsRefusedWithItsLine(String name, String country, String sentence) {
        var file = file("name,country\nFirst,NL\n" + name + "," + country + "\n");
        assertThatThrownBy(() -> CounterpartyFile.read(file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aFileThatIsNotInUtf8IsRefused() {
        var file = file("name\nSociété Générale\n", Charset.forName("windows-1252"));
        assertThatThrownBy(() -> CounterpartyFile.read(file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageEndingWith("is not in UTF-8. Save it as CSV in UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({"'Acme, Inc.,NL'", "Acme"})
    void aRowWithMoreOrFewerFieldsThanTheHeaderIsRefused(String row) {
        var file = file("name,country\n" + row + "\n");
        assertThatThrownBy(() -> CounterpartyFile.read(file))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("as many fields as the header");
    }

    @Test
    void aFileThatIsNotThereOrHoldsNobodyIsRefused() {
        assertThatThrownBy(() -> CounterpartyFile.read(folder.resolve("none.csv")))
                .hasMessageContaining("cannot be read. Check its name.");
        assertThatThrownBy(() -> CounterpartyFile.read(file("name\n"))).hasMessageContaining("holds no counterparty");
    }
}
