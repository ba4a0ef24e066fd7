package org.endusegraph.datasets.dossier;

import java.util.Set;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.yaml.Fields;
import org.endusegraph.model.DecisionOutcome;
import org.endusegraph.model.ItemForm;
import org.endusegraph.model.LicenceConcern;

/** What authorities decided on export licences. */
final class LicenceDecisions {

    private static final Set<String> PARTY = Set.of("Party");

    private final Common common;

    LicenceDecisions(Common common) {
        this.common = common;
    }

    Statement licenceDecision(Fields fields) {
        if (fields.has("product") == fields.has("capability")) {
            fields.mistake(
                    fields.line(), "the item is a 'product', or a 'capability' in a 'form'; name one of the two");
        }
        if (fields.has("capability") != fields.has("form")) {
            fields.mistake(
                    fields.line(), "'form' goes with 'capability'; write both, or a 'product', which has its own");
        }
        require(fields, "date");
        require(fields, "destination");
        return common.cited(fields, "LicenceDecision")
                .with("outcome", fields.constant("outcome", DecisionOutcome.class))
                .withStart("date", fields.date("date"))
                .with("form", fields.constantOrNull("form", ItemForm.class))
                .with("destination", fields.country("destination"))
                .with("grounds", fields.text("grounds"))
                .with("concerns", fields.constants("concerns", LicenceConcern.class))
                .to("BY", Set.of("PublicBody"), fields.id("authority"))
                .to("OF", Set.of("Product"), fields.idOrNull("product"))
                .to("OF", Set.of("Capability"), fields.idOrNull("capability"))
                .to("CONSIGNED_TO", PARTY, fields.idOrNull("consignee"))
                .to("FOR_USE_BY", PARTY, fields.id("endUser"))
                .to("UNDER", Set.of("Norm"), fields.idOrNull("provision"));
    }

    private static void require(Fields fields, String key) {
        if (!fields.has(key)) {
            fields.mistake(fields.line(), "'" + key + "' is missing; add it");
        }
    }
}
