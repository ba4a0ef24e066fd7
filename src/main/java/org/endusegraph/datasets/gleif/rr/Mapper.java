package org.endusegraph.datasets.gleif.rr;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.endusegraph.datasets.gleif.Lei;
import org.endusegraph.datasets.publication.Drafts;
import org.endusegraph.datasets.publication.Entry;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.Heading;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.model.Channel;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Says what a record of level 2 means: a link with GLEIF's claim. A parent controls the child whose accounts it consolidates, a manager its
 * fund; a branch or sub-fund is part of what it belongs to; a feeder fund is joined to its master.
 */
final class Mapper {

    /** Registered in error. */
    private static final String ANNULLED = "ANNULLED";

    /** Registered twice: the other record has the same relationship. */
    private static final String DUPLICATE = "DUPLICATE";

    private final Heading heading;
    private final Drafts drafts;
    private final EntrySink sink;

    Mapper(Heading heading, EntrySink sink) {
        this.heading = heading;
        this.drafts = new Drafts(heading.dataset(), heading.claimant());
        this.sink = sink;
    }

    void map(Row row) {
        boolean annulled = ANNULLED.equals(row.registrationStatus());
        if (annulled && heading.whole() || DUPLICATE.equals(row.registrationStatus())) {
            sink.leftOut("relationship " + (annulled ? "annulled" : "duplicate"));
            return;
        }
        var link = link(row);
        if (link == null) {
            sink.rejected(new RejectedRow(row.place(), "'" + row.type() + "' is no known type of relationship"));
            return;
        }
        var to = end(row);
        if (row.from() != null && to != null && to.last().isBefore(row.from().first())) {
            sink.rejected(new RejectedRow(
                    row.place(), "the relationship ends (" + to + ") before it begins (" + row.from() + ")"));
            return;
        }
        link.withStart("validFrom", row.from()).withEnd("validTo", to);
        row.quantifiers().forEach(quantifier -> share(link, quantifier));
        var claim = drafts.claim(link, Lei.basis(row.validationSources()), Channel.FILING, summary(row));
        if (annulled) {
            claim.withEnd("withdrawnOn", withdrawnOn(row));
        }
        sink.entry(new Entry(row.place(), row.start() + " " + row.type() + " " + row.end(), List.of(link, claim)));
    }

    /** The day on which an update says that its record was registered in error. */
    private PartialDate withdrawnOn(Row row) {
        return row.lastUpdate() == null ? PartialDate.of(heading.edition().toString()) : row.lastUpdate();
    }

    private @Nullable Statement link(Row row) {
        return switch (row.type()) {
            case "IS_DIRECTLY_CONSOLIDATED_BY", "IS_ULTIMATELY_CONSOLIDATED_BY", "IS_FUND-MANAGED_BY" ->
                link(row, LinkKind.CONTROL, row.end(), row.start());
            case "IS_INTERNATIONAL_BRANCH_OF", "IS_SUBFUND_OF" ->
                link(row, LinkKind.AFFILIATION, row.start(), row.end());
            case "IS_FEEDER_TO" -> link(row, LinkKind.ASSOCIATION, row.start(), row.end());
            default -> null;
        };
    }

    private Statement link(Row row, LinkKind kind, Lei from, Lei to) {
        var type = row.type().toLowerCase(Locale.ROOT).replace('_', '-');
        return drafts.link(
                row.start().key() + "-" + type + "-" + row.end().key(), row.line(), kind, from.partyId(), to.partyId());
    }

    /**
     * Its last day. Of one that is over, and does not say since when, that of the record's last change; of a deleted one the day before, or its
     * first day, if it was deleted on that or earlier.
     */
    private static @Nullable PartialDate end(Row row) {
        if (row.to() != null) {
            return row.to();
        }
        if (row.deletedOn() != null) {
            var last = row.deletedOn().minusDays(1);
            var first = row.from() == null ? last : row.from().first();
            return PartialDate.of((last.isBefore(first) ? first : last).toString());
        }
        return "INACTIVE".equals(row.status()) ? row.lastUpdate() : null;
    }

    /** A percentage of 1 or less may be meant as a part of 1, and is left to the claim. */
    private static void share(Statement link, Row.Quantifier quantifier) {
        if ("PERCENTAGE".equals(quantifier.units()) && quantifier.amount().matches("\\d{1,3}(\\.\\d+)?")) {
            double amount = Double.parseDouble(quantifier.amount());
            if (amount > 1 && amount <= 100) {
                link.with("shareMin", amount).with("shareMax", amount);
            }
        }
    }

    private static String said(@Nullable String code) {
        return Objects.requireNonNullElse(code, "not said");
    }

    private static String summary(Row row) {
        var amounts = row.quantifiers().stream()
                .map(one -> ", " + one.amount() + " " + one.units() + " (" + one.method() + ")")
                .collect(Collectors.joining());
        var documents = row.validationDocuments() == null ? "" : " from " + row.validationDocuments();
        var over = row.to() == null && row.deletedOn() == null && "INACTIVE".equals(row.status())
                ? " It is over, and the register does not say since when."
                : "";
        var deleted = row.deletedOn() == null ? "" : " The register deleted this record on " + row.deletedOn() + ".";
        return "LEI register: " + row.start() + " " + row.type() + " " + row.end() + amounts + ", "
                + said(row.validationSources()) + documents + ", record " + said(row.registrationStatus()) + "." + over
                + deleted;
    }
}
