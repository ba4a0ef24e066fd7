/**
 * The UK Sanctions List, CSV, as the Foreign, Commonwealth and Development Office publishes it: a line with the day of the report, a header,
 * and a row for each name, address and document; the rows of a designation stand together.
 * https://www.gov.uk/government/publications/the-uk-sanctions-list, Open Government Licence v3.0.
 */
@NullMarked
package org.endusegraph.datasets.uk;

import org.jspecify.annotations.NullMarked;
