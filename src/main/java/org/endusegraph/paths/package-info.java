/** Supply paths: the chains of links from suppliers to end users, best first. */
@NullMarked
package org.endusegraph.paths;

import org.jspecify.annotations.NullMarked;
