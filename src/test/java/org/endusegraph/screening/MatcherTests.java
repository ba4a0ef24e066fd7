package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.NameKind;
import org.endusegraph.model.PartialDate;
import org.endusegraph.screening.Score.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTests {

    private static final Matcher MATCHER = new Matcher();
    private static final Counterparty ORLOV = Counterparty.named("Sergey Orlov").ofKind(EntityKind.PERSON);
    private static final Candidate LISTED_ORLOV =
            candidate(EntityKind.PERSON, "ORLOV, Sergey Pavlovich", "RU", "1961-04-02");

    @Test
    void theMinistryOfNorthKoreaIsNotThatOfChina() {
        var listed = new Candidate(
                "listed",
                EntityKind.PUBLIC_BODY,
                List.of(
                        new CandidateName("MINISTRY OF PEOPLE'S SECURITY", NameKind.PRIMARY),
                        new CandidateName("MINISTRY OF PUBLIC SECURITY", NameKind.ALIAS)),
                List.of("KP"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var asked = Counterparty.named("Ministry of Public Security");
        assertThat(verdict(asked.in("CN"), listed)).isEqualTo(Verdict.NO_MATCH);
        assertThat(verdict(asked, listed)).isEqualTo(Verdict.REVIEW);
        assertThat(verdict(asked.in("KP"), listed)).isEqualTo(Verdict.MATCH);
    }

    @Test
    void twoCompaniesThatShareAWordAreToldApart() {
        var denied = candidate(EntityKind.COMPANY, "DAHUA ELECTRONICS CORPORATION", "US", null);
        assertThat(verdict(Counterparty.named("Dahua Technology Co., Ltd.").in("CN"), denied))
                .isEqualTo(Verdict.NO_MATCH);
        assertThat(verdict(Counterparty.named("Dahua Electronics Corp"), denied))
                .isEqualTo(Verdict.MATCH);
    }

    @Test
    void aBureauIsNotTheBodyThatItBelongsTo() {
        var corps = candidate(null, "Xinjiang Production and Construction Corps", "CN", null);
        var bureau = candidate(null, "Xinjiang Production and Construction Corps Public Security Bureau", "CN", null);
        assertThat(verdict(Counterparty.named("XPCC Public Security Bureau").in("CN"), corps))
                .isEqualTo(Verdict.NO_MATCH);
        assertThat(verdict(Counterparty.named("XPCC").in("CN"), bureau)).isEqualTo(Verdict.NO_MATCH);
        assertThat(verdict(Counterparty.named("XPCC").in("CN"), corps)).isEqualTo(Verdict.MATCH);
    }

    @Test
    void inANameOfCommonWordsEveryWordMatters() {
        var bank = candidate(EntityKind.COMPANY, "Agricultural Bank of China", "CN", null);
        assertThat(verdict(Counterparty.named("Bank of China").in("CN"), bank)).isEqualTo(Verdict.NO_MATCH);
    }

    @Test
    void theEffectsOfTheFeaturesAddUpToTheScore() {
        var asked = ORLOV.in("RU").born("1961").identifiedBy("INN", "500100732259");
        var score = MATCHER.compare(asked, LISTED_ORLOV);
        assertThat(score.features().stream().mapToDouble(Feature::effect).sum())
                .isCloseTo(score.value(), Offset.offset(1e-9));
        assertThat(score.features().getFirst().kind()).isEqualTo(FeatureKind.NAME);
        assertThat(score.features().getFirst().found()).isEqualTo("ORLOV, Sergey Pavlovich");
        assertThat(score.features())
                .extracting(Feature::kind)
                .containsExactly(FeatureKind.NAME, FeatureKind.BIRTH_DATE, FeatureKind.COUNTRY);
    }

    @Test
    void whatConfirmsRaisesAndWhatContradictsLowersAScore() {
        double name = value(ORLOV);
        assertThat(value(ORLOV.in("RU"))).isGreaterThan(name);
        assertThat(value(ORLOV.in("DE"))).isLessThan(name);
        assertThat(value(ORLOV.born("1961-04-02"))).isGreaterThan(value(ORLOV.born("1961-04")));
        assertThat(value(ORLOV.born("1961-04"))).isGreaterThan(value(ORLOV.born("1961")));
        assertThat(value(ORLOV.born("1961"))).isGreaterThan(name);
        assertThat(value(ORLOV.born("1961-02-04"))).isLessThan(name).isGreaterThan(value(ORLOV.born("1961-04-19")));
        assertThat(value(ORLOV.born("1961-04-19"))).isGreaterThan(value(ORLOV.born("1975")));
        assertThat(value(ORLOV.ofKind(EntityKind.COMPANY))).isLessThan(name);
    }

    @Test
    void twoDatesOfBirthDecideAgainstAName() {
        assertThat(verdict(ORLOV.born("1988-01-01"), LISTED_ORLOV)).isEqualTo(Verdict.NO_MATCH);
    }

    @Test
    void anIdentifierOutweighsAName() {
        var found = identified("LEI", "5299 00T8BM49 AURSDO55");
        var asked = Counterparty.named("Meridian Optik AG");
        assertThat(verdict(asked.identifiedBy("lei", "529900T8BM49AURSDO55"), found))
                .isEqualTo(Verdict.MATCH);
        assertThat(verdict(Counterparty.named("Quite another name").identifiedBy("LEI", "529900T8BM49AURSDO55"), found))
                .isEqualTo(Verdict.MATCH);
        assertThat(verdict(asked.identifiedBy("LEI", "213800WAVVOPS85N2205"), found))
                .isEqualTo(Verdict.NO_MATCH);
    }

    @Test
    void anotherPassportSaysNothing() {
        var found = identified("passport", "A1");
        var asked = Counterparty.named("Meridian Optik AG");
        assertThat(MATCHER.compare(asked.identifiedBy("passport", "B2"), found).value())
                .isEqualTo(MATCHER.compare(asked, found).value());
    }

    @ParameterizedTest
    @CsvSource({
        "BIC, DEUTDEFFXXX, BIC, DEUTDEFF",
        "BIC, DEUTDEFF500, SWIFT/BIC, DEUT DE FF",
        "INN, 7743693291, RU-TAX, 7743693291",
        "ogrn, 1027700132195, RU-REGISTRATION, 1027700132195",
        "USCC, 91222401MA0Y31E659, CN-REGISTRATION, 91222401MA0Y31E659",
        "UK-REGISTRATION, 01074897, GB-SCT-REGISTRATION, 0107 4897",
        "US-DE-REGISTRATION, 2758229, US-DE-REGISTRATION, 2758229",
        "RU-PASSPORT, 4510 123456, RU-PASSPORT, 4510123456"
    })
    void aNumberOfOnePartyAloneProvesByWhicheverNameItsRegisterGoes(
            String askedScheme, String asked, String foundScheme, String found) {
        var score = MATCHER.compare(
                Counterparty.named("Quite another name").identifiedBy(askedScheme, asked),
                identified(foundScheme, found));
        assertThat(score.features()).extracting(Feature::kind).contains(FeatureKind.IDENTIFIER);
        assertThat(score.verdict(Thresholds.DEFAULT)).isEqualTo(Verdict.MATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "DE-REGISTRATION, HRB 14604",
        "DE-BY-REGISTRATION, HRB 14604",
        "US-REGISTRATION, 2758229",
        "IR-REGISTRATION, 503586",
        "NL-REGISTRATION, 24102",
        "PASSPORT, A1234567",
        "ID, 12345678",
        "REGISTRATION, 01074897",
        "RU-TAX, none",
        "RU-TAX, 0000000000"
    })
    void aNumberThatOthersMayHaveSupportsAndDoesNotProve(String scheme, String number) {
        var asked = Counterparty.named("Meridian Optics");
        var found = identified(scheme, number);
        var score = MATCHER.compare(asked.identifiedBy(scheme, number), found);
        assertThat(score.features()).extracting(Feature::kind).contains(FeatureKind.SHARED_NUMBER);
        assertThat(score.value()).isGreaterThan(MATCHER.compare(asked, found).value());
        assertThat(verdict(Counterparty.named("Quite another name").identifiedBy(scheme, number), found))
                .isEqualTo(Verdict.NO_MATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "BIC, DEUTDEFF, BIC, COBADEFF",
        "NL-REGISTRATION, 24102345, NL-REGISTRATION, 33031431",
        "RU-TAX, 7743693291, RU-TAX, 500100732259",
        "RU-TAX, 7743693291, RU-TAX, not known",
        "LEI, -, LEI, -"
    })
    void numbersOfWhichSomebodyMayHaveSeveralSayNothingWhenTheyDiffer(
            String askedScheme, String asked, String foundScheme, String found) {
        var name = Counterparty.named("Meridian Optik AG");
        var candidate = identified(foundScheme, found);
        assertThat(MATCHER.compare(name.identifiedBy(askedScheme, asked), candidate))
                .isEqualTo(MATCHER.compare(name, candidate));
    }

    @Test
    void anotherTaxNumberOfRussiaSpeaksAgainstAMatch() {
        var found = identified("RU-TAX", "7743693291");
        assertThat(verdict(Counterparty.named("Meridian Optik AG").identifiedBy("INN", "7831000122"), found))
                .isEqualTo(Verdict.NO_MATCH);
    }

    @Test
    void ofTwoNumbersOfOneSchemeTheOneThatAgreesCounts() {
        var found = new Candidate(
                "p",
                EntityKind.COMPANY,
                List.of(new CandidateName("Meridian Optik AG", NameKind.PRIMARY)),
                List.of(),
                List.of(),
                List.of(new Identifier("IMO", "9112345"), new Identifier("IMO", "5123456")),
                List.of(),
                List.of());
        assertThat(MATCHER.compare(Counterparty.named("Meridian Optik AG").identifiedBy("IMO", "5123456"), found)
                        .features())
                .extracting(Feature::kind)
                .containsExactly(FeatureKind.NAME, FeatureKind.SHARED_NUMBER);
    }

    @Test
    void aLegalEntityMayBeAnyBodyButNoPerson() {
        var found = candidate(EntityKind.LEGAL_ENTITY, "Meridian Optik", "DE", null);
        var asked = Counterparty.named("Meridian Optik");
        double name = MATCHER.compare(asked, found).value();
        assertThat(MATCHER.compare(asked.ofKind(EntityKind.COMPANY), found).value())
                .isEqualTo(name);
        assertThat(MATCHER.compare(asked.ofKind(EntityKind.PERSON), found).value())
                .isLessThan(name);
        assertThat(MATCHER.compare(
                                asked.ofKind(EntityKind.COMPANY),
                                candidate(EntityKind.PUBLIC_BODY, "Meridian Optik", "DE", null))
                        .value())
                .isLessThan(name);
    }

    @Test
    void chinaHongKongAndMacaoSpeakAgainstNoMatchOfPersonsEither() {
        var found = candidate(EntityKind.PERSON, "LAM, Carrie", "CN", null);
        var asked = Counterparty.named("Carrie Lam").ofKind(EntityKind.PERSON);
        assertThat(MATCHER.compare(asked.in("HK"), found).value())
                .isEqualTo(MATCHER.compare(asked, found).value());
    }

    @Test
    void aWeakAliasSaysLess() {
        var strong = new CandidateName("Meridian Optik", NameKind.ALIAS);
        var weak = new CandidateName("Meridian Optik", NameKind.WEAK_ALIAS);
        var asked = Counterparty.named("Meridian Optik");
        assertThat(MATCHER.compare(asked, of(weak)).value())
                .isLessThan(MATCHER.compare(asked, of(strong)).value());
    }

    @Test
    void noScoreIsOneAndTheBetterOfTwoMatchesScoresHigher() {
        var asked = ORLOV.in("RU").born("1961-04-02");
        double exact = MATCHER.compare(
                        Counterparty.named("ORLOV, Sergey Pavlovich")
                                .ofKind(EntityKind.PERSON)
                                .in("RU")
                                .born("1961-04-02"),
                        LISTED_ORLOV)
                .value();
        assertThat(exact).isLessThan(1).isGreaterThan(value(asked));
        assertThat(value(asked)).isGreaterThan(Thresholds.DEFAULT.match());
    }

    @Test
    void anAddressConfirms() {
        var found = new Candidate(
                "p",
                EntityKind.COMPANY,
                List.of(new CandidateName("Meridian Optik", NameKind.PRIMARY)),
                List.of(),
                List.of("Lindenstrasse 12, 10969 Berlin"),
                List.of(),
                List.of(),
                List.of());
        var asked = Counterparty.named("Meridian Optik GmbH");
        double name = MATCHER.compare(asked, found).value();
        assertThat(MATCHER.compare(asked.at("Lindenstraße 12, Berlin 10969"), found)
                        .value())
                .isGreaterThan(name);
        assertThat(MATCHER.compare(asked.at("Rue de la Gare 3, Lyon"), found).value())
                .isLessThan(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"杭州市滨江区阡陌路555号", "No. 555, 阡陌路", "---"})
    void anAddressInAnotherScriptOrWithoutWordsSpeaksAgainstNobody(String address) {
        var found = new Candidate(
                "p",
                EntityKind.COMPANY,
                List.of(new CandidateName("Hikvision", NameKind.PRIMARY)),
                List.of(),
                List.of("555 Qianmo Road, Binjiang District, Hangzhou"),
                List.of(),
                List.of(),
                List.of());
        var asked = Counterparty.named("Hikvision");
        assertThat(MATCHER.compare(asked.at(address), found).value())
                .isGreaterThanOrEqualTo(MATCHER.compare(asked, found).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "--"})
    void aNameHasALetter(String name) {
        assertThatThrownBy(() -> Counterparty.named(name))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining("letter");
    }

    @Test
    void thresholdsAreInOrder() {
        assertThatThrownBy(() -> new Thresholds(0.5, 0.7)).isInstanceOf(Fault.InvalidInput.class);
        assertThatThrownBy(() -> new Thresholds(Double.NaN, 0.7)).isInstanceOf(Fault.InvalidInput.class);
    }

    private static double value(Counterparty asked) {
        return MATCHER.compare(asked, LISTED_ORLOV).value();
    }

    private static Verdict verdict(Counterparty asked, Candidate found) {
        return MATCHER.compare(asked, found).verdict(Thresholds.DEFAULT);
    }

    private static Candidate candidate(EntityKind kind, String name, String country, String born) {
        return new Candidate(
                "p",
                kind,
                List.of(new CandidateName(name, NameKind.PRIMARY)),
                List.of(country),
                List.of(),
                List.of(),
                born == null ? List.of() : List.of(PartialDate.of(born)),
                List.of());
    }

    private static Candidate identified(String scheme, String value) {
        return new Candidate(
                "p",
                EntityKind.COMPANY,
                List.of(new CandidateName("Meridian Optik AG", NameKind.PRIMARY)),
                List.of(),
                List.of(),
                List.of(new Identifier(scheme, value)),
                List.of(),
                List.of());
    }

    private static Candidate of(CandidateName name) {
        return new Candidate("p", null, List.of(name), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
