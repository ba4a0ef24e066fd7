/** Control lists as published, written out as dossiers: a tree of codes with their headings. */
@NullMarked
package org.endusegraph.datasets.controllist;

import org.jspecify.annotations.NullMarked;
