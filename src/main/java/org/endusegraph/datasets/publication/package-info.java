/** Imports of lists and registers that others publish: checked whole, then written in batches, edition after edition. */
@NullMarked
package org.endusegraph.datasets.publication;

import org.jspecify.annotations.NullMarked;
