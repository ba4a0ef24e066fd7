package org.endusegraph.model;

import java.util.List;

/**
 * Law that can reach an item that is not listed.
 *
 * @param possible whether an item with these capabilities can fall under it; if not, it is named and was not looked at
 * @param normIds the articles, then the definition and the guidelines
 * @param capabilityIds capabilities of the item that the guidelines name
 */
public record ControlMeasure(String text, boolean possible, List<String> normIds, List<String> capabilityIds) {}
