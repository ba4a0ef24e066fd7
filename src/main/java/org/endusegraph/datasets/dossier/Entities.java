package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import org.endusegraph.datasets.statement.Labels;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.yaml.Fields;
import org.endusegraph.model.BodyFunction;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.ItemForm;

/** Parties and products. */
final class Entities {

    private final Common common;

    Entities(Common common) {
        this.common = common;
    }

    Statement party(Fields fields) {
        var kind = fields.constant("type", EntityKind.class);
        if (kind == EntityKind.PRODUCT) {
            fields.mistake(fields.line(), "a product is no party; write it under 'products'");
        }
        var party = common.cited(fields, "Entity", "Party", Labels.of(kind))
                .with("kind", kind)
                .with("country", fields.country("country"))
                .with("region", fields.region("region"))
                .with("function", function(fields, kind))
                .with("description", fields.optionalText("description"));
        var identifiers = new ArrayList<String>();
        for (var identifier : fields.mappings("identifiers")) {
            identifiers.add(identifier.text("scheme") + ":" + identifier.text("value"));
            identifier.done();
        }
        return common.named(fields, party.with("identifiers", identifiers));
    }

    Statement product(Fields fields) {
        var product = common.cited(fields, "Entity", "Product")
                .with("kind", EntityKind.PRODUCT)
                .with("form", fields.constantOrNull("form", ItemForm.class))
                .with("description", fields.optionalText("description"));
        return common.named(fields, product);
    }

    private static @org.jspecify.annotations.Nullable BodyFunction function(Fields fields, EntityKind kind) {
        var function = fields.constantOrNull("function", BodyFunction.class);
        if (kind == EntityKind.PUBLIC_BODY && !fields.has("function")) {
            fields.mistake(fields.line(), "a public body has a 'function'; add it, OTHER if no other fits");
        } else if (kind != EntityKind.PUBLIC_BODY && function != null) {
            fields.mistake(fields.line(), "only a public body has a 'function'; remove it");
        }
        return function;
    }
}
