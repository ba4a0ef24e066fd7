/** The vocabulary: records, enums and sealed interfaces, named as in the GraphQL schema. */
@NullMarked
package org.endusegraph.model;

import org.jspecify.annotations.NullMarked;
