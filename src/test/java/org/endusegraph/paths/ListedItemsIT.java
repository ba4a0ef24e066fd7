package org.endusegraph.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.PathWarning;
import org.endusegraph.model.PathWarningCode;
import org.endusegraph.model.SupplyPath;
import org.endusegraph.support.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths whose items were on no control list when they moved. The item is on the EU's list from 2017 to 2019, and on no other. */
class ListedItemsIT {

    private static final String DOSSIER = """
            dossier: listed
            title: An item that was on a list
            publisher: Tests
            edition: 2026
            sources:
              - {id: paper, title: The paper, publisher: Tests, kind: REPORT}
            capabilities:
              - {id: sorting, name: Sorting, description: Sorts things., scope: BROAD, cites: [{source: paper, locator: p1}]}
            parties:
              - {id: maker, type: COMPANY, name: Maker, cites: [{source: paper, locator: p1}]}
              - {id: bureau, type: PUBLIC_BODY, function: POLICE, name: Bureau, cites: [{source: paper, locator: p1}]}
            products:
              - id: sorter
                name: Sorter
                form: SOFTWARE
                cites: [{source: paper, locator: p1}]
                capabilities:
                  - capability: sorting
                    claims:
                      - {id: sorts, stance: ASSERTS, by: maker, channel: WEBSITE, basis: SECOND_HAND, summary: It is said to sort.,
                         cites: [{source: paper, locator: p2}]}
            links:
              - id: sale
                kind: SUPPLY
                from: maker
                to: bureau
                products: [sorter]
                %s
                claims:
                  - {id: sale-said, stance: ASSERTS, by: maker, channel: WEBSITE, basis: OWN_ACCOUNT, summary: The maker sold it.,
                     cites: [{source: paper, locator: p3}]}
            controlEntries:
              - {id: entry, list: EU_ANNEX_I, code: 9A999, title: Sorters, forms: [%s], inForceFrom: 2017-01-01, inForceTo: 2019-12-31,
                 covers: [sorting], cites: [{source: paper, locator: p4}]}
            """;

    @ParameterizedTest(name = "moved {0}, entry on {1}, asked for {2}: {3}")
    @CsvSource({
        "validFrom: 2018, SOFTWARE, EU, gone",
        "validFrom: 2018, SOFTWARE, NL, gone",
        "validFrom: 2018, SOFTWARE, US, stays",
        "validFrom: 2018, GOODS, EU, stays",
        "validFrom: 2016-05-01, SOFTWARE, EU, stays",
        "validFrom: 2020, SOFTWARE, EU, stays",
        "statedPurpose: Training, SOFTWARE, EU, stays with a warning"
    })
    void aPathStaysUnlessAnItemOfItWasListedWhenItMoved(
            String moved, String form, Jurisdiction jurisdiction, String expected) {
        var application = RunningApplication.empty();
        application.load(DOSSIER.formatted(moved, form));
        var paths = application
                .bean(SupplyPaths.class)
                .find(Reader.ANONYMOUS, List.of("maker"), List.of("bureau"), notListedIn(jurisdiction), 10)
                .paths();
        assertThat(outcome(paths)).isEqualTo(expected);
    }

    private static String outcome(List<SupplyPath> paths) {
        if (paths.isEmpty()) {
            return "gone";
        }
        boolean warned = paths.getFirst().warnings().stream()
                .map(PathWarning::code)
                .anyMatch(PathWarningCode.LISTING_DATE_UNKNOWN::equals);
        return warned ? "stays with a warning" : "stays";
    }

    private static PathFilter notListedIn(Jurisdiction jurisdiction) {
        return new PathFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, jurisdiction, null);
    }
}
