package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterpartyTests {

    private static final String LONG = "x".repeat(1001);

    @ParameterizedTest
    @ValueSource(strings = {"UK", "nl", "EU", "XX", "SU", ""})
    void aCountryThatIsNoneIsRefused(String country) {
        assertThatThrownBy(() -> Counterparty.named("Acme").in(country))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageStartingWith("'" + country + "' is not a country; write ");
    }

    @Test
    void whoWritesUkIsToldGb() {
        assertThatThrownBy(() -> Counterparty.named("Acme").in("UK")).hasMessage("'UK' is not a country; write GB.");
        assertThat(Counterparty.named("Acme").in("GB", "XK").countries()).containsExactly("GB", "XK");
    }

    @Test
    void thereIsALimitToEverything() {
        assertRefused(List.of(), Collections.nCopies(21, "Main Street 1"), List.of(), "at most 20 addresses");
        assertRefused(List.of(), List.of(LONG), List.of(), "at most 20 addresses of at most 1000 characters");
        assertRefused(
                List.of(), List.of(), Collections.nCopies(51, new Identifier("LEI", "1")), "at most 50 identifiers");
        assertRefused(List.of(), List.of(), List.of(new Identifier("LEI", LONG)), "of at most 1000 characters");
        assertRefused(Collections.nCopies(21, "NL"), List.of(), List.of(), "at most 20 countries");
    }

    private static void assertRefused(
            List<String> countries, List<String> addresses, List<Identifier> identifiers, String sentence) {
        var names = List.of("Acme");
        assertThatThrownBy(() -> new Counterparty(names, null, countries, addresses, identifiers, null, null))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void anErrorSaysWhichCounterpartyIsMeant() {
        assertThatThrownBy(() -> input("crm-7", "Acme", EntityKind.PRODUCT).counterparty())
                .hasMessageStartingWith("Counterparty 'crm-7': A counterparty is a party, and no PRODUCT");
        assertThatThrownBy(() -> input(null, "...", null).counterparty())
                .hasMessageStartingWith("Counterparty '...': A counterparty's name has a letter or digit");
        assertThatThrownBy(() -> input("x".repeat(201), "Acme", null).counterparty())
                .hasMessage("Counterparty '" + "x".repeat(40) + "…': A reference has at most 200 characters.");
    }

    private static CounterpartyInput input(String reference, String name, EntityKind kind) {
        return new CounterpartyInput(reference, name, null, kind, null, null, null, null, null);
    }

    @Test
    void ofAPartyWithMoreThanCanBeAskedWhatSaysMostIsAsked() {
        var identifiers = IntStream.range(0, 60)
                .mapToObj(i -> i == 59 ? new Identifier("LEI", "254900D6BYNBZVLFQW67") : new Identifier("ID", "" + i))
                .toList();
        var party = new Candidate(
                "p",
                EntityKind.LEGAL_ENTITY,
                List.of(
                        new CandidateName(LONG, NameKind.PRIMARY),
                        new CandidateName("...", NameKind.ALIAS),
                        new CandidateName("Acme", NameKind.ALIAS)),
                List.of("SU", "RU"),
                List.of(LONG, "Main Street 1"),
                identifiers,
                List.of(),
                List.of());
        var asked = Counterparty.like(party);
        assertThat(asked.names()).containsExactly("Acme");
        assertThat(asked.kind()).isNull();
        assertThat(asked.countries()).containsExactly("RU");
        assertThat(asked.addresses()).containsExactly("Main Street 1");
        assertThat(asked.identifiers()).hasSize(50).first().isEqualTo(identifiers.getLast());
        assertThat(Counterparty.like(Candidate.named("p", "..."))).isNull();
    }
}
