/** Item control lists through time. */
@NullMarked
package org.endusegraph.control;

import org.jspecify.annotations.NullMarked;
