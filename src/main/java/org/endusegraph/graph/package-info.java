/** The only room that knows Neo4j: embedded or a server, always over Bolt; named queries, rows, migrations. */
@NullMarked
package org.endusegraph.graph;

import org.jspecify.annotations.NullMarked;
