/**
 * OFAC's simple XML ({@code sdn.xml}, {@code consolidated.xml}): a {@code publshInformation} with day and number of records, then an
 * {@code sdnEntry} a subject. Schema: https://tempuri.org/sdnList.xsd, described with the lists at
 * https://ofac.treasury.gov/sanctions-list-service; since 2024 its namespace is
 * https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML. US government work, no rights reserved.
 */
@NullMarked
package org.endusegraph.datasets.ofac.xml;

import org.jspecify.annotations.NullMarked;
