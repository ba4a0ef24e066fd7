package org.endusegraph.datasets.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.endusegraph.datasets.publication.IdentifierScheme;
import org.endusegraph.datasets.yaml.Fields;
import org.endusegraph.datasets.yaml.Mistake;
import org.endusegraph.datasets.yaml.Mistakes;
import org.endusegraph.datasets.yaml.YamlFile;
import org.endusegraph.model.Basis;
import org.endusegraph.model.Channel;
import org.endusegraph.model.Fault;
import org.endusegraph.model.NameKind;

/** Reads a mapping. Notes every mistake with its line. */
final class MappingReader {

    private final Set<String> columns = new LinkedHashSet<>();
    private final Values values = new Values(columns);

    private MappingReader() {}

    /**
     * Reads a file.
     *
     * @throws Fault.InvalidInput naming all mistakes
     */
    static Mapping read(Path path) {
        var mistakes = new Mistakes(path.getFileName().toString(), new ArrayList<>());
        var mapping = read(content(path), mistakes);
        if (!mistakes.found().isEmpty() || mapping.isEmpty()) {
            throw new Fault.InvalidInput(mistakes.found().stream()
                    .map(Mistake::toString)
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return mapping.get();
    }

    /** Reads a mapping, and notes its mistakes. */
    static Optional<Mapping> read(byte[] content, Mistakes mistakes) {
        return YamlFile.read(
                        content, mistakes, "a mapping starts with 'tables:', and says of each what its columns mean")
                .map(fields -> new MappingReader().mapping(fields));
    }

    private static byte[] content(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException failure) {
            throw new Fault.InvalidInput("The mapping " + path + " cannot be read. Check its name and permissions.");
        }
    }

    private Mapping mapping(Fields fields) {
        fields.has("$schema");
        fields.atLeastOne("tables");
        var all = fields.mappings("tables");
        var tables = all.stream().map(this::table).toList();
        for (var table : all) {
            if (all.size() > 1 && !table.has("file")) {
                table.mistake(table.line(), "'file' is missing; of several tables each names its file");
            }
            table.done();
        }
        var mapping = new Mapping(fields.optionalText("title"), tables);
        fields.done();
        return mapping;
    }

    private Mapping.Table table(Fields fields) {
        columns.clear();
        var parties = fields.mappings("parties").stream().map(this::party).toList();
        var known = new HashSet<String>();
        for (var party : parties) {
            if (!known.add(party.as()) && !party.as().isEmpty()) {
                fields.mistake(
                        fields.line(),
                        "two parties of this table are called '" + party.as() + "' with 'as'; rename one");
            }
        }
        var links =
                fields.mappings("links").stream().map(link -> link(link, known)).toList();
        if (parties.isEmpty() && links.isEmpty()) {
            fields.mistake(fields.line(), "this table says nothing; add 'parties' or 'links'");
        }
        return new Mapping.Table(
                fields.optionalText("file"),
                separator(fields),
                !fields.has("header") || fields.flag("header"),
                parties,
                links,
                List.copyOf(columns));
    }

    private static char separator(Fields fields) {
        var given = fields.optionalText("separator");
        var separator = given == null ? "," : given.equals("tab") ? "\t" : given;
        if (separator.length() != 1 || separator.equals("\"")) {
            fields.mistake(
                    fields.line(),
                    "'separator': '" + given + "' is not one character, or quotes cells; write one, or tab");
        }
        return separator.charAt(0);
    }

    private Mapping.PartyColumns party(Fields fields) {
        var as = fields.optionalText("as");
        var party = new Mapping.PartyColumns(
                as == null ? "" : as,
                values.columns(fields, "key"),
                values.required(fields, "name"),
                fields.mappings("names").stream().map(this::name).toList(),
                values.optional(fields, "kind"),
                values.optional(fields, "country"),
                fields.mappings("identifiers").stream().map(this::identifier).toList(),
                fields.mappings("addresses").stream().map(this::address).toList(),
                values.optional(fields, "born"),
                values.optional(fields, "incorporated"),
                values.optional(fields, "description"));
        fields.done();
        return party;
    }

    private Mapping.NameColumn name(Fields fields) {
        var kind = fields.constantOrNull("kind", NameKind.class);
        return new Mapping.NameColumn(values.inline(fields), kind == null ? NameKind.ALIAS : kind);
    }

    private Mapping.IdentifierColumn identifier(Fields fields) {
        var scheme = fields.constant("scheme", IdentifierScheme.class);
        var country = fields.country("country");
        var jurisdiction = values.optional(fields, "jurisdiction");
        if (country != null && jurisdiction != null) {
            fields.mistake(fields.line(), "'country' and 'jurisdiction' both say whose register it is; keep one");
        }
        var register = country == null ? jurisdiction : Value.constant(country);
        return new Mapping.IdentifierColumn(values.inline(fields), scheme, register);
    }

    private Value address(Fields fields) {
        return values.inline(fields);
    }

    private Mapping.LinkColumns link(Fields fields, Set<String> parties) {
        var basis = fields.constantOrNull("basis", Basis.class);
        var channel = fields.constantOrNull("channel", Channel.class);
        if (basis == Basis.OWN_ACCOUNT) {
            fields.mistake(fields.line(), "'basis': a table is nobody's own account; write another, or a dossier");
        }
        var link = new Mapping.LinkColumns(
                end(fields, "from", parties),
                end(fields, "to", parties),
                values.required(fields, "kind"),
                values.optional(fields, "share"),
                values.optional(fields, "since"),
                values.optional(fields, "until"),
                values.optional(fields, "statedOn"),
                fields.has("key") ? values.columns(fields, "key") : null,
                fields.has("locator") ? values.columns(fields, "locator") : null,
                values.optional(fields, "summary"),
                basis == null ? Basis.SECOND_HAND : basis,
                channel == null ? Channel.OTHER : channel);
        fields.done();
        return link;
    }

    private Mapping.End end(Fields fields, String key, Set<String> parties) {
        if (!fields.isMapping(key)) {
            var as = fields.text(key);
            if (!as.isEmpty() && !parties.contains(as)) {
                fields.mistake(
                        fields.line(),
                        "'" + key + "': no party of this table is called '" + as
                                + "' with 'as'; write {key: COLUMN} for one of another row, {id: COLUMN} for one of the graph");
            }
            return new Mapping.End.OfRow(as);
        }
        var inner = fields.mapping(key);
        if (inner == null || inner.has("key") == inner.has("id")) {
            fields.mistake(fields.line(), "'" + key + "' has either 'key' or 'id'; write one of them");
            return new Mapping.End.OfRow("");
        }
        var end = inner.has("key")
                ? new Mapping.End.ByKey(values.columns(inner, "key"))
                : new Mapping.End.ById(values.required(inner, "id"));
        inner.done();
        return end;
    }
}
