/** Names: read into parts in every script, and compared. */
@NullMarked
package org.endusegraph.screening.names;

import org.jspecify.annotations.NullMarked;
