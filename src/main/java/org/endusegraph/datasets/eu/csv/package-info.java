/**
 * The EU's consolidated list of financial sanctions, CSV 1.1 with semicolons, as the European Commission publishes it:
 * https://webgate.ec.europa.eu/fsd/fsf, reuse under Decision 2011/833/EU. A row for each name, address, date of birth, document and citizenship;
 * the rows of a subject stand together.
 */
@NullMarked
package org.endusegraph.datasets.eu.csv;

import org.jspecify.annotations.NullMarked;
