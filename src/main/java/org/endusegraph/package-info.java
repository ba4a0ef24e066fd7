/**
 * EndUse Graph. Rooms by feature: {@code model} is the vocabulary, {@code graph} the only room that knows Neo4j, {@code access} says
 * who is reading; {@code catalogue}, {@code paths}, {@code risk}, {@code control} and {@code datasets} answer questions; {@code api}
 * is the GraphQL plumbing, {@code explorer} the web page, {@code command} the command line.
 */
@NullMarked
package org.endusegraph;

import org.jspecify.annotations.NullMarked;
