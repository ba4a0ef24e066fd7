package org.endusegraph.datasets.dossier;

import java.util.ArrayList;
import org.endusegraph.datasets.statement.Statement;
import org.endusegraph.datasets.yaml.Mistakes;
import org.endusegraph.datasets.yaml.YamlFile;
import org.endusegraph.digest.Digest;

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
        var header = YamlFile.read(
                        content,
                        mistakes,
                        "a dossier starts with 'dossier: its-id', then 'title', 'publisher' and 'edition'")
                .map(fields -> {
                    var read = new Sections(fields, statements).header(Digest.of(content));
                    fields.done();
                    return read;
                })
                .orElseGet(() -> new Statement("", 1, "Dataset"));
        statements.forEach(statement -> statement.with("dataset", header.id()));
        return new Dossier(mistakes.file(), header, statements, mistakes.found());
    }
}
