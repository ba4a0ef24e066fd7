package org.endusegraph.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.NameKind;
import org.endusegraph.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTests {

    private static final Candidate FULL = new Candidate(
            "full",
            EntityKind.COMPANY,
            List.of(
                    new CandidateName("泉州百合通信集团有限公司", NameKind.PRIMARY),
                    new CandidateName("QBC", NameKind.ABBREVIATION)),
            List.of("CN", "HK"),
            List.of("1 Baihe Road, Quanzhou"),
            List.of(new Identifier("USCC", "91350500MA00000000")),
            List.of(),
            List.of(PartialDate.of("2004-05")));

    private static final NameIndex INDEX = NameIndex.builder()
            .addAll(IntStream.range(0, 2000)
                    .mapToObj(i -> Candidate.named("other-" + i, invented(i) + " Trading Co., Ltd.")
                            .ofKind(EntityKind.COMPANY)))
            .addAll(Stream.of("NOVAK, Petra Maria", "Muhammad al-Rashidi", "王小红", "ORLOV, Sergey")
                    .map(name -> Candidate.named(name, name).ofKind(EntityKind.PERSON)))
            .addAll(Stream.of("Ya Meridian Industries Group", "People's Fishing Navy", "Meridian Optik AG")
                    .map(name -> Candidate.named(name, name).ofKind(EntityKind.COMPANY)))
            .add(FULL)
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Petra Novak | NOVAK, Petra Maria
            Petra Nowak | NOVAK, Petra Maria
            Petra Novka | NOVAK, Petra Maria
            petramarianovak | NOVAK, Petra Maria
            Mohamed Rashidy | Muhammad al-Rashidi
            محمد الرشيدي | Muhammad al-Rashidi
            Wang Xiaohong | 王小红
            Сергей Орлов | ORLOV, Sergey
            Yameridian Ltd | Ya Meridian Industries Group
            Meridian Optick | Meridian Optik AG
            Quanzhou Baihe Comm Grp | full
            百合通信 | full
            PFN | People's Fishing Navy
            """)
    void theRightCandidateIsAmongTheFirst(String asked, String id) {
        assertThat(INDEX.candidates(Counterparty.named(asked), 10))
                .extracting(Candidate::id)
                .contains(id);
    }

    @Test
    void anIdentifierLeadsToItsPartyWhateverTheName() {
        var asked = Counterparty.named("Nothing like it").identifiedBy("uscc", "91350500-MA00000000");
        assertThat(INDEX.candidates(asked, 1)).first().isEqualTo(FULL);
    }

    @Test
    void whoSharesIdentifiersDoesNotCrowdOutWhoSharesTheName() {
        var registered = new Candidate(
                "registered",
                EntityKind.COMPANY,
                List.of(new CandidateName("Hikvision", NameKind.PRIMARY)),
                List.of(),
                List.of(),
                List.of(new Identifier("LEI", "254900D6BYNBZVLFQW67"), new Identifier("DUNS", "542957624")),
                List.of(),
                List.of());
        var asked = new Counterparty(
                List.of("Hikvision"), EntityKind.COMPANY, List.of(), List.of(), registered.identifiers(), null, null);
        var index = NameIndex.builder()
                .add(Candidate.named("listed", "HIKVISION").ofKind(EntityKind.COMPANY))
                .add(registered)
                .build();
        assertThat(index.candidates(asked, 10)).extracting(Candidate::id).containsExactly("registered", "listed");
    }

    @Test
    void aNumberThatManyHaveDoesNotCrowdOutOneThatFewHave() {
        var builder = NameIndex.builder();
        IntStream.range(0, 50).forEach(i -> builder.add(identified("many-" + i, "PASSPORT", "1")));
        var index =
                builder.add(identified("one", "LEI", "254900D6BYNBZVLFQW67")).build();
        var asked = new Counterparty(
                List.of("Nobody"),
                null,
                List.of(),
                List.of(),
                List.of(new Identifier("PASSPORT", "1"), new Identifier("LEI", "254900D6BYNBZVLFQW67")),
                null,
                null);
        assertThat(index.candidates(asked, 5))
                .hasSize(5)
                .first()
                .isEqualTo(identified("one", "LEI", "254900D6BYNBZVLFQW67"));
    }

    @Test
    void whoSharesManyNamesDoesNotCrowdOutWhoSharesOneOfThem() {
        var names = IntStream.range(0, 20)
                .mapToObj(i -> invented(i) + " " + invented(i + 3000))
                .toList();
        var all = new Candidate(
                "all",
                EntityKind.COMPANY,
                names.stream()
                        .map(name -> new CandidateName(name, NameKind.ALIAS))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var index = NameIndex.builder()
                .add(all)
                .add(Candidate.named("one", names.get(7)).ofKind(EntityKind.COMPANY))
                .build();
        var asked = new Counterparty(names, EntityKind.COMPANY, List.of(), List.of(), List.of(), null, null);
        assertThat(index.candidates(asked, 10)).extracting(Candidate::id).containsExactly("all", "one");
    }

    private static Candidate identified(String id, String scheme, String value) {
        return new Candidate(
                id,
                null,
                List.of(new CandidateName(id, NameKind.PRIMARY)),
                List.of(),
                List.of(),
                List.of(new Identifier(scheme, value)),
                List.of(),
                List.of());
    }

    @Test
    void candidatesComeBackWithAllThatIsKnownOfThem() {
        assertThat(INDEX.candidates(Counterparty.named("泉州百合通信集团有限公司"), 1)).containsExactly(FULL);
    }

    @Test
    void noMoreCandidatesAreGivenThanAskedForAndAlwaysTheSame() {
        var asked = Counterparty.named("Trading Co., Ltd.");
        assertThat(INDEX.candidates(asked, 7)).hasSize(7).isEqualTo(INDEX.candidates(asked, 7));
    }

    @Test
    void nothingIsGivenForANameThatSharesNothing() {
        assertThat(INDEX.candidates(Counterparty.named("ጠቅላይ"), 5)).isEmpty();
        assertThat(NameIndex.builder().build().candidates(Counterparty.named("Petra Novak"), 5))
                .isEmpty();
    }

    @Test
    void itSaysHowManyNamesItHoldsAndInHowMuchMemory() {
        assertThat(INDEX.parties()).isEqualTo(2008);
        assertThat(INDEX.names()).isEqualTo(2009);
        assertThat(INDEX.bytes()).isBetween(2009L * 50, 2009L * 2000);
    }

    private static String invented(int number) {
        var consonants = "bdfgklmnprstvz";
        var vowels = "aeiou";
        var name = new StringBuilder();
        for (int left = number + 1000; left > 0; left /= 70) {
            name.append(consonants.charAt(left % 14)).append(vowels.charAt(left / 14 % 5));
        }
        return name.toString();
    }
}
