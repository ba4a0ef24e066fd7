/** SHA-256, for whoever needs to tell whether two things are the same. */
@NullMarked
package org.endusegraph.digest;

import org.jspecify.annotations.NullMarked;
