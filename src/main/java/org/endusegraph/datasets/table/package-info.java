/**
 * Tables that anybody has at hand: CSV files (RFC 4180, any separator), and a mapping that says what their columns mean. The form of mappings is
 * {@code seed-data/table-mapping.schema.json}.
 */
@NullMarked
package org.endusegraph.datasets.table;

import org.jspecify.annotations.NullMarked;
