/** Statements on their way into the graph, whoever makes them: dossiers, or the lists and registers that others publish. */
@NullMarked
package org.endusegraph.datasets.statement;

import org.jspecify.annotations.NullMarked;
