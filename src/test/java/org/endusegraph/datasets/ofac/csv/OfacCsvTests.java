package org.endusegraph.datasets.ofac.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.datasets.publication.Collected;
import org.endusegraph.datasets.publication.ImportOptions;
import org.endusegraph.datasets.publication.PublicationFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OFAC's CSV files say. */
class OfacCsvTests {

    private static final PublicationFormat SDN = Format.all().getFirst();
    private static final PublicationFormat CONSOLIDATED = Format.all().getLast();

    @TempDir
    private Path folder;

    private static ImportOptions options(boolean partial) {
        return new ImportOptions(LocalDate.parse("2025-12-01"), null, null, null, true, partial, false, false);
    }

    private static String subject(String number, String name, String programs, String remarks) {
        return number + ",\"" + name + "\",-0- ,\"" + programs + "\"" + ",-0- ".repeat(7) + ",\"" + remarks + "\"\r\n";
    }

    private Collected read(PublicationFormat format, String... files) {
        var paths = Stream.iterate(0, i -> i < files.length, i -> i + 1)
                .map(i -> Collected.file(folder, i + ".csv", files[i]))
                .toArray(Path[]::new);
        return Collected.of(format, options(false), paths);
    }

    private static List<String> lists(Collected read, String number) {
        return read.listings(read.statement("ofac-consolidated." + number)).stream()
                .map(listing -> listing.targets("ON").getFirst() + " "
                        + listing.properties().get("from"))
                .toList();
    }

    @Test
    void aPartyIsOnEachListThatItsProgrammesOrItsDaysOfListingName() {
        var remarks = "Executive Order 13662 Directive Determination - Subject to Directive 1; "
                + "Listing Date (EO 14024 Directive 2): 24 Feb 2022; Effective Date (EO 14024 Directive 2): 26 Mar 2022; "
                + "alt. Listing Date (EO 14024 Directive 3): 25 Feb 2022.";
        var read = read(
                CONSOLIDATED,
                subject("1", "FIRST BANK", "UKRAINE-EO13662] [RUSSIA-EO14024", remarks)
                        + subject("2", "SECOND BANK", "UKRAINE-EO13662] [RUSSIA-EO14024", "Subject to Directive 1.")
                        + subject(
                                "3", "RAILWAYS", "RUSSIA-EO14024", "Listing Date (EO 14024 Directive 1a): 22 Feb 2022")
                        + subject("4", "OIL", "BURMA-EO14014", "Listing Date (EO 14014 Directive 1): 31 Oct 2023; x.")
                        + subject("5", "AGENCY", "CAATSA - RUSSIA", "x.")
                        + subject("6", "TELECOM", "CMIC-EO13959", "Listing Date (CMIC) 03 Jun 2021."));
        assertThat(lists(read, "1")).containsExactly("us-ssi null", "us-capta 2022-02-24", "us-ns-mbs 2022-02-25");
        assertThat(lists(read, "2")).containsExactly("us-ssi null");
        assertThat(lists(read, "3")).containsExactly("us-ns-mbs 2022-02-22");
        assertThat(lists(read, "4")).containsExactly("us-ns-mbs 2023-10-31");
        assertThat(lists(read, "5")).containsExactly("us-ns-mbs null");
        assertThat(lists(read, "6")).containsExactly("us-ns-cmic 2021-06-03");
    }

