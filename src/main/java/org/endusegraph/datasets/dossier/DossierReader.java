package org.endusegraph.datasets.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import org.endusegraph.datasets.statement.Digest;
import org.endusegraph.datasets.statement.Statement;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a dossier's file: YAML 1.2, UTF-8, at most 3 million characters. Notes every mistake of form with its line. */
final class DossierReader {

    private final Mistakes mistakes;

    private DossierReader(String file) {
        this.mistakes = new Mistakes(file, new ArrayList<>());
    }

    static Dossier read(String file, byte[] content) {
        return new DossierReader(file).read(content);
    }

    private Dossier read(byte[] content) {
        var statements = new ArrayList<Statement>();
        var header = compose(content)
                .map(fields -> {
                    var read = new Sections(fields, statements).header(Digest.of(content));
                    fields.done();
                    return read;
                })
                .orElseGet(() -> new Statement("", 1, "Dataset"));
        statements.forEach(statement -> statement.with("dataset", header.id()));
        return new Dossier(mistakes.file(), header, statements, mistakes.found());
    }

    private Optional<Fields> compose(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            var root =
                    new Compose(LoadSettings.builder().setLabel(mistakes.file()).build()).composeString(text);
            return mapping(root);
        } catch (CharacterCodingException notUtf8) {
            mistakes.note(1, "the file is not UTF-8; save it in that encoding");
        } catch (MarkedYamlEngineException wrong) {
            var line = wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            mistakes.note(line, "this is not YAML: " + wrong.getProblem() + "; mend that first");
        } catch (YamlEngineException wrong) {
            mistakes.note(1, "this is not YAML: " + wrong.getMessage() + "; mend that first");
        }
        return Optional.empty();
    }

    private Optional<Fields> mapping(Optional<Node> root) {
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, mistakes));
        }
        mistakes.note(1, "a dossier starts with 'dossier: its-id', then 'title', 'publisher' and 'edition'");
        return Optional.empty();
    }
}
