/**
 * Dossiers: YAML files of sources, parties, products, links and the claims about them, that a person writes and reviews. The form is
 * {@code seed-data/dossier.schema.json}.
 */
@NullMarked
package org.endusegraph.datasets.dossier;

import org.jspecify.annotations.NullMarked;