    @Test
    void remarksGoOnInTheFileOfCommentsWhereTheyWereCut() {
        var read = read(
                SDN,
                subject("1", "ALPHA", "TEST", "Tax ID No. 77 (Russia); Registration Number 1027 ")
                        + subject("2", "BRAVO", "TEST", "Tax ID No. 78 (Russia); Government"),
                "1,\"(Russia); Gender Male.\"\r\n2,\" Gazette Number 00044463 (Russia).\"\r\n");
        assertThat(read.value("ofac-sdn.1", "identifiers"))
                .isEqualTo(List.of("OFAC:1", "RU-TAX:77", "RU-REGISTRATION:1027"));
        assertThat(read.value("ofac-sdn.listing-2", "remarks"))
                .isEqualTo("Tax ID No. 78 (Russia); Government Gazette Number 00044463 (Russia).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V.A.T. Number BE 454,419,759|TAX:BE 454,419,759",
                "National ID No. D489833(9) (Hong Kong)|HK-ID:D489833(9)",
                "National ID No. CNIC: 35202-5400413-9 (Pakistan)|PK-ID:35202-5400413-9",
                "National ID No. 12/SAKHANA(N)062210 (Burma)|MM-ID:12/SAKHANA(N)062210",
                "National ID No. (HWI)040182 (Burma)|MM-ID:(HWI)040182",
                "Passport No.: 0310857, Eritrea, Issue Date 21 August 2006)|PASSPORT:0310857",
                "Passport Booklet: A5199819 (Pakistan)|PK-PASSPORT:A5199819",
                "Passport #H0044232 (Iraq)|IQ-PASSPORT:H0044232",
                "Passport D000000483, Diplomatic (Syria)|SY-PASSPORT:D000000483",
                "Passport L 191609 issued 28 Feb 1996 expires 27 Feb 2001|PASSPORT:L 191609",
                "Passport RL 0962973 (Lebanon) expires 08 Feb 2012.|LB-PASSPORT:RL 0962973",
                "alt. Passport A1 and National ID No. 28 issued under another name|PASSPORT:A1",
                "Registration Number FN 161285 i (Austria)|AT-REGISTRATION:FN 161285 i",
                "Company Number 3848561 (New York) (United States)|US-REGISTRATION:3848561",
                "R.F.C. # PMA-910805 (Mexico).|MX-TAX:PMA-910805",
                "NIT # 800146749-7 (Colombia)|CO-TAX:800146749-7",
                "RIF # J-31136071-9 (Venezuela)|VE-TAX:J-31136071-9",
                "Company Number IMO 5055293.|IMO:5055293",
                "Identification Number IMO 5342883|IMO:5342883",
                "Cedula No. 16247821 (Colombia)|CO-ID:16247821",
                "D.N.I. 78.865.882 (Spain)|ES-ID:78.865.882",
                "C.U.R.P. # HESU430525HBCRMR13 (Mexico)|MX-ID:HESU430525HBCRMR13",
                "SWIFT/BIC BELBBYXX|BIC:BELBBYXX",
                "Unified Social Credit Code (USCC) 91110000MA005UCQ5P (China)|USCC:91110000MA005UCQ5P",
                "Legal Entity Number 253400WSS48YWMBUA688|LEI:253400WSS48YWMBUA688",
                "Legal Entity Number 851683897 (Netherlands)|NL-REGISTRATION:851683897"
            })
    void aNumberInRemarksIsReadWhole(String remark, String identifier) {
        var read = read(SDN, subject("1", "ALPHA", "TEST", "Gender Male; " + remark));
        assertThat(read.value("ofac-sdn.1", "identifiers")).isEqualTo(List.of("OFAC:1", identifier));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIT # Provisional (Colombia)",
                "Passport issued in Sarajevo, Bosnia-Herzegovina",
                "Passport and National ID were issued in Ulm, Germany.",
                "Government Gazette Number 00032520 (Russia)"
            })
    void whatIsNoNumberOrOfNoSchemeStaysARemark(String remark) {
        var read = read(SDN, subject("1", "ALPHA", "TEST", remark));
        assertThat(read.value("ofac-sdn.1", "identifiers")).isEqualTo(List.of("OFAC:1"));
        assertThat(read.value("ofac-sdn.listing-1", "remarks")).isEqualTo(remark);
    }

    @Test
    void ofFilesThatBreakAPartIsEnoughIfTheUserSaysSo() {
        var subjects = Collected.file(
                folder,
                "sdn.csv",
                subject("1", "ALPHA", "TEST", "Linked To: BRAVO.") + subject("2", "BRAVO", "TEST", "x.") + "3,\"CUT");
        var names = Collected.file(folder, "alt.csv", "1,1,\"aka\",\"A\",-0- \r\n1,2,\"aka\",\"CUT");
        assertThatThrownBy(() -> Collected.of(SDN, options(false), names, subjects))
                .hasMessageContaining("cut short");
        var part = Collected.of(SDN, options(true), names, subjects);
        assertThat(part.heading().whole()).isFalse();
        assertThat(part.all("Party")).hasSize(2);
        assertThat(part.all("Link")).hasSize(1);
        assertThat(part.names("ofac-sdn.1")).containsKey("A");
        assertThat(part.rejected()).singleElement().asString().startsWith("from here on: sdn.csv:");
    }

    @Test
    void aSubjectWithoutNameIsRejected() {
        var read = read(SDN, subject("1", "-0- ", "TEST", "x.") + subject("2", "BRAVO", "TEST", "x."));
        assertThat(read.rejected()).containsExactly("0.csv:1: this subject has no name");
        assertThat(read.all("Party")).hasSize(1);
    }
}
