/** How well screening does on labelled names. */
@NullMarked
package org.endusegraph.screening.quality;

import org.jspecify.annotations.NullMarked;
