/** GraphQL plumbing: scalars, limits, errors, cursors, trusted documents, HTTP. */
@NullMarked
package org.endusegraph.api;

import org.jspecify.annotations.NullMarked;
