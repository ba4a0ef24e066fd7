package org.endusegraph.datasets.dossier;

import java.util.List;
import org.endusegraph.access.Circle;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.yaml.Fields;
import org.endusegraph.model.NameKind;
import org.jspecify.annotations.Nullable;

/** What all statements of a dossier have in common: id, audience, citations, names. */
final class Common {

    private enum Disclosure {
        HIDDEN,
        ACKNOWLEDGED
    }

    private final boolean synthetic;
    private final List<String> audience;
    private final @Nullable Disclosure disclosure;

    Common(Fields dossier) {
        synthetic = dossier.flag("synthetic");
        var circle = Circle.of(dossier.id("dossier").value());
        var given = dossier.circles("audience");
        audience = given.isEmpty() && circle != null ? List.of(circle) : given;
        disclosure = dossier.constantOrNull("disclosure", Disclosure.class);
    }

    boolean synthetic() {
        return synthetic;
    }

    /** The dossier itself is seen by the readers that it names for all its statements. */
    Statement audienced(Statement dossier) {
        return dossier.with("audience", audience.isEmpty() ? null : audience).with("disclosure", disclosure);
    }

    /** A statement with its id, and with its own audience or that of the dossier. */
    Statement statement(Fields fields, String... labels) {
        var statement = new Statement(fields.id("id").value(), fields.line(), labels);
        var own = fields.circles("audience");
        var ownDisclosure = fields.constantOrNull("disclosure", Disclosure.class);
        return statement
                .with("synthetic", synthetic)
                .with("audience", !own.isEmpty() ? own : audience.isEmpty() ? null : audience)
                .with("disclosure", ownDisclosure != null ? ownDisclosure : disclosure);
    }

    /** A statement that belongs to another and is seen by the same readers. */
    Statement part(Statement whole, String id, int line, String label) {
        return new Statement(id, line, label)
                .with("synthetic", synthetic)
                .with("audience", whole.properties().get("audience"))
                .with("disclosure", whole.properties().get("disclosure"));
    }

    /** A statement that cites sources itself. */
    Statement cited(Fields fields, String... labels) {
        return cite(fields, statement(fields, labels));
    }

    /** Adds the citations; a statement without one is a mistake. */
    Statement cite(Fields fields, Statement statement) {
        var citations = fields.mappings("cites");
        if (citations.isEmpty()) {
            fields.mistake(fields.line(), "this cites no source; add 'cites' with 'source' and 'locator'");
        }
        for (var citation : citations) {
            statement.cites(citation.id("source"), citation.text("locator"));
            citation.done();
        }
        return statement;
    }

    /** Adds the names, each with its script and its sound in Latin letters. */
    Statement named(Fields fields, Statement statement) {
        statement.named(fields.text("name"));
        for (var other : fields.mappings("names")) {
            var kind = other.constant("kind", NameKind.class);
            if (kind == NameKind.PRIMARY) {
                other.mistake(other.line(), "the primary name stands in 'name'; write another 'kind' here");
            }
            statement.named(other.text("text"), other.language("language"), kind);
            other.done();
        }
        return statement;
    }
}
