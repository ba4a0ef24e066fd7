/**
 * OFAC's advanced XML ({@code sdn_advanced.xml}, {@code cons_advanced.xml}), in the form that the United Nations 1267/1988 committee and the
 * Wolfsberg Group worked out: values that are referred to, places, documents, then parties, what joins them, and entries on lists with their
 * days. Schema: https://www.treasury.gov/ofac/downloads/sanctions/1.0/sdn_advanced.xsd; explained at
 * https://ofac.treasury.gov/media/10391/download?inline. US government work, no rights reserved.
 */
@NullMarked
package org.endusegraph.datasets.ofac.advanced;

import org.jspecify.annotations.NullMarked;
