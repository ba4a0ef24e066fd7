/**
 * The register of Legal Entity Identifiers that the Global Legal Entity Identifier Foundation publishes: what its files have in common.
 * https://www.gleif.org/en/lei-data/gleif-golden-copy, CC0.
 */
@NullMarked
package org.endusegraph.datasets.gleif;

import org.jspecify.annotations.NullMarked;
