/** The command line: serve, import, paths, schema. */
@NullMarked
package org.endusegraph.command;

import org.jspecify.annotations.NullMarked;
