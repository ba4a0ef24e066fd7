/**
 * The Beneficial Ownership Data Standard 0.4, JSON: statements about entities, persons and the relationships between them, as an array or one a
 * line. The standard is at https://standard.openownership.org/en/0.4.0/; it is under the Apache licence 2.0, each dataset has terms of its own.
 */
@NullMarked
package org.endusegraph.datasets.bods;

import org.jspecify.annotations.NullMarked;
