package org.endusegraph.datasets;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is loaded at start.
 *
 * @param seed whether to load the seed data of this release
 * @param synthetic whether to load, with the seed data, the invented dossiers of this release too
 * @param persons whether registers bring natural persons that no authority has listed: owners and officers
 * @param dossiers files, or directories whose {@code .yaml} files are loaded too
 */
@ConfigurationProperties("endusegraph.datasets")
public record DatasetsProperties(
        @DefaultValue("true") boolean seed,
        @DefaultValue("false") boolean synthetic,
        @DefaultValue("true") boolean persons,
        @DefaultValue({}) List<Path> dossiers) {}
