package org.endusegraph.catalogue;

import java.util.List;
import org.endusegraph.graph.Row;
import org.endusegraph.model.Answer;
import org.endusegraph.model.Basis;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.Channel;
import org.endusegraph.model.Citation;
import org.endusegraph.model.Claim;
import org.endusegraph.model.Company;
import org.endusegraph.model.Entity;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.LegalEntity;
import org.endusegraph.model.Link;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.Name;
import org.endusegraph.model.NameKind;
import org.endusegraph.model.Organisation;
import org.endusegraph.model.Person;
import org.endusegraph.model.Product;
import org.endusegraph.model.PublicBody;
import org.endusegraph.model.Reading;
import org.endusegraph.model.Share;
import org.endusegraph.model.Source;
import org.endusegraph.model.SourceKind;
import org.endusegraph.model.Stance;
import org.endusegraph.model.University;
import org.endusegraph.model.Unknown;
import org.endusegraph.model.UnknownReason;

/** Makes nodes of rows. The columns are the properties of the node, and what the query adds. */
final class Rows {

    private Rows() {}

    static Entity entity(Row row) {
        var id = row.text("id");
        var name = row.text("name");
        var names = row.rows("names").stream()
                .filter(other -> other.constant("kind", NameKind.class) != NameKind.PRIMARY)
                .map(Rows::name)
                .toList();
        var description = row.textOrNull("description");
        var synthetic = row.flag("synthetic");
        var country = row.textOrNull("country");
        var region = row.textOrNull("region");
        var identifiers =
                row.texts("identifiers").stream().map(Rows::identifier).toList();
        return switch (row.constant("kind", EntityKind.class)) {
            case COMPANY -> new Company(id, name, names, description, synthetic, country, region, identifiers);
            case PUBLIC_BODY ->
                new PublicBody(
                        id,
                        name,
                        names,
                        description,
                        synthetic,
                        country,
                        region,
                        identifiers,
                        row.constant("function", BodyFunction.class));
            case UNIVERSITY -> new University(id, name, names, description, synthetic, country, region, identifiers);
            case ORGANISATION ->
                new Organisation(id, name, names, description, synthetic, country, region, identifiers);
            case LEGAL_ENTITY -> new LegalEntity(id, name, names, description, synthetic, country, region, identifiers);
            case PERSON -> new Person(id, name, names, description, synthetic, country, region, identifiers);
            case PRODUCT ->
                new Product(id, name, names, description, synthetic, row.constantOrNull("form", ItemForm.class));
        };
    }

    private static Name name(Row row) {
        return new Name(
                row.text("text"),
                row.textOrNull("language"),
                row.text("script"),
                row.constant("kind", NameKind.class),
                row.dayOrNull("until"));
    }

    private static Identifier identifier(String text) {
        int colon = text.indexOf(':');
        return new Identifier(text.substring(0, colon), text.substring(colon + 1));
    }

    static Link link(Row row) {
        var share = row.isNull("shareMin")
                ? null
                : new Share(row.decimal("shareMin"), row.decimal("shareMax"), row.dateOrNull("shareOn"));
        return new Link(
                row.text("id"),
                row.constant("kind", LinkKind.class),
                row.text("fromId"),
                row.text("toId"),
                row.texts("productIds"),
                row.dateOrNull("validFrom"),
                row.dateOrNull("validTo"),
                share,
                row.flag("indirect"),
                row.textOrNull("place"),
                row.textOrNull("statedPurpose"),
                row.textOrNull("use"),
                row.flag("synthetic"));
    }

    static Claim claim(Row row) {
        return new Claim(
                row.text("id"),
                row.text("aboutId"),
                row.constant("stance", Stance.class),
                row.text("claimantId"),
                row.constant("channel", Channel.class),
                row.dateOrNull("statedOn"),
                row.dateOrNull("publishedOn"),
                row.dateOrNull("withdrawnOn"),
                row.text("summary"),
                row.constant("basis", Basis.class),
                citations(row),
                row.texts("sourceIds"),
                row.flag("synthetic"));
    }

    static List<Citation> citations(Row row) {
        return row.rows("citations").stream().map(Rows::citation).toList();
    }

    static Citation citation(Row row) {
        return new Citation(row.text("sourceId"), row.text("locator"));
    }

    static Source source(Row row) {
        return new Source(
                row.text("id"),
                row.text("title"),
                row.text("publisher"),
                row.dateOrNull("date"),
                row.textOrNull("language"),
                row.textOrNull("address"),
                row.constant("kind", SourceKind.class),
                row.constantOrNull("reading", Reading.class),
                row.textOrNull("note"),
                row.textOrNull("copyOfId"),
                row.flag("synthetic"));
    }

    static Unknown unknown(Row row) {
        return new Unknown(
                row.text("id"),
                row.text("question"),
                row.constant("answer", Answer.class),
                row.constantOrNull("reason", UnknownReason.class),
                row.texts("aboutIds"),
                row.texts("capabilityIds"),
                row.texts("countries"),
                row.constants("kinds", EntityKind.class),
                row.flag("synthetic"));
    }
}
