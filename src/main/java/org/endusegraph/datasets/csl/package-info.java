/**
 * The US Consolidated Screening List, which puts lists of three departments together: what its formats have in common. What the fields mean is
 * described with the API, https://developer.trade.gov/consolidated-screening-list.html; how they are made of the lists of each authority can be
 * read in the publisher's code, https://github.com/InternationalTradeAdministration/csl-importers. US government work, no rights reserved.
 */
@NullMarked
package org.endusegraph.datasets.csl;

import org.jspecify.annotations.NullMarked;
