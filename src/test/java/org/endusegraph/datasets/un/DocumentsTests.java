package org.endusegraph.datasets.un;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents as the UN's list names them. */
class DocumentsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Passport||AB850901|PASSPORT:AB850901",
                "Número de pasaporte||381420754|PASSPORT:381420754",
                "National Identification Number|national passport|9103314932|PASSPORT:9103314932",
                "Passport|Passport|Libyan Passport No. 96/184442|PASSPORT:96/184442",
                "Passport|number:|O1503093|PASSPORT:O1503093",
                "Passport|Service passport|Congo service passport number SA0020249|PASSPORT:SA0020249",
                "Passport||Diplomatic Passport: Z30321794|PASSPORT:Z30321794",
                "Passport||Diplomatic Passport D014433|PASSPORT:D014433",
                "Passport||Provisional passport No.: 28642163|PASSPORT:28642163",
                "Passport||Afghan passport number SE 012820|PASSPORT:SE 012820",
                "Passport||Russian passport number 8208 No. 555627|PASSPORT:8208 555627",
                "Passport||No34409/129|PASSPORT:34409/129",
                "Passport||381110042 (Expired 25 Jan. 2016)|PASSPORT:381110042",
                "Passport||R00012098, South Sudan|PASSPORT:R00012098",
                "Passport||Indonesia travel document number XD253038|OTHER:XD253038",
                "Passport||Laissez-passer no. N235/MISPAT|OTHER:N235/MISPAT",
                "National Identification Number||M4800002143743|ID:M4800002143743",
                "National Identification Number||Afghan national identification card (tazkira) number 300786|ID:300786",
                "National Identification Number|Civil Identification number|281020505755|ID:281020505755",
                "National Identification Number|Jordanian national number:|9681029476|ID:9681029476",
                "National Identification Number|Ration card no.|0075258|OTHER:0075258",
                "National Identification Number|Birth certificate|012546|OTHER:012546",
                "National Identification Number|Certificate of Iraqi Nationality|300397|OTHER:300397",
                "National Identification Number|Driver's Permit|892124B|OTHER:892124B",
                "National Identification Number|Voter ID|73320881AG1191|OTHER:73320881AG1191",
                "National Identification Number|Student ID|200801087|OTHER:200801087",
                "National Identification Number|Ex-serviceman’s identification card|4302|OTHER:4302",
                "National Identification Number||FACA Military identification number 911-10-77|OTHER:911-10-77",
                "National Identification Number||alien registration number 2054275397|OTHER:2054275397",
                "National Identification Number||Social Security Number 423-31-3021 (US)|OTHER:423-31-3021"
            })
    void aDocumentIsWhatTheListSaysInDetailAndItsNumberWithoutWords(
            String type, String detailed, String number, String identifier) {
        var document = new Row.Document(type, detailed, number, null);
        assertThat(Documents.scheme(document) + ":" + Documents.number(document))
                .isEqualTo(identifier);
    }
}
