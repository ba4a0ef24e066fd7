/**
 * The EU's consolidated list of financial sanctions, XML 1.1 (namespace {@code http://eu.europa.ec/fpi/fsd/export}), as the European Commission
 * publishes it: https://webgate.ec.europa.eu/fsd/fsf, reuse under Decision 2011/833/EU.
 */
@NullMarked
package org.endusegraph.datasets.eu.xml;

import org.jspecify.annotations.NullMarked;
