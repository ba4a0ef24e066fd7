/** Who is reading, and what they may see. */
@NullMarked
package org.endusegraph.access;

import org.jspecify.annotations.NullMarked;
