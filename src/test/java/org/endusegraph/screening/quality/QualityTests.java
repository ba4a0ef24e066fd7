package org.endusegraph.screening.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.endusegraph.screening.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

class QualityTests {

    private static final double REVIEW = Thresholds.DEFAULT.review();

    @Test
    void chinesePairsAreAtLeastAHundredAndHalfOfThemNearMisses() {
        var pairs = LabelledNames.chinese();
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(100);
        assertThat(pairs.stream().filter(pair -> !pair.match()).count()).isGreaterThanOrEqualTo(pairs.size() / 2);
    }

    @Test
    void chinesePairsAreToldApart() {
        var quality = Quality.of(LabelledNames.chinese(), REVIEW);
        assertThat(quality.all().f1()).as("%s", quality.all()).isGreaterThanOrEqualTo(0.9);
        assertThat(quality.ranks().given()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = "ENDUSEGRAPH_REAL_DATA",
            matches = ".+",
            disabledReason = "It needs the labelled names that the variable leads to.")
    void entityChecksAreJudgedAsTheirAuthorsDid() {
        var names = Path.of(System.getenv("ENDUSEGRAPH_REAL_DATA"), "names");
        var quality = Quality.of(LabelledNames.entityChecks(names.resolve("entity-checks.yml")), REVIEW);
        assertThat(quality.all().f1()).as("%s", quality.all()).isGreaterThanOrEqualTo(0.9);
        assertThat(quality.ranks().given()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = "ENDUSEGRAPH_REAL_DATA",
            matches = ".+",
            disabledReason = "It needs the labelled names that the variable leads to.")
    void namesInTwoScriptsAreRecognised() {
        var names = Path.of(System.getenv("ENDUSEGRAPH_REAL_DATA"), "names");
        var quality = Quality.of(LabelledNames.crossScript(names.resolve("cross-script-pairs.csv")), REVIEW);
        assertThat(quality.all().f1()).as("%s", quality.all()).isGreaterThanOrEqualTo(0.9);
        assertThat(quality.all().precision()).isGreaterThanOrEqualTo(0.95);
    }
}
