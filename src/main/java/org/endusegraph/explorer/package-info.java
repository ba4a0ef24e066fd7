/** The web pages: GraphiQL, served with everything it needs. */
@NullMarked
package org.endusegraph.explorer;

import org.jspecify.annotations.NullMarked;
