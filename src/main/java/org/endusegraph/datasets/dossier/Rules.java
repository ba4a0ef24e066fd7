package org.endusegraph.datasets.dossier;

import java.util.List;
import java.util.Set;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.statement.Text;
import org.endusegraph.datasets.yaml.Fields;
import org.endusegraph.model.BindingMode;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.ControlList;
import org.endusegraph.model.EngagementKind;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.Jurisdiction;
import org.endusegraph.model.NormKind;
import org.endusegraph.model.ParliamentaryActKind;
import org.endusegraph.model.PartialDate;
import org.endusegraph.model.PartyListKind;
import org.endusegraph.model.ProductDuty;
import org.endusegraph.model.ProtectedGround;
import org.endusegraph.model.Verdict;

/** Control entries, lists of parties, designations, norms, parliamentary acts and engagements. */
final class Rules {

    private static final Set<String> PARTY = Set.of("Party");
    private static final Set<String> ACT = Set.of("ParliamentaryAct");

    private final Common common;

    Rules(Common common) {
        this.common = common;
    }

    Statement controlEntry(Fields fields) {
        fields.atLeastOne("forms");
        var reasons = fields.texts("reasons");
        var list = fields.constant("list", ControlList.class);
        var code = fields.text("code");
        var readOn = fields.dates("readOn");
        return common.cited(fields, "ControlEntry")
                .with("list", list)
                .with("code", code)
                .with("itemCode", list.itemCode(code))
                .with("title", fields.text("title"))
                .with("forms", fields.constants("forms", ItemForm.class))
                .withStart("agreedOn", fields.date("agreedOn"))
                .withStart("inForceFrom", fields.date("inForceFrom"))
                .withEnd("inForceTo", fields.date("inForceTo"))
                .with("readOn", readOn.stream().map(PartialDate::text).toList())
                .with("readFromDay", readOn.isEmpty() ? null : readOn.getFirst().last())
                .with("readToDay", readOn.isEmpty() ? null : readOn.getLast().last())
                .withEnd("goneBy", fields.date("goneBy"))
                .with("act", fields.optionalText("act"))
                .with("reasons", reasons)
                .with("note", fields.optionalText("note"))
                .to("COVERS", Set.of("Capability"), fields.ids("covers"))
                .to("DERIVED_FROM", Set.of("ControlEntry"), fields.ids("derivedFrom"))
                .to("PART_OF", Set.of("ControlEntry"), fields.idOrNull("partOf"));
    }

    Statement partyList(Fields fields) {
        var kind = fields.constant("kind", PartyListKind.class);
        var jurisdiction = fields.constant("jurisdiction", Jurisdiction.class);
        var country = fields.country("country");
        if (kind == PartyListKind.UNSPECIFIED || jurisdiction == Jurisdiction.UNSPECIFIED) {
            fields.mistake(
                    fields.line(),
                    "a dossier says what being on a list means, and whose law it is; UNSPECIFIED does not");
        }
        if ((jurisdiction == Jurisdiction.OTHER) != (country != null)) {
            fields.mistake(fields.line(), "'country' goes with 'jurisdiction: OTHER'; write both, or neither");
        }
        return common.cited(fields, "PartyList")
                .with("name", fields.text("name"))
                .with("kind", kind)
                .with("jurisdiction", jurisdiction)
                .with("country", country)
                .to("KEPT_BY", PARTY, fields.id("authority"));
    }

    Statement listing(Fields fields) {
        return common.cited(fields, "Listing")
                .with("programme", fields.optionalText("programme"))
                .withStart("from", fields.date("from"))
                .withEnd("to", fields.date("to"))
                .with("citation", fields.optionalText("citation"))
                .with("role", fields.optionalText("role"))
                .to("LISTS", PARTY, fields.id("party"))
                .to("ON", Set.of("PartyList"), fields.id("list"));
    }

    Statement designation(Fields fields) {
        if (!fields.has("party") && !fields.has("function") && !fields.has("territory")) {
            fields.mistake(fields.line(), "this designates nothing; add 'party', 'function' or 'territory'");
        }
        return common.cited(fields, "RiskDesignation")
                .with("reason", fields.text("reason"))
                .with("function", fields.constantOrNull("function", BodyFunction.class))
                .with("country", fields.country("country"))
                .with("territory", fields.region("territory"))
                .withStart("from", fields.date("from"))
                .withEnd("to", fields.date("to"))
                .with("ofParty", fields.has("party") ? true : null)
                .to("DESIGNATES", PARTY, fields.idOrNull("party"))
                .to("AFFECTS", Set.of("PopulationGroup"), fields.ids("groups"))
                .to("RESTS_ON", Set.of("Claim", "Listing"), fields.ids("restsOn"));
    }

    /** Reads a norm, and adds how it binds each state as statements of their own. */
    Statement norm(Fields fields, List<Statement> statements) {
        var norm = common.cited(fields, "Norm")
                .with("instrument", fields.text("instrument"))
                .with("article", fields.optionalText("article"))
                .with("title", fields.text("title"))
                .with("kind", fields.constant("kind", NormKind.class))
                .with("productDuty", fields.constantOrNull("productDuty", ProductDuty.class))
                .with("prohibits", fields.constants("prohibits", ProtectedGround.class))
                .withStart("adoptedOn", fields.date("adoptedOn"))
                .withStart("inForceFrom", fields.date("inForceFrom"))
                .with("note", fields.optionalText("note"));
        for (var binding : fields.mappings("bindings")) {
            var state = binding.country("state");
            if (state == null) {
                binding.mistake(binding.line(), "'state' is missing; add it");
                continue;
            }
            var id = norm.id() + "." + state.toLowerCase(java.util.Locale.ROOT);
            var statement = common.part(norm, id, binding.line(), "NormBinding")
                    .with("state", state)
                    .with("mode", binding.constant("mode", BindingMode.class))
                    .withStart("since", binding.date("since"))
                    .with("note", binding.optionalText("note"))
                    .to("BINDING_OF", Set.of("Norm"), new Text(norm.id(), binding.line()));
            statements.add(common.cite(binding, statement));
            binding.done();
        }
        return norm;
    }

    Statement parliamentaryAct(Fields fields) {
        return common.cited(fields, "ParliamentaryAct")
                .with("kind", fields.constant("kind", ParliamentaryActKind.class))
                .with("number", fields.optionalText("number"))
                .with("title", fields.text("title"))
                .withStart("date", fields.date("date"))
                .with("verdict", fields.constantOrNull("verdict", Verdict.class))
                .to("BEFORE", PARTY, fields.idOrNull("chamber"))
                .to("BY", PARTY, fields.ids("by"))
                .to("ABOUT", Set.of("Entity", "Capability", "ControlEntry", "Norm"), fields.ids("about"))
                .to("VERSION_OF", ACT, fields.idOrNull("versionOf"))
                .to("ANSWERS", ACT, fields.idOrNull("answers"))
                .to("VERDICT_BY", PARTY, fields.idOrNull("verdictBy"))
                .to("LED_TO", Set.of("Listing", "ControlEntry", "ParliamentaryAct", "Norm"), fields.ids("ledTo"));
    }

    Statement engagement(Fields fields) {
        return common.cited(fields, "Engagement")
                .with("kind", fields.constant("kind", EngagementKind.class))
                .withStart("date", fields.date("date"))
                .with("subject", fields.text("subject"))
                .with("regions", fields.regions("regions"))
                .to("BY", PARTY, fields.id("authority"))
                .to("WITH", PARTY, fields.ids("counterparts"));
    }
}
