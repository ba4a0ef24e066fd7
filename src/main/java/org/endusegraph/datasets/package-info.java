/** What is loaded: dossiers, read, checked and written as a whole. */
@NullMarked
package org.endusegraph.datasets;

import org.jspecify.annotations.NullMarked;
