/**
 * Level 2 of the LEI register, "who owns whom": RR-CDF 2.1, XML.
 * https://www.gleif.org/en/lei-data/access-and-use-lei-data/level-2-data-relationship-record-rr-cdf-2-1-format
 */
@NullMarked
package org.endusegraph.datasets.gleif.rr;

import org.jspecify.annotations.NullMarked;
