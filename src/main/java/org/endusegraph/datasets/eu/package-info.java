/** The EU's consolidated list of financial sanctions: what its formats have in common. */
@NullMarked
package org.endusegraph.datasets.eu;

import org.jspecify.annotations.NullMarked;
