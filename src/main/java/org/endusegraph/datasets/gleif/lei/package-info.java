/**
 * Level 1 of the LEI register, "who is who": LEI-CDF 3.1, XML (2.1 is read too).
 * https://www.gleif.org/en/lei-data/access-and-use-lei-data/level-1-data-lei-cdf-3-1-format
 */
@NullMarked
package org.endusegraph.datasets.gleif.lei;

import org.jspecify.annotations.NullMarked;
