/** The command line: serve, import, paths, generate, schema. */
@NullMarked
package org.endusegraph.command;

import org.jspecify.annotations.NullMarked;
