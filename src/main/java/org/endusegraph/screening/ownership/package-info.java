/** Who is owned by listed parties, under each regime's own rule and on its dates, with the arithmetic. */
@NullMarked
package org.endusegraph.screening.ownership;

import org.jspecify.annotations.NullMarked;
