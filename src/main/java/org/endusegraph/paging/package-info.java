/** Pages of long answers, and the opaque cursors between them. */
@NullMarked
package org.endusegraph.paging;

import org.jspecify.annotations.NullMarked;
