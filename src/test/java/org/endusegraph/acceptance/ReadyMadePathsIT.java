package org.endusegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endusegraph.support.Answers.items;
import static org.endusegraph.support.Answers.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.endusegraph.support.Answers;
import org.endusegraph.support.GraphQl;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The indirect paths of the cases in the seed data, each with the kind of every hop: equity and parts are never taken for a sale. */
class ReadyMadePathsIT {

    private static GraphQl graphQl;

    @BeforeAll
    static void start() {
        graphQl = new GraphQl(RunningApplication.seeded());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vicar-vision -MANUFACTURE-> facereader -SUPPLY-> cn-mps",
                "vicar-vision -CO_DEVELOPMENT-> noldus -SUPPLY-> cn-mps",
                "noldus -SUPPLY-> xinjiang-normal-university -AFFILIATION-> cn-public-security-unnamed",
                "noldus -SUPPLY-> ppsuc -AFFILIATION-> cn-mps",
                "intel -SUPPLY-> sugon -SUPPLY-> urumqi-cloud-computing-center -SUPPLY-> xj-police-unnamed",
                "nvidia -SUPPLY-> sugon -SUPPLY-> urumqi-cloud-computing-center -SUPPLY-> xj-police-unnamed",
                "nvidia -MANUFACTURE-> nvidia-gpus -COMPONENT-> sugon-urumqi-system -DEPLOYMENT-> xj-police-unnamed",
                "seagate -SUPPLY-> hikvision -SUPPLY-> xj-hikvision-project-authorities",
                "western-digital -SUPPLY-> hikvision -SUPPLY-> xj-hikvision-project-authorities",
                "hpe -OWNERSHIP-> h3c -SUPPLY-> aksu-authorities",
                "intel -SUPPLY-> netposa -OWNERSHIP-> sensenets",
                "intel -OWNERSHIP-> netposa -OWNERSHIP-> sensenets",
                "cetc -OWNERSHIP-> cethik -OWNERSHIP-> hikvision -OWNERSHIP-> hikvision-luopu",
                "cetc -OWNERSHIP-> cethik -OWNERSHIP-> hikvision -OWNERSHIP-> hikvision-moyu",
                "cetc -OWNERSHIP-> cethik -OWNERSHIP-> hikvision -OWNERSHIP-> hikvision-pishan",
                "cetc -OWNERSHIP-> cethik -OWNERSHIP-> hikvision -OWNERSHIP-> hikvision-urumqi",
                "cetc -OWNERSHIP-> cethik -OWNERSHIP-> hikvision -OWNERSHIP-> hikvision-yutian",
                "hisilicon -SUPPLY-> dahua -SUPPLY-> cn-public-security-unnamed",
                "dahua -OWNERSHIP-> lorex"
            })
    void isFoundByItsKinds(String line) {
        var words = line.split(" ");
        var kinds = new ArrayList<String>();
        for (int i = 1; i < words.length; i += 2) {
            kinds.add(words[i].replaceAll("[->]", ""));
        }
        var question = """
                query($from: [ID!], $to: [ID!], $kinds: [LinkKind!], $maxHops: Int) {
                  supplyPaths(from: {ids: $from}, to: {ids: $to}, filter: {kinds: $kinds, maxHops: $maxHops}, first: 100) {
                    nodes {
                      hops { link { kind claims { stance sources { id } } } from { id } to { id } }
                      warnings { code }
                    }
                  }
                }
                """;
        var variables = Map.of(
                "from", List.of(words[0]),
                "to", List.of(words[words.length - 1]),
                "kinds", kinds,
                "maxHops", kinds.size());
        var paths = items(graphQl.data(question, variables).at("/supplyPaths/nodes"));
        assertThat(paths).extracting(Answers::line).contains(line);

        var path = paths.stream()
                .filter(found -> Answers.line(found).equals(line))
                .findFirst()
                .orElseThrow();
        assertThat(texts(path.get("warnings"), "/code").contains("EQUITY")).isEqualTo(kinds.contains("OWNERSHIP"));
        assertThat(items(path.get("hops")))
                .allSatisfy(hop -> assertThat(items(hop.at("/link/claims")))
                        .isNotEmpty()
                        .allSatisfy(
                                claim -> assertThat(items(claim.get("sources"))).isNotEmpty()));
    }
}
