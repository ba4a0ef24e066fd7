package org.endusegraph.datasets.dossier;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.endusegraph.access.Circle;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.statement.Text;
import org.endusegraph.datasets.yaml.Fields;
import org.endusegraph.model.Answer;
import org.endusegraph.model.Basis;
import org.endusegraph.model.Channel;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.LinkKind;
import org.endusegraph.model.ProtectedGround;
import org.endusegraph.model.Reading;
import org.endusegraph.model.SourceKind;
import org.endusegraph.model.Stance;
import org.endusegraph.model.Trigger;
import org.endusegraph.model.UnknownReason;
import org.jspecify.annotations.Nullable;

/** The sections of a dossier: what each field is called, and what it becomes in the graph. */
final class Sections {

    private static final Set<String> PARTY = Set.of("Party");
    private static final Set<String> PRODUCT = Set.of("Product");
    private static final Set<String> CAPABILITY = Set.of("Capability");

    private final Fields dossier;
    private final List<Statement> statements;
    private final Common common;

    Sections(Fields dossier, List<Statement> statements) {
        this.dossier = dossier;
        this.statements = statements;
        this.common = new Common(dossier);
    }

    /** Reads all sections, and returns the dossier's own statement. */
    Statement header(String digest) {
        dossier.has("$schema");
        var header = new Statement(dossier.id("dossier").value(), dossier.line(), "Dataset")
                .with("title", dossier.text("title"))
                .with("publisher", dossier.text("publisher"))
                .with("edition", dossier.text("edition"))
                .with("description", dossier.optionalText("description"))
                .with("synthetic", common.synthetic())
                .with("digest", digest);
        dossier.date("edition");
        common.audienced(header);
        section("sources", this::source);
        section("capabilities", this::capability);
        section("groups", this::group);
        section("parties", new Entities(common)::party);
        section("products", this::product);
        section("links", this::link);
        section("endUses", this::endUse);
        var rules = new Rules(common);
        section("controlEntries", rules::controlEntry);
        section("partyLists", rules::partyList);
        section("listings", rules::listing);
        section("designations", rules::designation);
        section("norms", norm -> rules.norm(norm, statements));
        section("parliamentaryActs", rules::parliamentaryAct);
        section("engagements", rules::engagement);
        section("licenceDecisions", new LicenceDecisions(common)::licenceDecision);
        section("unknowns", this::unknown);
        section("claims", claim -> claim(claim, claim.id("about")));
        return header;
    }

    private void section(String name, Function<Fields, Statement> reader) {
        for (var fields : dossier.mappings(name)) {
            statements.add(reader.apply(fields));
            fields.done();
        }
    }

    private Statement source(Fields fields) {
        return common.statement(fields, "Source")
                .with("title", fields.text("title"))
                .with("publisher", fields.text("publisher"))
                .withEnd("date", fields.date("date"))
                .with("language", fields.language("language"))
                .with("address", fields.optionalText("address"))
                .with("kind", fields.constant("kind", SourceKind.class))
                .with("reading", fields.constantOrNull("reading", Reading.class))
                .with("note", fields.optionalText("note"))
                .to("COPY_OF", Set.of("Source"), fields.idOrNull("copyOf"));
    }

    private Statement capability(Fields fields) {
        return common.cited(fields, "Capability")
                .with("name", fields.text("name"))
                .with("description", fields.text("description"))
                .with("scope", fields.constant("scope", org.endusegraph.model.CapabilityScope.class))
                .with("grounds", fields.constants("grounds", ProtectedGround.class));
    }

    private Statement group(Fields fields) {
        fields.atLeastOne("grounds");
        return common.named(fields, common.cited(fields, "PopulationGroup"))
                .with("grounds", fields.constants("grounds", ProtectedGround.class));
    }

    private Statement product(Fields fields) {
        var product = new Entities(common).product(fields);
        for (var item : fields.mappings("capabilities")) {
            statements.add(productCapability(item, product));
            item.done();
        }
        return product;
    }

    private Statement productCapability(Fields fields, Statement product) {
        var capability = fields.id("capability");
        var statement = common.part(product, capabilityOf(product.id(), capability), fields.line(), "ProductCapability")
                .withStart("validFrom", fields.date("validFrom"))
                .withEnd("validTo", fields.date("validTo"))
                .to("OF", PRODUCT, new Text(product.id(), fields.line()))
                .to("IS", CAPABILITY, capability);
        return claimed(fields, statement);
    }

    /** The id of what a product can do. It belongs to the circle that the product's id belongs to. */
    private static String capabilityOf(String product, Text capability) {
        return product + "." + Circle.within(capability.value());
    }

