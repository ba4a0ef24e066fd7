/** What is loaded: dossiers, editions of lists and registers, generated graphs. */
@NullMarked
package org.endusegraph.datasets;

import org.jspecify.annotations.NullMarked;
