package org.endusegraph.datasets.dossier;

/**
 * The content of a dossier's file.
 *
 * @param name as the user named it
 * @param content its bytes
 */
public record DossierFile(String name, byte[] content) {}