    private Statement link(Fields fields) {
        var kind = fields.constant("kind", LinkKind.class);
        var ends = LinkEnds.of(kind);
        var statement = common.statement(fields, "Link")
                .with("kind", kind)
                .withStart("validFrom", fields.date("validFrom"))
                .withEnd("validTo", fields.date("validTo"))
                .to("FROM", ends.from(), fields.id("from"))
                .to("TO", ends.to(), fields.id("to"));
        if (ends.ofProducts()) {
            statement.to("OF", PRODUCT, fields.ids("products"));
        }
        var share = kind == LinkKind.OWNERSHIP ? fields.mapping("share") : null;
        if (share != null) {
            share(share, statement);
        }
        if (kind == LinkKind.DEPLOYMENT) {
            statement.with("place", fields.optionalText("place")).with("use", fields.optionalText("use"));
        }
        if (kind == LinkKind.DEPLOYMENT || kind == LinkKind.SUPPLY) {
            statement.with("statedPurpose", fields.optionalText("statedPurpose"));
        }
        return claimed(fields, statement);
    }

    private static void share(Fields share, Statement statement) {
        var min = share.percentage("min");
        var max = share.percentage("max");
        if (min > max) {
            share.mistake(share.line(), "'min' is more than 'max'; swap them");
        }
        statement.with("shareMin", min).with("shareMax", max).withStart("shareOn", share.date("on"));
        share.done();
    }

    private Statement endUse(Fields fields) {
        fields.atLeastOne("groups", "grounds");
        var trigger = fields.constant("trigger", Trigger.class);
        if (trigger == Trigger.CAPABILITY_ONLY) {
            fields.mistake(
                    fields.line(), "'trigger' is USE_DISTINGUISHES or SOLELY_AIMED; a capability alone is no use");
        }
        var product = fields.id("product");
        var capability = fields.id("capability");
        var statement = common.statement(fields, "EndUse")
                .with("description", fields.text("description"))
                .with("trigger", trigger)
                .with("country", required(fields, "country", fields.country("country")))
                .with("place", fields.optionalText("place"))
                .with("grounds", fields.constants("grounds", ProtectedGround.class))
                .withStart("validFrom", fields.date("validFrom"))
                .withEnd("validTo", fields.date("validTo"))
                .to("USES", PRODUCT, product)
                .to(
                        "BY_MEANS_OF",
                        Set.of("ProductCapability"),
                        new Text(capabilityOf(product.value(), capability), capability.line()))
                .to("BY", PARTY, fields.idOrNull("endUser"))
                .to("IN", Set.of("Link"), fields.idOrNull("deployment"))
                .to("AFFECTS", Set.of("PopulationGroup"), fields.ids("groups"));
        return claimed(fields, statement);
    }

    private Statement unknown(Fields fields) {
        if (!fields.has("about") && !fields.has("capabilities")) {
            fields.mistake(fields.line(), "this is about nothing; add 'about' or 'capabilities'");
        }
        var answer = fields.constant("answer", Answer.class);
        if (answer != Answer.UNKNOWN && answer != Answer.WITHHELD) {
            fields.mistake(fields.line(), "'answer' is UNKNOWN or WITHHELD");
        }
        var statement = common.statement(fields, "Unknown")
                .with("question", fields.text("question"))
                .with("answer", answer)
                .with("reason", fields.constantOrNull("reason", UnknownReason.class))
                .with("countries", fields.countries("countries"))
                .with("kinds", fields.constants("kinds", EntityKind.class))
                .to("ABOUT", Set.of("Entity"), fields.ids("about"))
                .to("ABOUT", CAPABILITY, fields.ids("capabilities"));
        return claimed(fields, statement, false);
    }

    private Statement claimed(Fields fields, Statement statement) {
        return claimed(fields, statement, true);
    }

    /** Reads the claims in a statement. One that has none, or if asked none that asserts it, is a mistake. */
    private Statement claimed(Fields fields, Statement statement, boolean asserted) {
        var claims = fields.mappings("claims").stream()
                .map(claim -> {
                    var read = claim(claim, new Text(statement.id(), claim.line()));
                    claim.done();
                    return read;
                })
                .toList();
        if (claims.isEmpty()) {
            fields.mistake(fields.line(), "nobody claims this; add 'claims', each with 'by' and 'cites'");
        } else if (asserted
                && claims.stream()
                        .noneMatch(claim -> "ASSERTS".equals(claim.properties().get("stance")))) {
            fields.mistake(
                    fields.line(), "no claim asserts this; add one with 'stance: ASSERTS', or remove the statement");
        }
        statements.addAll(claims);
        return statement;
    }

    private Statement claim(Fields fields, Text about) {
        var published = fields.date("publishedOn");
        return common.cited(fields, "Claim")
                .with("stance", fields.constant("stance", Stance.class))
                .with("channel", fields.constant("channel", Channel.class))
                .with("basis", fields.constant("basis", Basis.class))
                .with("summary", fields.text("summary"))
                .withStart("statedOn", fields.date("statedOn"))
                .withEnd("publishedOn", published)
                .with("publicationGiven", published != null)
                .withEnd("withdrawnOn", fields.date("withdrawnOn"))
                .to("ABOUT", Set.of("Node"), about)
                .to("BY", PARTY, fields.id("by"));
    }

    private static @Nullable String required(Fields fields, String key, @Nullable String value) {
        if (value == null && !fields.has(key)) {
            fields.mistake(fields.line(), "'" + key + "' is missing; add it");
        }
        return value;
    }
}
