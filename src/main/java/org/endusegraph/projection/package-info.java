/** The in-memory picture of all links: what searches run on. Derived from the graph, and built anew when the graph changes. */
@NullMarked
package org.endusegraph.projection;

import org.jspecify.annotations.NullMarked;
