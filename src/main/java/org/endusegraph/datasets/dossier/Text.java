package org.endusegraph.datasets.dossier;

/** A text of a dossier and the line on which it stands, from 1. */
record Text(String value, int line) {}
