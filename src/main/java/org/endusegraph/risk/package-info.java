/** Discrimination risk, high-risk designations and norms. */
@NullMarked
package org.endusegraph.risk;

import org.jspecify.annotations.NullMarked;
