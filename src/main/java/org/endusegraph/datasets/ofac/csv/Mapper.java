package org.endusegraph.datasets.ofac.csv;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.ofac.OfacStatements;
import org.endusegraph.datasets.ofac.Remarks;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.model.NameKind;

/** Says what the row of a subject means, with the rows that belong to it. */
final class Mapper {

    private final OfacStatements statements;
    private final Details details;
    private final EntrySink sink;

    Mapper(OfacStatements statements, Details details, EntrySink sink) {
        this.statements = statements;
        this.details = details;
        this.sink = sink;
    }

    void map(Row.Subject subject) {
        if (subject.isCraft()) {
            sink.leftOut(subject.type());
            return;
        }
        if (subject.name().isEmpty()) {
            sink.rejected(new RejectedRow(subject.place(), "this subject has no name"));
            return;
        }
        var party = statements.party(
                subject.entNum(), subject.line(), subject.type().equals("individual"), subject.name());
        details.aliases(subject.entNum())
                .forEach(alias ->
                        party.name(alias.name(), alias.type().equals("fka") ? NameKind.FORMER : NameKind.ALIAS));
        details.addresses(subject.entNum())
                .forEach(address -> party.address(oneLine(address), Countries.code(address.country())));
        var remarks = Remarks.of(subject.remarks() + details.comment(subject.entNum()));
        remarks.describe(party);
        statements.entry(
                subject.place(),
                subject.entNum(),
                party,
                statements.listed(subject.programmes(), null, subject.title(), remarks),
                statements.linked(subject.place(), remarks, details.subjects()));
    }

    private static String oneLine(Row.Address address) {
        return Stream.of(address.street(), address.city(), address.country())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
