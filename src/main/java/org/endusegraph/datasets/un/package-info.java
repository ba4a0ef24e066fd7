/**
 * The consolidated list of the UN Security Council, XML: individuals and entities, each with its reference number. The schema is
 * https://www.un.org/sc/resources/sc-sanctions.xsd, the file https://scsanctions.un.org/resources/xml/en/consolidated.xml. United Nations.
 */
@NullMarked
package org.endusegraph.datasets.un;

import org.jspecify.annotations.NullMarked;
