/** API keys: made, listed, revoked, and who is behind one. */
@NullMarked
package org.endusegraph.keys;

import org.jspecify.annotations.NullMarked;
