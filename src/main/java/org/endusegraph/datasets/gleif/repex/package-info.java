/**
 * The reporting exceptions of the LEI register, why an entity reports no parent: format 2.1, XML.
 * https://www.gleif.org/en/lei-data/access-and-use-lei-data/level-2-data-reporting-exceptions-2-1-format
 */
@NullMarked
package org.endusegraph.datasets.gleif.repex;

import org.jspecify.annotations.NullMarked;
