/** Files that others publish, read as streams within limits: CSV, XML, JSON. What is not as it should be is refused with its place. */
@NullMarked
package org.endusegraph.datasets.file;

import org.jspecify.annotations.NullMarked;
