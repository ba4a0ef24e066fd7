/**
 * OFAC's legacy CSV files: the subjects ({@code sdn.csv}, {@code cons_prim.csv}), their other names ({@code alt}), addresses ({@code add}) and
 * what did not fit into the remarks ({@code comments}). No header; {@code -0-} is null; rows are told apart by their number of columns. The
 * format is described in OFAC's "SDN data specification" (dat_spec.txt), https://ofac.treasury.gov/sanctions-list-service.
 */
@NullMarked
package org.endusegraph.datasets.ofac.csv;

import org.jspecify.annotations.NullMarked;
