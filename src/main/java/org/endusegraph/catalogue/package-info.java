/** Parties, products, links, claims and sources: look-up, search, pages. */
@NullMarked
package org.endusegraph.catalogue;

import org.jspecify.annotations.NullMarked;
