/**
 * The Consolidated Screening List as CSV ({@code consolidated.csv}), in UTF-8 with a header; lists in a field have semicolons between them.
 * Published at https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv. US government work, no rights reserved.
 */
@NullMarked
package org.endusegraph.datasets.csl.csv;

import org.jspecify.annotations.NullMarked;
