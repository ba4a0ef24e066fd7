package org.endusegraph.datasets.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a recipe refuses. */
class RecipeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "gen | -1 | 100 | -1 parties are not possible; write a number from 4 to 1,000,000.",
                "gen | 1000001 | 100 | 1,000,001 parties are not possible; write a number from 8 to 1,000,000.",
                "gen | 3 | 10 | 3 parties are not possible; write a number from 4 to 1,000,000.",
                "gen | 100 | -5 | -5 links are not possible; write a number from 0 to 10,000,000.",
                "gen | 100 | 10000001 | 10,000,001 links are not possible; write a number from 20 to 10,000,000.",
                "Gen! | 100 | 100 | 'Gen!' is not a prefix; use at most 40 lower-case letters, digits and single hyphens between them."
            })
    void nonsenseIsRefusedWithWhatToWriteInstead(String prefix, int parties, int links, String message) {
        assertThatThrownBy(() -> Recipe.benchmark(prefix, parties, links, 1))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessage(message);
    }

    @Test
    void sharesThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new Dates(0.1, 0.7, 0.4)).hasMessageContaining("more than 1 together");
        assertThatThrownBy(() -> new Dates(Double.NaN, 0.1, 0.1)).hasMessageContaining("'unknownStart' is a share");
        assertThatThrownBy(() -> new Evidence(0, 0, 0, 0, 0, 0, 0, 0)).hasMessageContaining("weights");
        assertThatThrownBy(() -> new Shape(0, 1, 0, 0, 0, 0, 0, 0)).hasMessageContaining("'skew'");
        assertThatThrownBy(() -> new Clearance("Circle A", 0, 0, 0)).hasMessageContaining("not the name of a circle");
    }

    @Test
    void theSmallestGraphsCanBeMade() {
        var shape = new Shape(0, 0, 5, 5, 0, 0, 0, 0);
        var recipe = new Recipe("g", 4, 30, 1, shape, Dates.DEFAULT, Evidence.DEFAULT, List.of(), 0);
        assertThat(GeneratedGraph.of(recipe).links()).hasSize(30);
        assertThat(GeneratedGraph.of(Recipe.benchmark("g", 4, 0, 1)).links()).isEmpty();
    }
}
