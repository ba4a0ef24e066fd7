/** The lists of the US Office of Foreign Assets Control: what its formats have in common. */
@NullMarked
package org.endusegraph.datasets.ofac;

import org.jspecify.annotations.NullMarked;
