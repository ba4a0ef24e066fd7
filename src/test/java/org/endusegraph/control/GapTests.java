package org.endusegraph.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.endusegraph.model.Answer;
import org.endusegraph.model.Company;
import org.endusegraph.model.ControlEntry;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.DateRange;
import org.endusegraph.model.Entity;
import org.endusegraph.model.GapDeliveries;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.Link;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.LinkStatus;
import org.endusegraph.model.PartialDate;
import org.endusegraph.model.ProductCapability;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was supplied between the agreement on an entry and its entry into force. */
class GapTests {

    @ParameterizedTest
    @CsvSource({
        "2019-11-30,            , UNKNOWN",
        "2019-12-01,            , FOUND",
        "2020-12-14,            , FOUND",
        "2020-12-15,            , NONE_ON_RECORD",
        "2020-12,               , UNKNOWN",
        "2019,                  , UNKNOWN",
        "          ,            , UNKNOWN",
        "          ,  2019-11-30, NONE_ON_RECORD",
        "2012      ,        2018, NONE_ON_RECORD",
        "2012      ,        2020, FOUND",
        "2012      ,        2019, UNKNOWN",
        "2021      ,            , NONE_ON_RECORD",
    })
    void theDaysOfTheSupplyDecide(@Nullable String from, @Nullable String to, Answer answer) {
        assertThat(deliveries(entry(ControlList.EU_ANNEX_I, "2019-12", "2020-12-15"), from, to, "NL", software())
                        .answer())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"NL, FOUND", "US, NONE_ON_RECORD", "CN, NONE_ON_RECORD", ", UNKNOWN", "GB, NONE_ON_RECORD"})
    void soDoesTheCountryOfTheSupplier(@Nullable String country, Answer answer) {
        var gap = entry(ControlList.EU_ANNEX_I, "2019-12", "2020-12-15");
        assertThat(deliveries(gap, "2020-03", null, country, software()).answer())
                .isEqualTo(answer);
    }

    @Test
    void soDoesWhatTheItemIsAndWhetherItIsDisputed() {
        var gap = entry(ControlList.EU_ANNEX_I, "2019-12", "2020-12-15");
        assertThat(deliveries(gap, "2020-03", null, "NL", item(ItemForm.GOODS, LinkStatus.CONFIRMED))
                        .answer())
                .isEqualTo(Answer.NONE_ON_RECORD);
        assertThat(deliveries(gap, "2020-03", null, "NL", item(null, LinkStatus.CONFIRMED))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(deliveries(gap, "2020-03", null, "NL", item(ItemForm.SOFTWARE, LinkStatus.DISPUTED))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(deliveries(gap, "2020-03", null, "NL", item(ItemForm.SOFTWARE, LinkStatus.REFUTED))
                        .answer())
                .isEqualTo(Answer.NONE_ON_RECORD);
    }

    @Test
    void withoutTheDaysOfTheEntryNothingIsCertainAndAListThatBindsNobodyHasNoGap() {
        var undated = deliveries(entry(ControlList.EU_ANNEX_I, null, "2020-12-15"), "2020-03", null, "NL", software());
        assertThat(undated.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(undated.unclear()).extracting(Link::id).containsExactly("sale");
        assertThat(entry(ControlList.EU_ANNEX_I, null, "2020-12-15").gap()).isNull();
        assertThat(entry(ControlList.EU_ANNEX_I, "2019-12", "2020-12-15").gap())
                .isEqualTo(new DateRange(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 12, 14)));
        assertThat(deliveries(entry(ControlList.WASSENAAR, "2019-12", null), "2020-03", null, "NL", software())
                        .answer())
                .isEqualTo(Answer.NONE_ON_RECORD);
    }

    @Test
    void anEntryThatWasInForceBeforeItWasAgreedOnHasNoGap() {
        var entry = entry(ControlList.EU_ANNEX_I, "2021", "2020-12-15");
        assertThat(entry.gap()).isNull();
        assertThat(deliveries(entry, "2012", "2025", "NL", software()).answer()).isEqualTo(Answer.NONE_ON_RECORD);
    }

    private static GapDeliveries deliveries(
            ControlEntry entry, @Nullable String from, @Nullable String to, @Nullable String country, Item item) {
        var sale = new Link(
                "sale",
                LinkKind.SUPPLY,
                "maker",
                "police",
                List.of("centre"),
                date(from),
                date(to),
                null,
                false,
                null,
                null,
                null,
                false);
        Entity maker = new Company("maker", "Maker", List.of(), null, false, country, null, List.of());
        return Gap.deliveries(entry, List.of(sale), Map.of("centre", item), Map.of("maker", maker));
    }

    private static Item software() {
        return item(ItemForm.SOFTWARE, LinkStatus.CONFIRMED);
    }

    private static Item item(@Nullable ItemForm form, LinkStatus status) {
        var has = new ProductCapability("centre.monitoring", "centre", "monitoring", null, null, false);
        return new Item("centre", form, List.of(new Item.Classified("monitoring", true, has, status, List.of())));
    }

    private static ControlEntry entry(ControlList list, @Nullable String agreed, @Nullable String inForce) {
        return new ControlEntry(
                "entry",
                list,
                "5D001.e",
                "Monitoring",
                List.of(ItemForm.SOFTWARE),
                date(agreed),
                date(inForce),
                null,
                List.of(),
                null,
                null,
                List.of("monitoring"),
                List.of(),
                null,
                List.of(),
                null,
                false);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.of(text);
    }
}
