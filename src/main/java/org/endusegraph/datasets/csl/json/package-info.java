/**
 * The Consolidated Screening List as JSON ({@code consolidated.json}): an object with the array {@code results}, the day in
 * {@code search_performed_at} and the number of results in {@code total}. Published at
 * https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json. US government work, no rights reserved.
 */
@NullMarked
package org.endusegraph.datasets.csl.json;

import org.jspecify.annotations.NullMarked;
