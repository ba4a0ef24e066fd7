package org.endusegraph.datasets.table;

import java.util.List;
import org.endusegraph.datasets.publication.IdentifierScheme;
import org.endusegraph.model.Basis;
import org.endusegraph.model.Channel;
import org.endusegraph.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of tables mean.
 *
 * @param title of the dataset; null if it has none
 */
record Mapping(@Nullable String title, List<Table> tables) {

    /**
     * One table.
     *
     * @param file name of its file; null if there is just one table, which is then that of all files
     * @param header whether the first row names the columns; else they are called 1, 2, 3
     * @param columns all columns that are used
     */
    record Table(
            @Nullable String file,
            char separator,
            boolean header,
            List<PartyColumns> parties,
            List<LinkColumns> links,
            List<String> columns) {}

    /**
     * A party in a row.
     *
     * @param as what links call it; empty if none does
     * @param key what tells it from others; of all tables together
     */
    record PartyColumns(
            String as,
            Value key,
            Value name,
            List<NameColumn> names,
            @Nullable Value kind,
            @Nullable Value country,
            List<IdentifierColumn> identifiers,
            List<Value> addresses,
            @Nullable Value born,
            @Nullable Value incorporated,
            @Nullable Value description) {}

    /** Another name. */
    record NameColumn(Value value, NameKind kind) {}

    /** A number in a register; {@code register} says of which country or region that is, null if it is everybody's. */
    record IdentifierColumn(
            Value value, IdentifierScheme scheme, @Nullable Value register) {}

    /**
     * A link in a row.
     *
     * @param key what tells it from others; null if its ends, kind and first day do
     * @param locator where the row's maker has it from; null if it does not say
     * @param summary what the claim says; null if it says only what the link is
     */
    record LinkColumns(
            End from,
            End to,
            Value kind,
            @Nullable Value share,
            @Nullable Value since,
            @Nullable Value until,
            @Nullable Value statedOn,
            @Nullable Value key,
            @Nullable Value locator,
            @Nullable Value summary,
            Basis basis,
            Channel channel) {}

    /** An end of a link. */
    sealed interface End {

        /** A party of the same row. */
        record OfRow(String as) implements End {}

        /** A party of another row, or another table, by its key. */
        record ByKey(Value key) implements End {}

        /** A party that is in the graph, by its id. */
        record ById(Value id) implements End {}
    }
}
