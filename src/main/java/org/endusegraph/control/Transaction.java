package org.endusegraph.control;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.Tristate;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it is asked about. Null where it is not said.
 *
 * @param product id; this or a capability
 * @param informed whether the authority has informed the exporter
 * @param aware whether the exporter is aware from due diligence
 */
record Transaction(
        @Nullable String product,
        @Nullable String capability,
        @Nullable ItemForm form,
        @Nullable String exporter,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable String consignee,
        @Nullable List<String> intermediaries,
        @Nullable String endUser,
        @Nullable String statedUse,
        @Nullable Tristate informed,
        @Nullable Tristate aware,
        LocalDate date) {

    /** Ids of those who receive it, in order: intermediaries, consignee, end user. */
    List<String> recipients() {
        return Stream.of(
                        intermediaries == null ? Stream.<String>empty() : intermediaries.stream(),
                        Stream.ofNullable(consignee),
                        Stream.ofNullable(endUser))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
