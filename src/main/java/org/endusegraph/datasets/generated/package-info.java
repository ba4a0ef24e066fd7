/** Invented supply graphs, made from a recipe and a seed: for tests, for measuring, for trying things out. */
@NullMarked
package org.endusegraph.datasets.generated;

import org.jspecify.annotations.NullMarked;
