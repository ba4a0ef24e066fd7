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
