package org.endusegraph.datasets.publication;

import java.util.List;
import org.endusegraph.datasets.statement.Statement;

/**
 * What a publication says of one subject.
 *
 * @param place where in the files it starts: {@code name:line}
 * @param locator how to find it in the publication, as its readers know it, such as {@code SDN 29159}
 * @param statements the subject first
 */
public record Entry(String place, String locator, List<Statement> statements) {}
